import { memo, type RefObject } from 'react'
import type { RoiColumn, RoiInput } from '../../gql/graphql.ts'
import { cx } from '../../ui/cx.ts'
import type { Pending } from './pending.ts'
import { RoiCells } from './roi-cells.tsx'
import type { ShownColumn } from './roi-columns.ts'
import type { RoiComparison } from './roi-comparison.ts'
import { RoiName } from './roi-name.tsx'
import type { RowLine } from './roi-tree.ts'
import { ticketsWay } from './tickets-way.ts'

type RoiRowProps = {
  line: RowLine
  /** From the top of the table, counted from nought. */
  index: number
  columns: readonly ShownColumn[]
  sorted: RoiColumn
  /** What amounts are in: an account of another is marked. */
  currency: string
  comparison: RoiComparison
  /** What the rows answer. */
  question: RoiInput
  pending: Pending | null
  isOld: boolean
  /** Keeps the name in sight where the table scrolls sideways. */
  pinned: string
  /** Takes the focus of the table. */
  isCurrent: boolean
  current: RefObject<HTMLTableRowElement | null> | null
}

/** A row with its figures. Drawn again only when something of itself changes: there may be thousands. */
export const RoiRow = memo(function RoiRow(props: RoiRowProps) {
  const { line, index, columns, sorted, currency, comparison, question, pending, isOld, pinned, isCurrent, current } =
    props
  return (
    <tr
      ref={current}
      data-line={line.id}
      tabIndex={isCurrent ? 0 : -1}
      aria-rowindex={index + 2}
      aria-level={line.depth + 1}
      aria-posinset={line.position}
      aria-setsize={line.siblings}
      aria-expanded={line.isOpen ?? undefined}
      className={cx(
        'group h-9 max-md:h-12 scroll-my-24 outline-offset-[-2px] hover:bg-surface-hover',
        line.isOpen !== null && 'cursor-pointer',
        isOld && 'opacity-60 transition-opacity',
      )}
    >
      <RoiName
        line={line}
        currency={currency}
        isDay={question.groupBy === 'DAY'}
        pending={pending}
        isCurrent={isCurrent}
        pinned={pinned}
      />
      <RoiCells
        line={line.row}
        columns={columns}
        sorted={sorted}
        comparison={comparison}
        isReachable={isCurrent}
        leadsWay={ticketsWay(question, line.path)}
        className={line.depth === 0 ? 'text-text' : 'text-soft'}
      />
    </tr>
  )
})
