import type { ReactNode } from 'react'
import { cx } from '../../ui/cx.ts'

const marks = { gain: 'bg-gain', warn: 'bg-warn', loss: 'bg-loss', quiet: 'bg-quiet' }

/** One fact of the strip, with a dot for what it means; hatched for days that can still change. */
export function FreshnessItem({ mark, children }: { mark: keyof typeof marks | 'hatch'; children: ReactNode }) {
  return (
    <li className="flex items-center gap-2.5 px-3.5 whitespace-nowrap not-first:border-l not-first:border-line md:min-h-9 max-md:gap-1.5 max-md:px-1.5 max-md:not-first:border-l-0">
      {mark === 'hatch' ? (
        <span aria-hidden className="hatch size-3.5 shrink-0 rounded-chip border border-line-strong" />
      ) : (
        <span aria-hidden className={cx('size-1.5 shrink-0 rounded-full', marks[mark])} />
      )}
      <span>{children}</span>
    </li>
  )
}
