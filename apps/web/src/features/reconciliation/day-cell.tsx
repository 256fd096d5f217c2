import { memo, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from '../../ui/cx.ts'
import { useFormat } from '../../ui/use-format.ts'
import type { GridDay } from './grid-data.ts'

const looks = {
  RECONCILED: 'text-quiet',
  SETTLING: 'hatch text-soft',
  DRIFTED: 'bg-warn-soft font-medium text-warn',
  UNREAD: 'text-loss',
}

type DayCellProps = {
  day: GridDay | undefined
  place: string
  isChosen: boolean
  /** The one cell that the Tab key reaches. */
  isCurrent: boolean
  current: RefObject<HTMLTableCellElement | null>
}

/** What the account's own total has over the sum of its ads on a day. */
export const DayCell = memo(function DayCell({ day, place, isChosen, isCurrent, current }: DayCellProps) {
  const { t } = useTranslation('reconciliation')
  const format = useFormat()
  if (!day) return <td className="border-t border-r border-line" aria-label={t('cell.notBegun')} />
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid takes the focus
      role="gridcell"
      ref={isCurrent ? current : undefined}
      tabIndex={isCurrent ? 0 : -1}
      data-place={place}
      aria-selected={isChosen}
      className={cx(
        'figures h-9 min-w-15.5 cursor-pointer border-t border-r border-line px-2.5 text-right text-label whitespace-nowrap hover:bg-surface-hover focus-visible:-outline-offset-2',
        day.isKnown && day.state === 'DRIFTED' ? 'text-warn' : looks[day.state],
        isChosen && 'outline-2 -outline-offset-2 outline-accent',
      )}
    >
      <span className="sr-only">{t(day.isKnown ? 'cell.KNOWN' : `cell.${day.state}`)} </span>
      {day.difference ? format.difference(day.difference) : '—'}
    </td>
  )
})
