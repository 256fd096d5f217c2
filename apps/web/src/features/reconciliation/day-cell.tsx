import { memo, type RefObject } from 'react'
import { cx } from '../../ui/cx.ts'
import type { GridDay } from './grid-data.ts'

const looks = {
  RECONCILED: 'text-quiet hover:bg-surface-hover',
  SETTLING: 'hatch text-soft',
  DRIFTED: 'bg-warn-soft font-medium text-warn',
  UNREAD: 'text-loss hover:bg-surface-hover',
}

type DayCellProps = {
  state: GridDay['state']
  /** The difference, or a dash; written by the row, since thousands of cells would ask for words one by one. */
  text: string
  /** How the day stands, for who does not see the look. */
  words: string
  isKnown: boolean
  place: string
  isChosen: boolean
  /** The one cell that the Tab key reaches. */
  isCurrent: boolean
  current: RefObject<HTMLTableCellElement | null>
}

/** What the account's own total has over the sum of its ads on a day. */
export const DayCell = memo(function DayCell({ state, text, words, isKnown, ...cell }: DayCellProps) {
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid takes the focus
      role="gridcell"
      ref={cell.isCurrent ? cell.current : undefined}
      tabIndex={cell.isCurrent ? 0 : -1}
      data-place={cell.place}
      aria-selected={cell.isChosen}
      title={state === 'RECONCILED' ? undefined : words}
      className={cx(
        'figures h-9 min-w-15.5 cursor-pointer border-t border-r border-line px-2.5 text-right text-label whitespace-nowrap focus-visible:-outline-offset-2',
        isKnown && state === 'DRIFTED' ? 'text-warn hover:bg-surface-hover' : looks[state],
        cell.isChosen && 'outline-2 -outline-offset-2 outline-accent',
      )}
    >
      <span className="sr-only">{words} </span>
      {text}
    </td>
  )
})
