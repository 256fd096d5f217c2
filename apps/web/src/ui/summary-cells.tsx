import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { Panel } from './panel.tsx'
import { Skeleton } from './skeleton.tsx'

const marks = { gain: 'bg-gain', warn: 'bg-warn', loss: 'bg-loss', hatch: 'hatch border border-line-field' }

/** What a screen adds up to: four cells beside each other, two by two on a phone. */
export function SummaryCells({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Panel aria-label={label}>
      <dl className="-mt-px -ml-px grid grid-cols-2 lg:grid-cols-4">{children}</dl>
    </Panel>
  )
}

type SummaryCellProps = {
  title: ReactNode
  /** The square that stands for the same thing elsewhere on the screen. */
  mark?: keyof typeof marks
  /** Undefined while it is not known. */
  value: ReactNode
  note?: ReactNode
}

export function SummaryCell({ title, mark, value, note }: SummaryCellProps) {
  return (
    <div className="min-w-0 border-t border-l border-line px-4 py-3.5 max-md:px-3">
      <dt className="flex items-center gap-1.5 text-label text-soft">
        {mark ? <span aria-hidden className={cx('size-2.5 shrink-0 rounded-[2px]', marks[mark])} /> : null}
        <span className="truncate">{title}</span>
      </dt>
      <dd className="mt-0.5">
        <div className="figures text-figure-small max-md:text-figure-phone">
          {value === undefined ? <Skeleton className="my-1.5 h-4 w-24" /> : value}
        </div>
        <div className="figures min-h-4 text-label text-quiet">{note}</div>
      </dd>
    </div>
  )
}
