import { MetaError, type MetaSession } from '@mci/meta-api'
import { keepPage } from './keep-page.ts'
import { forgetPages, placeOf, type ReportPlace } from './report-place.ts'
import type { WindowRead } from './window-read.ts'

/**
 * Reads the report of every ad and day of the window, page by page; each page is written before the next is asked for. Goes on
 * where an earlier attempt of the job left off.
 * @returns the place behind the last page
 */
export async function readReport(read: WindowRead, session: MetaSession): Promise<ReportPlace> {
  let place = await placeOf(read)
  if (place.isWhole) return place
  let isResumed = place.page > 0
  for (;;) {
    const begun: ReportPlace = place
    try {
      for await (const page of pagesFrom(read, session, begun.after)) place = await keepPage(read, place, page)
      return place
    } catch (error) {
      // The cursor is Meta's own, and Meta may not know it any more. Nothing is lost by reading everything again.
      if (!isResumed || place !== begun || !isRefused(error)) throw error
      isResumed = false
      place = await read.tracker.commit((em) => forgetPages(em, read.account.organizationId, read.jobId))
    }
  }
}

const pagesFrom = ({ account, window }: WindowRead, session: MetaSession, after: string | null) =>
  session.insights(account.metaAccountId, {
    since: window.from,
    until: window.to,
    level: 'ad',
    timeIncrement: 1,
    ...(after === null ? {} : { after }),
  })

const isRefused = (error: unknown): boolean => error instanceof MetaError && error.kind === 'request'
