import { ArrowDown, ArrowUp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { cx } from './cx.ts'
import type { Meaning } from './meaning.ts'
import { useFormat } from './use-format.ts'

const colours: Record<Meaning, string> = { gain: 'text-gain', loss: 'text-loss', neutral: 'text-soft' }

/** `↑ 12,7%`: the arrow says which way, the colour whether that is good. */
export function Change({ by, meaning }: { by: number; meaning: Meaning }) {
  const { t } = useTranslation('ui')
  const format = useFormat()
  const Arrow = by < 0 ? ArrowDown : ArrowUp
  return (
    <span className={cx('figures inline-flex items-center align-bottom gap-1 whitespace-nowrap', colours[meaning])}>
      <Arrow aria-hidden className="size-3 stroke-2" />
      <span className="sr-only">{t(by < 0 ? 'fell' : 'rose')} </span>
      {format.percent(Math.abs(by))}
    </span>
  )
}
