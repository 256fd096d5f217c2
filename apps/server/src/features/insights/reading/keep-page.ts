import type { InsightRow, Page } from '@mci/meta-api'
import type { DateWindow } from '../../../values/date-window.ts'
import { type AdRow, upsertAds } from '../../ad-accounts/index.ts'
import { Job } from '../../jobs/index.ts'
import { ReportPage } from './report-page.entity.ts'
import type { ReportPlace } from './report-place.ts'
import { toFact, withoutRepeats } from './to-fact.ts'
import type { WindowRead } from './window-read.ts'
import { writeFacts } from './write-facts.ts'

/** Writes a page's rows, the ads they name and the place behind it, all or nothing, and only while the job is this attempt's. */
export function keepPage(read: WindowRead, place: ReportPlace, page: Page<InsightRow>): Promise<ReportPlace> {
  const { work, tracker, account, jobId, window } = read
  const rows = page.items.filter((row) => isIn(window, row.day))
  const facts = withoutRepeats(rows.map(toFact))
  const now = work.clock()
  const next: ReportPlace = {
    page: place.page + 1,
    after: page.after,
    rows: place.rows + facts.length,
    ads: new Set([...place.ads, ...facts.map((fact) => fact.metaAdId)]),
    isWhole: page.after === null,
  }
  return tracker.commit(async (em, job) => {
    await writeFacts(em, { account, jobId, now }, facts)
    await upsertAds(em, account, rows.map(adIn), now)
    em.create(ReportPage, {
      organizationId: account.organizationId,
      job: em.getReference(Job, [account.organizationId, jobId] as never),
      page: next.page,
      place: next.after === null ? null : { after: next.after },
      metaAdIds: facts.map((fact) => fact.metaAdId),
      days: facts.map((fact) => fact.day),
      readAt: now,
    })
    read.onPage(job, { ...next, ads: next.ads.size, share: next.isWhole ? 1 : null })
    return next
  })
}

const isIn = ({ from, to }: DateWindow, day: string): boolean => from <= day && day <= to

/** An ad by its names in the report: all that is left of one that Meta does not list any more. */
const adIn = (row: InsightRow): AdRow => ({
  metaAdId: row.adId ?? '',
  name: row.adName ?? row.adId ?? '',
  metaAdSetId: row.adsetId ?? '',
  adSetName: row.adsetName ?? row.adsetId ?? '',
  metaCampaignId: row.campaignId ?? '',
  campaignName: row.campaignName ?? row.campaignId ?? '',
  effectiveStatus: null,
  metaCreativeId: null,
  creativeKey: null,
})
