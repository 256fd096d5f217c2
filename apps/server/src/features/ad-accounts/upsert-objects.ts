import type { EntityManager } from '@mikro-orm/postgresql'
import { transactionOf } from '../../work/transaction.ts'
import type { AdAccount } from './ad-account.entity.ts'
import { addVersions } from './object-versions.ts'

/** Null for what this source does not know: what is known stays. */
export interface CampaignRow {
  readonly metaCampaignId: string
  readonly name: string
  readonly effectiveStatus: string | null
  readonly objective: string | null
}

export interface AdSetRow {
  readonly metaAdSetId: string
  readonly metaCampaignId: string
  readonly name: string
  readonly effectiveStatus: string | null
  readonly optimizationGoal: string | null
}

type Owner = Pick<AdAccount, 'organizationId' | 'id'>

/**
 * Adds campaigns or brings them up to date, in the transaction of `em`; one that did not change is not written. A new name is the
 * new name for all of its ads, and is kept as a version.
 */
export async function upsertCampaigns(
  em: EntityManager,
  account: Owner,
  rows: readonly CampaignRow[],
  now: Date,
): Promise<void> {
  const all = byId(rows, (row) => row.metaCampaignId)
  if (all.length === 0) return
  await transactionOf(em).executeSql(
    `with written as (
       insert into campaign as c (organization_id, ad_account_id, meta_campaign_id, name, effective_status, objective, updated_at)
       select $1, $2, r.id, r.name, r.status, r.objective, $3
       from unnest($4::text[], $5::text[], $6::text[], $7::text[]) as r(id, name, status, objective)
       on conflict (organization_id, ad_account_id, meta_campaign_id) do update
       set name = excluded.name, effective_status = coalesce(excluded.effective_status, c.effective_status),
           objective = coalesce(excluded.objective, c.objective), updated_at = excluded.updated_at
       where (c.name, c.effective_status, c.objective) is distinct from (excluded.name,
         coalesce(excluded.effective_status, c.effective_status), coalesce(excluded.objective, c.objective))
       returning c.meta_campaign_id as id, c.name, c.effective_status
     ), renamed as (
       update ad a set campaign_name = w.name, updated_at = $3 from written w
       where a.organization_id = $1 and a.ad_account_id = $2 and a.meta_campaign_id = w.id and a.campaign_name <> w.name
     ) ${addVersions('CAMPAIGN')}`,
    [
      ...[account.organizationId, account.id, now],
      all.map((row) => row.metaCampaignId),
      all.map((row) => row.name),
      all.map((row) => row.effectiveStatus),
      all.map((row) => row.objective),
    ],
  )
}

/** The same for ad sets. */
export async function upsertAdSets(
  em: EntityManager,
  account: Owner,
  rows: readonly AdSetRow[],
  now: Date,
): Promise<void> {
  const all = byId(rows, (row) => row.metaAdSetId)
  if (all.length === 0) return
  await transactionOf(em).executeSql(
    `with written as (
       insert into ad_set as s (organization_id, ad_account_id, meta_ad_set_id, meta_campaign_id, name, effective_status, optimization_goal, updated_at)
       select $1, $2, r.id, r.campaign, r.name, r.status, r.goal, $3
       from unnest($4::text[], $5::text[], $6::text[], $7::text[], $8::text[]) as r(id, campaign, name, status, goal)
       on conflict (organization_id, ad_account_id, meta_ad_set_id) do update
       set meta_campaign_id = excluded.meta_campaign_id, name = excluded.name,
           effective_status = coalesce(excluded.effective_status, s.effective_status),
           optimization_goal = coalesce(excluded.optimization_goal, s.optimization_goal), updated_at = excluded.updated_at
       where (s.meta_campaign_id, s.name, s.effective_status, s.optimization_goal) is distinct from (excluded.meta_campaign_id,
         excluded.name, coalesce(excluded.effective_status, s.effective_status),
         coalesce(excluded.optimization_goal, s.optimization_goal))
       returning s.meta_ad_set_id as id, s.name, s.effective_status
     ), renamed as (
       update ad a set ad_set_name = w.name, updated_at = $3 from written w
       where a.organization_id = $1 and a.ad_account_id = $2 and a.meta_ad_set_id = w.id and a.ad_set_name <> w.name
     ) ${addVersions('ADSET')}`,
    [
      ...[account.organizationId, account.id, now],
      all.map((row) => row.metaAdSetId),
      all.map((row) => row.metaCampaignId),
      all.map((row) => row.name),
      all.map((row) => row.effectiveStatus),
      all.map((row) => row.optimizationGoal),
    ],
  )
}

/** A statement may touch a row once; what was said last is the newest. */
const byId = <T>(rows: readonly T[], id: (row: T) => string): T[] => [
  ...new Map(rows.map((row) => [id(row), row])).values(),
]
