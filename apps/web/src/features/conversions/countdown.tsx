import { Clock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { cx } from '../../ui/cx.ts'
import { useFormat } from '../../ui/use-format.ts'
import { useTicking } from '../../ui/use-ticking.ts'
import { urgencyOf } from './conversion-states.ts'

const colours = { calm: 'text-soft', soon: 'text-warn', now: 'text-loss' }

/** `6 dias 3 h`, going down: how long Meta still takes an event. */
export function Countdown({ until }: { until: string }) {
  const { t } = useTranslation('conversions')
  const format = useFormat()
  const left = useTicking((now) => {
    const seconds = Math.floor((Date.parse(until) - now) / 1000)
    return seconds > 0 ? format.duration(seconds) : t('over')
  })
  const urgency = useTicking((now) => urgencyOf(until, now)) as keyof typeof colours
  return (
    <time
      dateTime={until}
      title={t('until', { at: format.instant(until) })}
      className={cx('figures inline-flex items-center gap-1.5 whitespace-nowrap', colours[urgency])}
    >
      {urgency === 'calm' ? null : <Clock aria-hidden className="size-3.5 stroke-[1.75]" />}
      {left}
    </time>
  )
}
