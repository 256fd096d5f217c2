import type { EntityManager } from '@mikro-orm/postgresql'
import { copyIn } from '../../../work/copy-in.ts'
import { transactionOf } from '../../../work/transaction.ts'
import type { AdAccount } from '../../ad-accounts/index.ts'
import { type Fact, withoutRepeats } from './to-fact.ts'

type Column = readonly [name: string, type: string, of: (fact: Fact) => string | null]

const columns: readonly Column[] = [
  ['day', 'date', (fact) => fact.day],
  ['meta_ad_id', 'text', (fact) => fact.metaAdId],
  ['spend', 'numeric', (fact) => fact.spend],
  ['impressions', 'bigint', (fact) => fact.impressions],
  ['clicks', 'bigint', (fact) => fact.clicks],
  ['link_clicks', 'bigint', (fact) => fact.linkClicks],
  ['reach', 'bigint', (fact) => fact.reach],
  ['video_plays_3s', 'bigint', (fact) => fact.videoPlays3s],
  ['thruplays', 'bigint', (fact) => fact.thruplays],
  ['video_p25', 'bigint', (fact) => fact.videoP25],
  ['video_p50', 'bigint', (fact) => fact.videoP50],
  ['video_p75', 'bigint', (fact) => fact.videoP75],
  ['video_p95', 'bigint', (fact) => fact.videoP95],
  ['video_p100', 'bigint', (fact) => fact.videoP100],
  ['leads', 'numeric', (fact) => fact.lead?.count ?? null],
  ['lead_type', 'text', (fact) => fact.lead?.actionType ?? null],
  ['purchases', 'numeric', (fact) => fact.purchase?.count ?? null],
  ['purchase_type', 'text', (fact) => fact.purchase?.actionType ?? null],
  ['purchase_value', 'numeric', (fact) => fact.purchase?.value ?? null],
  ['installs', 'numeric', (fact) => fact.install?.count ?? null],
  ['install_type', 'text', (fact) => fact.install?.actionType ?? null],
  // Last, since they are long: a row that differs mostly differs before them.
  ['actions', 'jsonb', (fact) => JSON.stringify(fact.actions)],
  ['action_values', 'jsonb', (fact) => JSON.stringify(fact.actionValues)],
]

const names = columns.map(([name]) => name)
const figures = names.slice(2)
const list = (of: readonly string[], prefix = '') => of.map((name) => `${prefix}${name}`).join(', ')

/** One for each connection, empty again with every commit. */
const incoming = 'pg_temp.incoming_fact'
const prepare = `set local synchronous_commit = off; create temporary table if not exists ${incoming.slice('pg_temp.'.length)}
  (${columns.map(([name, type]) => `${name} ${type}`).join(', ')}) on commit delete rows`

const merge = `
  insert into insight_day as f (organization_id, ad_account_id, ${list(names)}, read_at, job_id)
  select $1, $2, ${list(names, 'r.')}, $3, $4 from ${incoming} as r
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
 * Adds facts or brings them up to date, in the transaction of `em` and once in it: copied beside the table, then merged by one
 * statement. That is the fastest for a thousand rows and for fifty thousand. A row that says what it said before is not written:
 * most days of most reads have not changed. The commit does not wait for the disk: what a crash undoes is undone with its place in
 * the report and read again, and the commit that ends the reading waits for all before it.
 */
export async function writeFacts(
  em: EntityManager,
  { account, jobId, now }: Reading,
  facts: readonly Fact[],
): Promise<void> {
  const rows = withoutRepeats(facts)
  if (rows.length === 0) return
  const tx = transactionOf(em)
  await tx.executeSql(prepare)
  await copyIn(em, `${incoming} (${list(names)})`, valuesOf(rows))
  await tx.executeSql(merge, [account.organizationId, account.id, now, jobId])
}

function* valuesOf(facts: readonly Fact[]): Generator<(string | null)[]> {
  for (const fact of facts) yield columns.map(([, , of]) => of(fact))
}
