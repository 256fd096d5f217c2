import type { InsightRow, ReportPage as MetaPage } from '@mci/meta-api'
import type { DateWindow } from '../../../values/date-window.ts'
import { transactionOf } from '../../../work/transaction.ts'
import { Job } from '../../jobs/index.ts'
import { type FactLine, packFacts, toLine } from './pack-facts.ts'
import type { ReadSoFar } from './read-so-far.ts'
import { ReportPage } from './report-page.entity.ts'
import { toFact, withoutRepeats } from './to-fact.ts'
import { upsertNamed } from './upsert-named.ts'
import type { WindowRead } from './window-read.ts'

/** Pages that are written together, each reduced to what is kept of it. */
export interface Gathered {
  readonly pages: number
  readonly facts: readonly FactLine[]
  /** One row of each ad that was not named before. */
  readonly named: ReadonlyMap<string, InsightRow>
  readonly last: Pick<MetaPage, 'place' | 'progress'>
}

export const nothingGathered: Gathered = {
  pages: 0,
  facts: [],
  named: new Map(),
  last: { place: null, progress: null },
}

/** Takes a page to those that wait to be written. */
export function gather(
  { window }: WindowRead,
  soFar: ReadSoFar,
  { pages, facts, named }: Gathered,
  page: MetaPage,
): Gathered {
  const rows = page.items.filter((row) => isIn(window, row.day))
  const fresh = rows.flatMap((row) => (row.adId === null || soFar.ads.has(row.adId) ? [] : [[row.adId, row] as const]))
  return {
    pages: pages + 1,
    facts: [...facts, ...rows.map((row) => toLine(toFact(row)))],
    named: new Map([...named, ...fresh]),
    last: { place: page.place, progress: page.progress },
  }
}

/**
 * Keeps the rows of pages until their reading is whole, what they name and the place behind them: all or nothing, and only while the
 * job is this attempt's. The commit does not wait for the disk: what a crash undoes is undone with its place in the report and read
 * again, and the commit that ends the reading waits for all before it.
 */
export async function keepGathered(
  read: WindowRead,
  soFar: ReadSoFar,
  { pages, facts: all, named, last }: Gathered,
): Promise<ReadSoFar> {
  const { work, tracker, account, jobId, window } = read
  const facts = withoutRepeats(all)
  const now = work.clock()
  const isWhole = last.place === null
  const next: ReadSoFar = {
    page: soFar.page + pages,
    left: last.place,
    rows: soFar.rows + facts.length,
    ads: new Set([...soFar.ads, ...facts.map((fact) => fact.metaAdId)]),
    isWhole,
  }
  const packed = await packFacts(facts)
  return tracker.commit(async (em, job) => {
    await transactionOf(em).executeSql('set local synchronous_commit = off')
    await upsertNamed(em, account, [...named.values()], now)
    em.create(ReportPage, {
      organizationId: account.organizationId,
      job: em.getReference(Job, [account.organizationId, jobId] as never),
      page: next.page,
      place: { ...window, left: last.place },
      metaAdIds: facts.map((fact) => fact.metaAdId),
      days: facts.map((fact) => fact.day),
      facts: packed,
      readAt: now,
    })
    read.onPage(job, { ...next, ads: next.ads.size, share: isWhole ? 1 : last.progress })
    return next
  })
}

const isIn = ({ from, to }: DateWindow, day: string): boolean => from <= day && day <= to
