import type { EntityManager } from '@mikro-orm/postgresql'
import { type DateWindow, daysIn } from '../../values/date-window.ts'
import { addDays, type Day } from '../../values/day.ts'
import { batched } from '../../work/batched.ts'
import { transactionOf } from '../../work/transaction.ts'
import type { Work } from '../../work/work.ts'
import type { AdAccount } from '../ad-accounts/index.ts'
import { AccountDay } from './account-day.entity.ts'

/** Meta changes the figures of a day for so long afterwards: conversions are counted days after the click. */
export const settlingDays = 28

/** Spend of a day stands still so many days after the day's end: later than that, its ads add up to the account's total. */
export const spendSettlingDays = 3

/**
 * Whether Meta may still change what was spent on a day, as seen on `on`, both in the account's time zone. Seen on the day of its last
 * reading it tells whether what was read is final: time that passes settles Meta's figure, and not the one that was read before.
 */
export const isSpendSettling = (day: Day, on: Day): boolean => day >= spendSettlesFrom(on)

/** The same of all figures of a day, conversions too: it settles when it is 28 days old, on the last day that readings come back to it. */
export const isSettling = (day: Day, on: Day): boolean => day >= settlesFrom(on)

/** The first day that Meta may still change, as seen on `today`; and the first whose spend it may. */
export const settlesFrom = (today: Day): Day => addDays(today, 1 - settlingDays)
export const spendSettlesFrom = (today: Day): Day => addDays(today, -spendSettlingDays)

/** The two as SQL of a row of `account_day`, true where it was last read before it had settled; `zone` is its account's time zone. */
export const spendReadEarly = (row: string, zone: string): string =>
  `((${row}.read_at at time zone ${zone})::date <= ${row}.day + ${spendSettlingDays})`
export const readEarly = (row: string, zone: string): string =>
  `((${row}.read_at at time zone ${zone})::date < ${row}.day + ${settlingDays})`

/** True when every day of the window was read to its end, delivery or not. */
export async function isWindowRead(em: EntityManager, adAccountId: string, window: DateWindow): Promise<boolean> {
  const days = await em.count(AccountDay, {
    adAccount: { id: adAccountId },
    day: { $gte: window.from, $lte: window.to },
  })
  return days === daysIn(window)
}

interface Freshness {
  /** The last day that was read. */
  readonly throughDay: Day | null
  /** The first day that was last read before it had settled: Meta may have another figure. */
  readonly settlingSince: Day | null
  readonly lastReadAt: Date | null
}

const never: Freshness = { throughDay: null, settlingSince: null, lastReadAt: null }

/** How fresh an account's facts are; one query for all accounts that a page shows. */
export async function freshnessOf(work: Work, account: AdAccount): Promise<Freshness> {
  const found = await batched(work, 'insights.freshness', account.id, (ids) => load(work, ids))
  return found ?? never
}

async function load({ em, actor }: Work, ids: readonly string[]): Promise<Map<string, Freshness>> {
  const { rows } = await em.transactional((tx) =>
    transactionOf(tx).executeSql(
      `select a.id, max(d.day)::text as through,
         (min(d.day) filter (where ${readEarly('d', 'a.timezone')}))::text as settling, max(d.read_at) as read_at
       from ad_account a join account_day d on d.organization_id = $1 and d.ad_account_id = a.id
       where a.organization_id = $1 and a.id = any($2::uuid[]) group by a.id`,
      [actor.organizationId, [...ids]],
    ),
  )
  return new Map(
    rows.map((row) => [
      row.id,
      { throughDay: row.through, settlingSince: row.settling, lastReadAt: new Date(row.read_at) },
    ]),
  )
}
