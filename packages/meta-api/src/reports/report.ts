import type { InsightRow } from '../objects/insight-row.ts'
import type { Caller, Speaker } from '../protocol/caller.ts'
import { accountNumber } from '../protocol/ids.ts'
import { advance } from './advance.ts'
import { openDesk, type ReportRequest } from './report-desk.ts'
import { progressOf, type ReportPiece, type ReportPlace } from './report-place.ts'

/** Some rows of a report. There may be none: every call that changed where the report stands makes a page. */
export interface ReportPage {
  items: InsightRow[]
  /** Where to go on from, in whatever process; null when everything was read. */
  place: ReportPlace | null
  /** From 0. */
  index: number
  /** Calls this page took as Meta counts them, refused ones and looks at runs included. */
  calls: number
  /** How much of the days (and campaigns) asked for is behind us, 0 to 1; null when that is not known. */
  progress: number | null
}

export interface ReportOptions {
  /** The place of an earlier page of the same report. Rows after it come, some before it may come again. */
  from?: ReportPlace
  /** As many rows as the report is thought to have. Very large ones are prepared by Meta at once. */
  expectedRows?: number
}

const rowsOfARun = 40_000
const rowsPerPage = 1000

/**
 * Every row of a report of any size, with few calls: pages of a thousand; when the smallest page is too much, a run that
 * Meta prepares; when a run fails, days in halves and then campaigns in groups. A page is given before the next call is
 * made, so whoever keeps rows and place together loses nothing in a crash. Throttles are thrown as ever.
 */
export async function* report(
  caller: Caller,
  speaker: Speaker,
  adAccountId: string,
  request: ReportRequest,
  { from, expectedRows = 0 }: ReportOptions = {},
): AsyncGenerator<ReportPage, void, undefined> {
  let pieces = from?.pieces ?? [whole(request, expectedRows)]
  const desk = openDesk(caller, speaker, accountNumber(adAccountId), request, pieces[0]?.limit ?? rowsPerPage)
  for (let index = 0; pieces[0] !== undefined; index += 1) {
    const { items, left, error } = await advance(desk, pieces[0])
    pieces = [...left, ...pieces.slice(1)]
    const place = pieces.length === 0 ? null : ({ version: 1, pieces } as const)
    yield { items, place, index, calls: desk.callsSince(), progress: progressOf(pieces) }
    if (error !== undefined) throw error
  }
}

function whole({ since, until, limit = rowsPerPage }: ReportRequest, expectedRows: number): ReportPiece {
  const mode = expectedRows >= rowsOfARun ? 'async' : 'sync'
  return { since, until, campaignIds: null, mode, run: null, cursor: null, limit, again: false, share: 1 }
}
