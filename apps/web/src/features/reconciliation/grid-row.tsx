import { memo, type RefObject, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Chip } from '../../ui/badge.tsx'
import { cx } from '../../ui/cx.ts'
import { useFormat } from '../../ui/use-format.ts'
import { DayCell } from './day-cell.tsx'
import type { GridAccount, GridDay } from './grid-data.ts'

type GridRowProps = {
  account: GridAccount
  index: number
  days: readonly string[]
  /** Whether its currency is another than that of most accounts. */
  isForeign: boolean
  chosenDay: string | null
  /** Which of its cells the Tab key reaches; null for none. */
  currentColumn: number | null
  current: RefObject<HTMLTableCellElement | null>
}

const wordsOf = ({ state, isKnown, hasSettledSince }: GridDay) => {
  if (isKnown) return 'cell.KNOWN'
  return hasSettledSince ? 'cell.settledUnread' : (`cell.${state}` as const)
}

export const GridRow = memo(function GridRow({ account, index, days, isForeign, ...marks }: GridRowProps) {
  const { t } = useTranslation('reconciliation')
  const format = useFormat()
  const { adAccount, drift } = account
  const byDay = useMemo(() => new Map(account.days.map((day) => [day.day, day])), [account.days])
  const hasDrift = Number(drift.amount) !== 0
  return (
    <tr className="h-9" aria-rowindex={index + 2}>
      <th
        scope="row"
        className="sticky left-0 z-10 w-53 border-t max-w-53 min-w-53 border-r border-line bg-surface pr-2.5 pl-4 text-left font-medium text-body max-md:w-34 max-md:max-w-34 max-md:min-w-34 max-md:pl-3"
      >
        <span className="flex items-center gap-2">
          <span className="truncate" title={adAccount.name}>
            {adAccount.name}
          </span>
          {isForeign ? <Chip className="shrink-0">{adAccount.currency}</Chip> : null}
        </span>
      </th>
      {days.map((day, column) => {
        const found = byDay.get(day)
        if (!found) return <td key={day} className="border-t border-r border-line" aria-label={t('cell.notBegun')} />
        return (
          <DayCell
            key={day}
            state={found.state}
            isKnown={found.isKnown}
            text={found.difference ? format.difference(found.difference) : '—'}
            words={t(wordsOf(found))}
            place={`${index}:${column}`}
            isChosen={marks.chosenDay === day}
            isCurrent={marks.currentColumn === column}
            current={marks.current}
          />
        )
      })}
      <td
        className={cx(
          'figures border-t border-line pr-4 pl-2.5 text-right text-label whitespace-nowrap',
          hasDrift ? 'font-medium text-warn' : 'text-soft',
        )}
      >
        <span className="sr-only">{t('driftOf', { account: adAccount.name })} </span>
        {format.difference(drift)}
      </td>
    </tr>
  )
})
