import { useMemo } from 'react'
import { allOpen, allShut, withTurned, writeOpenRows } from '../../features/roi/open-rows.ts'
import type { ShownColumn } from '../../features/roi/roi-columns.ts'
import { canOpen } from '../../features/roi/roi-levels.ts'
import { RoiTable } from '../../features/roi/roi-table.tsx'
import { linesOf, type TreeLine } from '../../features/roi/roi-tree.ts'
import type { RoiInput } from '../../gql/graphql.ts'
import { cx } from '../../ui/cx.ts'
import { Panel } from '../../ui/panel.tsx'
import { orderAfter } from './roi-address.ts'
import { RoiFoot } from './roi-foot.tsx'
import { UnratedNote } from './unrated-note.tsx'
import { useBranches } from './use-branches.ts'
import type { useRoi } from './use-roi.ts'
import type { RoiAnswer, useRoiRows } from './use-roi-rows.ts'

type RoiSectionProps = {
  roi: ReturnType<typeof useRoi>
  found: ReturnType<typeof useRoiRows>
  answered: { question: RoiInput; roi: RoiAnswer }
  columns: readonly ShownColumn[]
  /** How much news has come. */
  heard: number
}

/** So many lines before the last drawn one the next page is asked for. */
const AHEAD = 12

/** The table, which asks for what is below its open rows, for further pages as they come near, and again when there is news. */
export function RoiSection({ roi, found, answered, columns, heard }: RoiSectionProps) {
  const { open, column, isAscending, change } = roi
  const { question, roi: answer } = answered
  const groupBy = question.groupBy ?? 'CAMPAIGN'
  const { branches, look, askMore, isOld } = useBranches(question, heard)
  const { rows } = answer
  const lines = useMemo(
    () => linesOf({ root: groupBy, rows: rows.edges.map(({ node }) => node), count: rows.totalCount, branches, open }),
    [groupBy, rows, branches, open],
  )
  const onAct = (line: TreeLine) => {
    if (line.kind === 'row') {
      if (line.isOpen !== null) change({ open: writeOpenRows(withTurned(open, line.id)) })
      return
    }
    const parent = lines.find((each) => each.kind === 'row' && each.id === line.parent)
    if (parent?.kind === 'row' && line.kind !== 'waiting') void askMore(parent)
  }
  const onSight = (drawn: readonly TreeLine[]) => {
    look(drawn)
    const last = drawn.at(-1)
    if (found.hasMore && last && lines.slice(-AHEAD).includes(last)) void found.more()
  }
  return (
    <>
      <UnratedNote answer={answer} />
      <Panel
        aria-busy={found.isOld || undefined}
        className={cx('overflow-clip!', found.isOld && 'opacity-60 transition-opacity')}
      >
        <RoiTable
          question={question}
          lines={lines}
          whole={answer}
          columns={columns}
          ordering={{
            column,
            isAscending,
            areAllOpen: open.areAll,
            onOrder: (next) => change(orderAfter(next, { column, isAscending })),
            onTurnAll: canOpen(groupBy, 0)
              ? () => change({ open: writeOpenRows(open.areAll ? allShut : allOpen) })
              : null,
          }}
          comparison={answer.comparedFrom ? (answer.comparedTotal?.spend ? 'whole' : 'part') : 'none'}
          settlingFrom={answer.settlingFrom ?? null}
          isOld={(line) => isOld(line.parent)}
          onAct={onAct}
          onSight={onSight}
        />
      </Panel>
      <RoiFoot answer={answer} to={roi.period.to} attributionDate={roi.attributionDate} columns={columns} />
    </>
  )
}
