import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from '../../ui/cx.ts'
import { RowGap } from '../../ui/row-gap.tsx'
import { Table, TableScroll } from '../../ui/table.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { useRowsInSight } from '../../ui/use-rows-in-sight.ts'
import { type GridAccount, usualCurrency } from './grid-data.ts'
import { isWeekend } from './grid-days.ts'
import { GridRow } from './grid-row.tsx'
import { useGridFocus } from './use-grid-focus.ts'

const ROW_HEIGHT = 36
/** Above this only the rows in sight are drawn. */
const WHOLE = 60

export type ChosenCell = { account: string; day: string }

type ReconciliationGridProps = {
  accounts: readonly GridAccount[]
  days: readonly string[]
  chosen: ChosenCell | null
  onChoose: (cell: ChosenCell) => void
}

/** Accounts down, days across; arrows move and Enter opens. */
export function ReconciliationGrid({ accounts, days, chosen, onChoose }: ReconciliationGridProps) {
  const { t } = useTranslation('reconciliation')
  const body = useRef<HTMLTableSectionElement>(null)
  const usual = useMemo(() => usualCurrency(accounts), [accounts])
  const chosenRow = chosen ? accounts.findIndex(({ adAccount }) => adAccount.id === chosen.account) : -1
  const chosenColumn = chosen ? days.indexOf(chosen.day) : -1
  const focus = useGridFocus({
    rows: accounts.length,
    columns: days.length,
    rowHeight: ROW_HEIGHT,
    body,
    chosen: chosenRow >= 0 && chosenColumn >= 0 ? { row: chosenRow, column: chosenColumn } : null,
    onChoose: ({ row, column }) => {
      const [account, day] = [accounts[row]?.adAccount.id, days[column]]
      if (account && day) onChoose({ account, day })
    },
  })
  const { first, last } = useRowsInSight({ body, count: accounts.length, rowHeight: ROW_HEIGHT, whole: WHOLE })
  return (
    <TableScroll label={t('grid')}>
      <Table
        role="grid"
        aria-label={t('grid')}
        aria-rowcount={accounts.length + 1}
        className="border-separate border-spacing-0"
      >
        <GridHead days={days} />
        <tbody ref={body} onKeyDown={focus.onKeyDown} onClick={focus.onClick}>
          <RowGap rows={first} height={ROW_HEIGHT} />
          {accounts.slice(first, last + 1).map((account, offset) => (
            <GridRow
              key={account.adAccount.id}
              account={account}
              index={first + offset}
              days={days}
              isForeign={account.adAccount.currency !== usual}
              chosenDay={first + offset === chosenRow ? (chosen?.day ?? null) : null}
              currentColumn={first + offset === focus.place.row ? focus.place.column : null}
              current={focus.current}
            />
          ))}
          <RowGap rows={accounts.length - 1 - last} height={ROW_HEIGHT} />
        </tbody>
      </Table>
    </TableScroll>
  )
}

function GridHead({ days }: { days: readonly string[] }) {
  const { t } = useTranslation('reconciliation')
  const format = useFormat()
  return (
    <thead>
      <tr className="h-11" aria-rowindex={1}>
        <th
          scope="col"
          className="sticky left-0 z-10 border-r border-line bg-surface pl-4 text-left font-normal text-label text-quiet max-md:pl-3"
        >
          {t('columns.account')}
        </th>
        {days.map((day) => (
          <th
            key={day}
            scope="col"
            className={cx(
              'figures border-r border-line px-2.5 text-right text-label whitespace-nowrap',
              isWeekend(day) ? 'font-normal text-quiet' : 'font-medium text-text',
            )}
          >
            {format.day(day)}
            <span className="block font-normal text-quiet">{format.weekdayName(day)}</span>
          </th>
        ))}
        <th scope="col" className="pr-4 pl-2.5 text-right font-normal text-label whitespace-nowrap text-quiet">
          {t('columns.drift')}
        </th>
      </tr>
    </thead>
  )
}
