import type { EntityManager } from '@mikro-orm/postgresql'
import { type DateWindow, daysIn } from '../../values/date-window.ts'
import { addDays, type Day, dayAt } from '../../values/day.ts'
import { batched } from '../../work/batched.ts'
import { transactionOf } from '../../work/transaction.ts'
import type { Work } from '../../work/work.ts'
import type { AdAccount } from '../ad-accounts/index.ts'
import { AccountDay } from './account-day.entity.ts'

/** Meta changes the figures of a day for so long afterwards: conversions are counted days after the click. */
export const settlingDays = 28

/** Spend of a day stands still so many days after the day's end: later than that, its ads add up to the account's total. */
export const spendSettlingDays = 3

/** True while Meta may still change what was spent on a day. */
export const isSpendSettling = (day: Day, today: Day): boolean => day >= addDays(today, -spendSettlingDays)

/** The first day whose figures Meta may still change, as seen on `today`. */
const settlingFrom = (today: Day): Day => addDays(today, -settlingDays)

export const isSettling = (day: Day, today: Day): boolean => day >= settlingFrom(today)

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
  /** The first day that was read and can still change. */
  readonly settlingSince: Day | null
  readonly lastReadAt: Date | null
}

const never: Freshness = { throughDay: null, settlingSince: null, lastReadAt: null }

/** How fresh an account's facts are; one query for all accounts that a page shows. */
export async function freshnessOf(work: Work, account: AdAccount): Promise<Freshness> {
  const settling = settlingFrom(dayAt(work.clock(), account.timezone))
  const found = await batched(work, 'insights.freshness', `${account.id}|${settling}`, (keys) => load(work, keys))
  return found ?? never
}

async function load({ em, actor }: Work, keys: readonly string[]): Promise<Map<string, Freshness>> {
  const pairs = keys.map((key) => key.split('|'))
  const { rows } = await em.transactional((tx) =>
    transactionOf(tx).executeSql(
      `select k.account || '|' || k.settling as key, max(d.day)::text as through,
         (min(d.day) filter (where d.day >= k.settling::date))::text as settling, max(d.read_at) as read_at
       from unnest($2::text[], $3::text[]) as k(account, settling)
       join account_day d on d.organization_id = $1 and d.ad_account_id = k.account::uuid
       group by k.account, k.settling`,
      [actor.organizationId, pairs.map(([account]) => account), pairs.map(([, settling]) => settling)],
    ),
  )
  return new Map(
    rows.map((row) => [
      row.key,
      { throughDay: row.through, settlingSince: row.settling, lastReadAt: new Date(row.read_at) },
    ]),
  )
}
