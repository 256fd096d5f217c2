import type { EntityManager } from '@mikro-orm/postgresql'
import type { DateWindow } from '../../../values/date-window.ts'
import type { Day } from '../../../values/day.ts'
import { transactionOf } from '../../../work/transaction.ts'
import type { ReadDay } from './day-state.ts'

/** The read days of a window, by account and day, in the transaction of `em`. One whose total was never asked for is not among them. */
export async function loadDays(
  em: EntityManager,
  organizationId: string,
  adAccountIds: readonly string[],
  { from, to }: DateWindow,
): Promise<Map<string, Map<Day, ReadDay>>> {
  const { rows } = await transactionOf(em).executeSql(
    `select d.ad_account_id as account, d.day::text, trim_scale(d.ads_spend)::text as ads_spend,
       trim_scale(d.account_spend)::text as account_spend, trim_scale(d.account_spend - d.ads_spend)::text as difference, d.ads,
       d.read_at, (d.read_at at time zone a.timezone)::date::text as read_on, d.known_at is not null as is_known
     from account_day d join ad_account a on a.organization_id = d.organization_id and a.id = d.ad_account_id
     where d.organization_id = $1 and d.ad_account_id = any($2::uuid[]) and d.day between $3::date and $4::date
       and d.account_spend is not null`,
    [organizationId, [...adAccountIds], from, to],
  )
  const found = new Map<string, Map<Day, ReadDay>>()
  for (const row of rows) {
    const days = found.get(row.account) ?? new Map<Day, ReadDay>()
    found.set(row.account, days)
    days.set(row.day, {
      day: row.day,
      adsSpend: row.ads_spend,
      accountSpend: row.account_spend,
      difference: row.difference,
      ads: row.ads,
      readAt: new Date(row.read_at),
      readOn: row.read_on,
      isKnown: row.is_known,
    })
  }
  return found
}
