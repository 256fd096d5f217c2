import type { ReportPage as MetaPage } from '@mci/meta-api'
import type { DateWindow } from '../../../values/date-window.ts'
import { Job } from '../../jobs/index.ts'
import type { ReadSoFar } from './read-so-far.ts'
import { ReportPage } from './report-page.entity.ts'
import { toFact, withoutRepeats } from './to-fact.ts'
import { upsertNamed } from './upsert-named.ts'
import type { WindowRead } from './window-read.ts'
import { writeFacts } from './write-facts.ts'

/** Writes a page's rows, what they name and the place behind it, all or nothing, and only while the job is this attempt's. */
export function keepPage(read: WindowRead, soFar: ReadSoFar, page: MetaPage): Promise<ReadSoFar> {
  const { work, tracker, account, jobId, window } = read
  const rows = page.items.filter((row) => isIn(window, row.day))
  const facts = withoutRepeats(rows.map(toFact))
  const now = work.clock()
  const isWhole = page.place === null
  const fresh = rows.filter(({ adId }) => adId !== null && !soFar.ads.has(adId))
  const next: ReadSoFar = {
    page: soFar.page + 1,
    left: page.place,
    rows: soFar.rows + facts.length,
    ads: new Set([...soFar.ads, ...facts.map((fact) => fact.metaAdId)]),
    isWhole,
  }
  return tracker.commit(async (em, job) => {
    await writeFacts(em, { account, jobId, now }, facts)
    await upsertNamed(em, account, fresh, now)
    em.create(ReportPage, {
      organizationId: account.organizationId,
      job: em.getReference(Job, [account.organizationId, jobId] as never),
      page: next.page,
      place: { ...window, left: page.place },
      metaAdIds: facts.map((fact) => fact.metaAdId),
      days: facts.map((fact) => fact.day),
      readAt: now,
    })
    read.onPage(job, { ...next, ads: next.ads.size, share: isWhole ? 1 : page.progress })
    return next
  })
}

const isIn = ({ from, to }: DateWindow, day: string): boolean => from <= day && day <= to
