import { type CSSProperties, type MouseEvent, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { RoiInput } from '../../gql/graphql.ts'
import { cx } from '../../ui/cx.ts'
import { todayHere } from '../../ui/period.ts'
import { RowGap } from '../../ui/row-gap.tsx'
import { Table } from '../../ui/table.tsx'
import { useRowsInSight } from '../../ui/use-rows-in-sight.ts'
import { columnWidths } from './column-widths.ts'
import { pendingOn } from './pending.ts'
import type { ShownColumn } from './roi-columns.ts'
import type { RoiComparison } from './roi-comparison.ts'
import { RoiHead, type RoiOrdering } from './roi-head.tsx'
import { RoiRow } from './roi-row.tsx'
import { RoiTotals, type RoiWhole } from './roi-totals.tsx'
import type { TreeLine } from './roi-tree.ts'
import { StandInRow } from './stand-in-row.tsx'
import { standingOf } from './standing.ts'
import { unattributedWay } from './tickets-way.ts'
import { useFits } from './use-fits.ts'
import { useRoiWords } from './use-roi-words.ts'
import { useRowHeight } from './use-row-height.ts'
import { useSightTold } from './use-sight-told.ts'
import { useTreeFocus } from './use-tree-focus.ts'

/** Above this only the rows in sight are drawn. */
const WHOLE = 120
/** What the column of names is not narrower than at a desk; the class below says the same. */
const NAME_WIDTH = 232

export type RoiTableProps = {
  /** What the lines answer. */
  question: RoiInput
  lines: readonly TreeLine[]
  whole: RoiWhole
  columns: readonly ShownColumn[]
  ordering: RoiOrdering
  comparison: RoiComparison
  /** The first day that can still change; null where all have settled. */
  settlingFrom: string | null
  /** The lines that answer another question than the one that is asked. */
  isOld: (line: TreeLine) => boolean
  /** Opens or shuts a row, asks for more of a page, or again for what failed. */
  onAct: (line: TreeLine) => void
  /** Told which lines are drawn, so that what is missing of them can be asked for. */
  onSight: (lines: readonly TreeLine[]) => void
}

/** What ads brought beside what they cost, as a tree: arrows move, open and shut. */
export function RoiTable(props: RoiTableProps) {
  const { question, lines, whole, columns, ordering, comparison, settlingFrom, isOld, onAct, onSight } = props
  const { t } = useTranslation('roi')
  const groupBy = question.groupBy ?? 'CAMPAIGN'
  const { headOf, write } = useRoiWords()
  const body = useRef<HTMLTableSectionElement>(null)
  const rowHeight = useRowHeight()
  const focus = useTreeFocus({ lines, rowHeight, body, onAct })
  const { first, last } = useRowsInSight({ body, count: lines.length, rowHeight, whole: WHOLE })
  const drawn = useMemo(() => lines.slice(first, last + 1), [lines, first, last])
  // A line that waits stands below the row that it waits for, which may be the last one out of sight.
  const seen = useMemo(() => lines.slice(Math.max(0, first - 1), last + 1), [lines, first, last])
  useSightTold(seen, onSight)
  const widths = columnWidths(columns, { headOf, wholeOf: (column) => write(column, whole.total) }, comparison)
  const box = useRef<HTMLDivElement>(null)
  const fits = useFits(box, NAME_WIDTH + widths.together)
  const standing = standingOf(fits)
  const onClick = (event: MouseEvent) => {
    const { target } = event
    if (!(target instanceof Element) || target.closest('a, button, [tabindex="0"]:not(tr)')) return
    const line = lines.find(({ id }) => id === target.closest<HTMLElement>('[data-line]')?.dataset.line)
    if (line && !getSelection()?.toString()) onAct(line)
  }
  return (
    <div ref={box} className={cx('relative', !fits && 'overflow-x-auto')}>
      <Table
        role="treegrid"
        aria-label={t(`grids.${groupBy}`)}
        aria-rowcount={lines.length + 1}
        className="min-w-[calc(14.5rem+var(--figures))] table-fixed border-separate! border-spacing-0 max-md:min-w-[calc(10.5rem+var(--figures))]"
        style={{ '--figures': `${widths.together}px` } as CSSProperties}
      >
        <colgroup>
          <col />
          {widths.columns.map(({ column, width }) => (
            <col key={column} style={{ width }} />
          ))}
        </colgroup>
        <RoiHead groupBy={groupBy} columns={columns} ordering={ordering} comparison={comparison} standing={standing} />
        <tbody ref={body} onKeyDown={focus.onKeyDown} onFocus={focus.onFocus} onClick={onClick}>
          <RowGap rows={first} height={rowHeight} />
          {drawn.map((line, offset) => {
            const isCurrent = line.id === focus.currentId
            const place = { index: first + offset, isCurrent, current: isCurrent ? focus.current : null }
            if (line.kind !== 'row')
              return <StandInRow key={line.id} line={line} span={widths.columns.length + 1} {...place} />
            return (
              <RoiRow
                key={line.id}
                line={line}
                columns={columns}
                sorted={ordering.column}
                currency={whole.currency}
                comparison={comparison}
                question={question}
                pending={groupBy === 'DAY' ? pendingOn(line.row.key, todayHere(), settlingFrom) : null}
                isOld={isOld(line)}
                pinned={standing.name}
                {...place}
              />
            )
          })}
          <RowGap rows={lines.length - 1 - last} height={rowHeight} />
        </tbody>
        <RoiTotals
          isTree={ordering.onTurnAll !== null}
          unattributedWay={unattributedWay(question)}
          whole={whole}
          columns={columns}
          sorted={ordering.column}
          comparison={comparison}
          standing={standing}
        />
      </Table>
    </div>
  )
}
