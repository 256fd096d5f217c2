import type { EntityManager } from '@mikro-orm/postgresql'
import type { Money } from '../../values/money.ts'
import { transactionOf } from '../../work/transaction.ts'
import { openBinds, sidesOf } from '../metrics/index.ts'
import type { AskedRoi } from './asked-roi.ts'
import { unratedDeals } from './ticket-sums.ts'

/** A person enters a rate after the other; with the last of them the list ends. */
export const mostUnrated = 20

/** A deal that no rate of its day brings into the currency of an answer. */
export interface UnratedDeal {
  readonly ticketId: string
  readonly value: Money
  readonly day: string
}

/** The deals that leave lines of an answer without revenue; mostly none, and nothing is asked then. */
export async function findUnrated(em: EntityManager, { asked, scan }: AskedRoi): Promise<UnratedDeal[]> {
  if (scan.unratedTo === null) return []
  const binds = openBinds()
  const sql = unratedDeals(binds, scan, sidesOf(asked), scan.unratedTo, mostUnrated)
  const { rows } = await transactionOf(em).executeSql(sql, binds.values)
  return rows.map(({ id, value, currency, day }) => ({ ticketId: id, value: { amount: value, currency }, day }))
}
