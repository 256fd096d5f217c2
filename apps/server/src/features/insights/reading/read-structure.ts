import type { MetaSession, Page } from '@mci/meta-api'
import type { EntityManager } from '@mikro-orm/postgresql'
import { transactionOf } from '../../../work/transaction.ts'
import { upsertAdSets, upsertCampaigns, versionUnlisted } from '../../ad-accounts/index.ts'
import { readChangedAds, readUnknownAds } from './read-ads.ts'
import type { WindowRead } from './window-read.ts'

/** What campaigns and ad sets are called, by Meta's ids. */
export interface Names {
  readonly campaigns: Map<string, string>
  readonly adSets: Map<string, string>
}

/** Meta's clock is not ours, and a change takes a while until its lists tell of it. */
const marginMs = 60 * 60 * 1000

/**
 * Reads what the account's campaigns and ad sets are called and how they stand, which ads changed since they were last read, and
 * what is not known yet of the ads in the window. The account's structure is read once for each job; what is not known of ads, for each
 * window.
 */
export async function readStructure(read: WindowRead, session: MetaSession, adIds: readonly string[]): Promise<void> {
  const { knownAt, isDone } = await structureKnown(read)
  const names: Names = { campaigns: new Map(), adSets: new Map() }
  if (!isDone) await readWhole(read, session, knownAt, names)
  await readUnknownAds(read, session, names, adIds)
}

async function readWhole(read: WindowRead, session: MetaSession, knownAt: Date | null, names: Names): Promise<void> {
  const { metaAccountId } = read.account
  const begunAt = read.work.clock()
  await keepPages(read, session.campaigns(metaAccountId), async (em, items, now) => {
    const rows = items.map((each) => ({ ...each, metaCampaignId: each.id, name: each.name ?? each.id }))
    for (const { id, name } of rows) names.campaigns.set(id, name)
    await upsertCampaigns(em, read.account, rows, now)
  })
  await keepPages(read, session.adSets(metaAccountId), async (em, items, now) => {
    const rows = items.flatMap(({ campaignId, ...each }) =>
      campaignId === null
        ? []
        : { ...each, metaAdSetId: each.id, metaCampaignId: campaignId, name: each.name ?? each.id },
    )
    for (const { id, name } of rows) names.adSets.set(id, name)
    await upsertAdSets(em, read.account, rows, now)
  })
  if (knownAt) await readChangedAds(read, session, new Date(knownAt.getTime() - marginMs), names)
  await read.tracker.commit(async (em) => {
    const now = read.work.clock()
    await versionUnlisted(em, read.account, 'CAMPAIGN', now)
    await versionUnlisted(em, read.account, 'ADSET', now)
    await keepKnownAt(em, read, begunAt)
  })
}

/** Writes each page of a listing before the next is asked for, and only while the job is this attempt's. */
async function keepPages<T>(
  { tracker, work }: WindowRead,
  pages: AsyncIterable<Page<T>>,
  keep: (em: EntityManager, items: readonly T[], now: Date) => Promise<void>,
): Promise<void> {
  for await (const { items } of pages) await tracker.commit((em) => keep(em, items, work.clock()))
}

/**
 * As of when the account's structure is known, and whether this job has ended a window: that one brought the structure. Where it was
 * never kept, it is as old as the last reading: too new when that one read window after window, but all there is.
 */
function structureKnown({ tracker, account, jobId }: WindowRead): Promise<{ knownAt: Date | null; isDone: boolean }> {
  return tracker.commit(async (em) => {
    const { rows } = await transactionOf(em).executeSql(
      `select coalesce((select structure_at from read_schedule where organization_id = $1 and ad_account_id = $2), max(read_at)) as known,
         coalesce(bool_or(job_id = $3), false) as done
       from account_day where organization_id = $1 and ad_account_id = $2`,
      [account.organizationId, account.id, jobId],
    )
    const [{ known, done }] = rows
    return { knownAt: known && new Date(known), isDone: done }
  })
}

/** What changed after `at` may have been read before it changed. */
async function keepKnownAt(em: EntityManager, { account }: WindowRead, at: Date): Promise<void> {
  await transactionOf(em).executeSql(
    `insert into read_schedule as s (organization_id, ad_account_id, structure_at) values ($1, $2, $3)
     on conflict (organization_id, ad_account_id) do update set structure_at = greatest(s.structure_at, excluded.structure_at)`,
    [account.organizationId, account.id, at],
  )
}
