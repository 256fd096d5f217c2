import { cva } from 'class-variance-authority'
import type { ReactNode } from 'react'
import { cx } from './cx.ts'

export type Tone = 'neutral' | 'accent' | 'gain' | 'loss' | 'warn'

const look = cva(
  'inline-flex h-5.5 max-w-full items-center gap-1.5 rounded-chip px-2 font-medium text-label whitespace-nowrap',
  {
    variants: {
      tone: {
        neutral: 'bg-surface-strong text-soft',
        accent: 'bg-accent-soft text-accent',
        gain: 'bg-gain-soft text-gain',
        loss: 'bg-loss-soft text-loss',
        warn: 'bg-warn-soft text-warn',
      } satisfies Record<Tone, string>,
    },
  },
)

type BadgeProps = {
  tone?: Tone
  /** A state has a dot; a count or a name has none. */
  dot?: boolean
  children: ReactNode
  className?: string
}

export function Badge({ tone = 'neutral', dot, children, className }: BadgeProps) {
  return (
    <span className={cx(look({ tone }), className)}>
      {dot ? <span aria-hidden className="size-1.5 shrink-0 rounded-full bg-current" /> : null}
      <span className="truncate">{children}</span>
    </span>
  )
}

/** How many there are, beside a title. */
export function Count({ children }: { children: ReactNode }) {
  return (
    <span className="figures inline-flex h-5 min-w-5 items-center justify-center rounded-chip bg-surface-strong px-1.5 font-medium text-label text-soft">
      {children}
    </span>
  )
}

/** A short fact about a thing: a pattern, a format, a currency. */
export function Chip({ children, quiet, className }: { children: ReactNode; quiet?: boolean; className?: string }) {
  return (
    <span
      className={cx(
        'inline-flex h-5 max-w-full items-center truncate rounded-chip border px-1.5 text-micro',
        quiet ? 'border-line text-quiet' : 'border-line-strong text-soft',
        className,
      )}
    >
      {children}
    </span>
  )
}
