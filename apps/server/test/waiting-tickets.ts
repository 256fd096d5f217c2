import type { Caller } from './given.ts'
import { rowsOf } from './insights-account.ts'

/** What Meta says of an ad in a row of a report. */
export interface MetaAd {
  readonly ad_id: string
  readonly ad_name: string
  readonly adset_id: string
  readonly adset_name: string
  readonly campaign_id: string
  readonly campaign_name: string
}

/** What waits in the queue for this organisation. */
export const jobsOf = (owner: Caller) =>
  rowsOf(owner, `select data from pgboss.job where name = 'meta_enrich_ticket' and data->>'organizationId' = $1`, [
    owner.organizationId,
  ])
