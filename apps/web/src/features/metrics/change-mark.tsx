import { ArrowDown, ArrowUp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { cx } from '../../ui/cx.ts'
import { Missing } from '../../ui/figures.tsx'
import { useFormat } from '../../ui/use-format.ts'
import type { ComparisonGap } from './comparison-gap.ts'
import { meaningOf, type ShownFigure } from './figures.ts'

const colours = { gain: 'text-gain', loss: 'text-loss', neutral: 'text-soft' }

type ChangeMarkProps = {
  figure: ShownFigure
  change: number | null
  /** What of the compared period was not read, where that is why there is no change to say. */
  gap?: ComparisonGap | null
}

/** `↑ 12,7%`: the arrow says which way, the colour whether that is good. */
export function ChangeMark({ figure, change, gap }: ChangeMarkProps) {
  const { t } = useTranslation('metrics')
  const format = useFormat()
  if (gap) return <Missing because={t('because.partBefore', { ...gap })} />
  if (change === null) return <Missing because={t('because.noChange')} />
  const Arrow = change < 0 ? ArrowDown : ArrowUp
  return (
    <span
      className={cx(
        'figures inline-flex items-center align-bottom gap-1 whitespace-nowrap',
        colours[meaningOf(figure, change)],
      )}
    >
      <Arrow aria-hidden className="size-3 stroke-2" />
      <span className="sr-only">{t(change < 0 ? 'fell' : 'rose')} </span>
      {format.percent(Math.abs(change))}
    </span>
  )
}
