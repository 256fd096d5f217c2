import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { HeadCell } from './table.tsx'

type SortHeadProps = {
  /** Null where rows are in order of something else. */
  sorted: 'ascending' | 'descending' | null
  onSort: () => void
  align?: 'start' | 'end'
  className?: string
  children: ReactNode
}

/** The head of a column that puts the rows in its order at a press. */
export function SortHead({ sorted, onSort, align = 'end', className, children }: SortHeadProps) {
  const Arrow = sorted === 'ascending' ? ArrowUp : ArrowDown
  return (
    <HeadCell align={align} aria-sort={sorted ?? undefined} className={className}>
      <button
        type="button"
        onClick={onSort}
        className={cx(
          'inline-flex h-4 items-center gap-1 rounded-chip align-bottom hover:text-text',
          sorted && 'font-medium text-text',
        )}
      >
        {sorted ? <Arrow aria-hidden className="size-3.5 stroke-[1.75]" /> : null}
        {children}
      </button>
    </HeadCell>
  )
}
