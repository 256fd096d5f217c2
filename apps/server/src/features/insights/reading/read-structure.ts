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

/** What changed shortly before the last reading ended may have been read before it changed. */
const marginMs = 60 * 60 * 1000

/**
 * Reads what the account's campaigns and ad sets are called and how they stand, which ads changed since the last reading, and what is
 * not known yet of the ads in the window. The account's structure is read once for each job; what is not known of ads, for each window.
 */
export async function readStructure(read: WindowRead, session: MetaSession, adIds: readonly string[]): Promise<void> {
  const { lastAt, isDone } = await lastReading(read)
  const names: Names = { campaigns: new Map(), adSets: new Map() }
  if (!isDone) await readWhole(read, session, lastAt, names)
  await readUnknownAds(read, session, names, adIds)
}

async function readWhole(read: WindowRead, session: MetaSession, lastAt: Date | null, names: Names): Promise<void> {
  const { metaAccountId } = read.account
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
  await read.tracker.commit(async (em) => {
    const now = read.work.clock()
    await versionUnlisted(em, read.account, 'CAMPAIGN', now)
    await versionUnlisted(em, read.account, 'ADSET', now)
  })
  if (lastAt) await readChangedAds(read, session, new Date(lastAt.getTime() - marginMs), names)
}

/** Writes each page of a listing before the next is asked for, and only while the job is this attempt's. */
async function keepPages<T>(
  { tracker, work }: WindowRead,
  pages: AsyncIterable<Page<T>>,
  keep: (em: EntityManager, items: readonly T[], now: Date) => Promise<void>,
): Promise<void> {
  for await (const { items } of pages) await tracker.commit((em) => keep(em, items, work.clock()))
}

/** When a reading of the account last ended, and whether this job has ended one: that one brought the structure. */
function lastReading({ tracker, account, jobId }: WindowRead): Promise<{ lastAt: Date | null; isDone: boolean }> {
  return tracker.commit(async (em) => {
    const { rows } = await transactionOf(em).executeSql(
      `select max(read_at) as last, coalesce(bool_or(job_id = $3), false) as done from account_day
       where organization_id = $1 and ad_account_id = $2`,
      [account.organizationId, account.id, jobId],
    )
    const [{ last, done }] = rows
    return { lastAt: last && new Date(last), isDone: done }
  })
}
