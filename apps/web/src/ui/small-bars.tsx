import { cx } from './cx.ts'
import { placeOn } from './scale.ts'

type PercentileBarProps = {
  /** 0 to 1 inside the account; null where it does not apply. */
  percentile: number | null | undefined
  label: string
  className?: string
}

/** A percentile inside the own account, with a mark at the median. */
export function PercentileBar({ percentile, label, className }: PercentileBarProps) {
  const width = percentile == null ? 0 : Math.min(1, Math.max(0, percentile)) * 100
  return (
    <div role="img" aria-label={label} className={cx('relative h-2 w-full', className)}>
      <span className="absolute inset-x-0 top-1/2 h-0.5 -translate-y-1/2 rounded-full bg-track" />
      <span
        className="absolute top-1/2 left-0 h-0.5 -translate-y-1/2 rounded-full bg-soft"
        style={{ width: `${width}%` }}
      />
      <span className="absolute inset-y-0 left-1/2 w-px bg-line-field" />
    </div>
  )
}

type DistanceBarProps = {
  /** Measured distance, 0 to 1. */
  value: number
  /** The least distance to keep: the mark. */
  minimum: number
  label: string
  className?: string
}

/** A measured distance with a mark at the minimum; below it the bar says so by colour, the words beside it by themselves. */
export function DistanceBar({ value, minimum, label, className }: DistanceBarProps) {
  const unit = { min: 0, max: 1 }
  return (
    <div role="img" aria-label={label} className={cx('relative h-3 w-full', className)}>
      <span className="absolute inset-x-0 top-1/2 h-0.75 -translate-y-1/2 rounded-full bg-track" />
      <span
        className={cx(
          'absolute top-1/2 left-0 h-0.75 -translate-y-1/2 rounded-full',
          value < minimum ? 'bg-loss' : 'bg-soft',
        )}
        style={{ width: `${placeOn(unit, value)}%` }}
      />
      <span className="absolute inset-y-0 w-px bg-soft" style={{ left: `${placeOn(unit, minimum)}%` }} />
    </div>
  )
}
