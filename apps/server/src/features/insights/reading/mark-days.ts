import type { EntityManager } from '@mikro-orm/postgresql'
import { transactionOf } from '../../../work/transaction.ts'
import type { AccountTotals } from './read-totals.ts'
import type { WindowRead } from './window-read.ts'

/**
 * Marks every day of a read window as read, with both of its totals: a day without delivery was read too, and both are zero. Keeps
 * what the totals were, where that is news. A person's mark is for the difference that was looked into: another one is not known.
 *
 * @param except days that a later reading has already made known
 */
export async function markDays(
  em: EntityManager,
  read: WindowRead,
  { days, spends }: AccountTotals,
  except: readonly string[],
): Promise<void> {
  const { work, account, window, jobId } = read
  const { organizationId, id } = account
  const now = work.clock()
  await transactionOf(em).executeSql(
    `insert into account_day as known (organization_id, ad_account_id, day, ads, ads_spend, account_spend, read_at, job_id)
     select $1, $2, d.day::date, count(f.meta_ad_id), coalesce(sum(f.spend), 0), coalesce(min(t.spend), 0), $5, $6
     from generate_series($3::date, $4::date, interval '1 day') as d(day)
     left join insight_day f on f.organization_id = $1 and f.ad_account_id = $2 and f.day = d.day::date
       and f.day between $3::date and $4::date
     left join unnest($7::date[], $8::numeric[]) as t(day, spend) on t.day = d.day::date
     where d.day::date <> all ($9::date[])
     group by d.day
     on conflict (organization_id, ad_account_id, day) do update
     set ads = excluded.ads, ads_spend = excluded.ads_spend, account_spend = excluded.account_spend,
       read_at = excluded.read_at, job_id = excluded.job_id,
       known_at = case when excluded.account_spend - excluded.ads_spend = known.account_spend - known.ads_spend then known.known_at end,
       known_by = case when excluded.account_spend - excluded.ads_spend = known.account_spend - known.ads_spend then known.known_by end`,
    [organizationId, id, window.from, window.to, now, jobId, days, spends, except],
  )
  await transactionOf(em).executeSql(
    `insert into day_reading (organization_id, ad_account_id, day, read_at, ads_spend, account_spend, ads, job_id)
     select d.organization_id, d.ad_account_id, d.day, d.read_at, d.ads_spend, d.account_spend, d.ads, d.job_id
     from account_day d left join lateral (
       select r.ads_spend, r.account_spend from day_reading r
       where r.organization_id = $1 and r.ad_account_id = $2 and r.day = d.day order by r.read_at desc limit 1
     ) last on true
     where d.organization_id = $1 and d.ad_account_id = $2 and d.day between $3::date and $4::date
       and (d.ads_spend <> d.account_spend or (d.ads_spend, d.account_spend) is distinct from (last.ads_spend, last.account_spend))
     on conflict (organization_id, ad_account_id, day, read_at) do update
     set ads_spend = excluded.ads_spend, account_spend = excluded.account_spend, ads = excluded.ads, job_id = excluded.job_id`,
    [organizationId, id, window.from, window.to],
  )
}
