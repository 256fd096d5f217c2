import type { MoneyValue } from '../../ui/format.ts'

type Row = { key: string; line: { figures: { spend: MoneyValue } } }

/** The key of the accounts that belong to no client. */
export const NO_CLIENT = 'none'

/** Amounts by client, one for each currency, in the order of the rows. */
export function spendByClient(rows: readonly Row[]): Map<string, MoneyValue[]> {
  const byClient = new Map<string, MoneyValue[]>()
  for (const { key, line } of rows) byClient.set(key, [...(byClient.get(key) ?? []), line.figures.spend])
  return byClient
}
