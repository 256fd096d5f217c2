import type { EntityManager } from '@mikro-orm/postgresql'
import { transactionOf } from '../../../work/transaction.ts'
import type { AdAccount } from '../../ad-accounts/index.ts'
import { type Fact, withoutRepeats } from './to-fact.ts'

const columns = [
  ['day', 'date', (fact: Fact) => fact.day],
  ['meta_ad_id', 'text', (fact: Fact) => fact.metaAdId],
  ['spend', 'numeric', (fact: Fact) => fact.spend],
  ['impressions', 'bigint', (fact: Fact) => fact.impressions],
  ['clicks', 'bigint', (fact: Fact) => fact.clicks],
  ['link_clicks', 'bigint', (fact: Fact) => fact.linkClicks],
  ['video_plays_3s', 'bigint', (fact: Fact) => fact.videoPlays3s],
  ['thruplays', 'bigint', (fact: Fact) => fact.thruplays],
  ['leads', 'numeric', (fact: Fact) => fact.lead?.count ?? null],
  ['lead_type', 'text', (fact: Fact) => fact.lead?.actionType ?? null],
  ['purchases', 'numeric', (fact: Fact) => fact.purchase?.count ?? null],
  ['purchase_type', 'text', (fact: Fact) => fact.purchase?.actionType ?? null],
  ['purchase_value', 'numeric', (fact: Fact) => fact.purchase?.value ?? null],
  ['installs', 'numeric', (fact: Fact) => fact.install?.count ?? null],
  ['install_type', 'text', (fact: Fact) => fact.install?.actionType ?? null],
  ['actions', 'jsonb', (fact: Fact) => JSON.stringify(fact.actions)],
  ['action_values', 'jsonb', (fact: Fact) => JSON.stringify(fact.actionValues)],
] as const

const names = columns.map(([name]) => name)
const figures = names.slice(2)
const list = (of: readonly string[], prefix = '') => of.map((name) => `${prefix}${name}`).join(', ')

const sql = `
  insert into insight_day as f (organization_id, ad_account_id, ${list(names)}, read_at, job_id)
  select $1, $2, ${list(names, 'r.')}, $3, $4
  from unnest(${columns.map(([, type], i) => `$${i + 5}::${type}[]`).join(', ')}) as r(${list(names)})
  on conflict (organization_id, ad_account_id, day, meta_ad_id) do update
  set ${figures.map((name) => `${name} = excluded.${name}`).join(', ')}, read_at = excluded.read_at, job_id = excluded.job_id
  where (${list(figures, 'f.')}) is distinct from (${list(figures, 'excluded.')})`

/** What a write of facts belongs to. */
interface Reading {
  readonly account: Pick<AdAccount, 'organizationId' | 'id'>
  readonly jobId: string
  readonly now: Date
}

/**
 * Adds facts or brings them up to date, all in one statement in the transaction of `em`. A row that says what it said before is
 * not written: most days of most reads have not changed.
 */
export async function writeFacts(
  em: EntityManager,
  { account, jobId, now }: Reading,
  facts: readonly Fact[],
): Promise<void> {
  const rows = withoutRepeats(facts)
  if (rows.length === 0) return
  await transactionOf(em).executeSql(sql, [
    account.organizationId,
    account.id,
    now,
    jobId,
    ...columns.map(([, , of]) => rows.map(of)),
  ])
}
