import { cx } from './cx.ts'

type ProgressBarProps = {
  /** 0 to 1. */
  value: number
  label: string
  tone?: 'accent' | 'gain' | 'warn' | 'loss' | 'quiet'
  size?: 'md' | 'sm'
  className?: string
}

const fills = { accent: 'bg-accent', gain: 'bg-gain', warn: 'bg-warn', loss: 'bg-loss', quiet: 'bg-soft' }

export function ProgressBar({ value, label, tone = 'accent', size = 'md', className }: ProgressBarProps) {
  const percent = Math.round(Math.min(1, Math.max(0, value)) * 100)
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
      className={cx('overflow-hidden rounded-full bg-track', size === 'md' ? 'h-1.5' : 'h-1', className)}
    >
      <div
        className={cx('h-full rounded-full transition-[width] duration-300 ease-out', fills[tone])}
        style={{ width: `${percent}%` }}
      />
    </div>
  )
}
