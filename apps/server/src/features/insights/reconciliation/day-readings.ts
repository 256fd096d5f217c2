import { transactionOf } from '../../../work/transaction.ts'
import type { Work } from '../../../work/work.ts'
import { findAdAccount } from '../../ad-accounts/index.ts'
import { DayReadingType } from './reconciliation.graphql.ts'

/** The readings of a day that found something new or a difference, newest first, with who asked for each. */
export async function dayReadings({ em, actor }: Work, adAccountId: string, day: string): Promise<DayReadingType[]> {
  const account = await findAdAccount(em, adAccountId)
  if (!account) return []
  const { rows } = await em.transactional((tx) =>
    transactionOf(tx).executeSql(
      `select r.read_at, trim_scale(r.ads_spend)::text as ads_spend, trim_scale(r.account_spend)::text as account_spend,
         trim_scale(r.account_spend - r.ads_spend)::text as difference, r.ads, r.job_id, j.requested_by
       from day_reading r left join job j on j.organization_id = $1 and j.id = r.job_id
       where r.organization_id = $1 and r.ad_account_id = $2 and r.day = $3::date order by r.read_at desc`,
      [actor.organizationId, account.id, day],
    ),
  )
  const money = (amount: string) => ({ amount, currency: account.currency })
  return rows.map((row) =>
    Object.assign(new DayReadingType(), {
      readAt: new Date(row.read_at),
      adsSpend: money(row.ads_spend),
      accountSpend: money(row.account_spend),
      difference: money(row.difference),
      ads: row.ads,
      jobId: row.job_id,
      requestedBy: row.requested_by,
    }),
  )
}
