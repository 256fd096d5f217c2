import type { CsvCell } from '../../ui/csv.ts'
import type { GridAccount, GridDay } from './grid-data.ts'

export const csvColumns = [
  'account',
  'number',
  'currency',
  'zone',
  'day',
  'state',
  'accountSpend',
  'adsSpend',
  'difference',
  'ads',
  'readAt',
  'isKnown',
] as const

type Words = {
  column: (column: (typeof csvColumns)[number]) => string
  state: (state: GridDay['state']) => string
  known: string
}

const amountOf = (money: { amount: string } | null | undefined): CsvCell => (money ? { number: money.amount } : null)

/** One line for each cell of the grid, under a header: what is not known stays empty and is never a zero. */
export function gridCsv(accounts: readonly GridAccount[], words: Words): CsvCell[][] {
  const lines = accounts.flatMap(({ adAccount, days }) =>
    days.map((day): CsvCell[] => [
      adAccount.name,
      adAccount.metaAccountId,
      adAccount.currency,
      adAccount.timezone,
      day.day,
      words.state(day.state),
      amountOf(day.accountSpend),
      amountOf(day.adsSpend),
      amountOf(day.difference),
      day.ads == null ? null : { number: String(day.ads) },
      day.readAt ?? null,
      day.isKnown ? words.known : null,
    ]),
  )
  return [csvColumns.map(words.column), ...lines]
}
