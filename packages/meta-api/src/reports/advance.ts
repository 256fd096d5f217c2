import { MetaError } from '../errors.ts'
import { type InsightRow, readInsightRow } from '../objects/insight-row.ts'
import { readPage } from '../protocol/pages.ts'
import { isTooMuch } from '../protocol/too-much.ts'
import { questionOf, type ReportDesk } from './report-desk.ts'
import type { ReportPiece } from './report-place.ts'
import { awaitRun, isForgotten, RunEnded, startRun } from './report-run.ts'
import { fresh, splitPiece } from './split-piece.ts'

/** What one step brought: rows, what is left of the piece after it, and the error that ends the report, if any. */
export interface Step {
  items: InsightRow[]
  left: ReportPiece[]
  error?: MetaError
}

/** The next step through a piece: a page, a run asked for, another way. Every step is worth remembering. */
export async function advance(desk: ReportDesk, piece: ReportPiece): Promise<Step> {
  try {
    return piece.mode === 'sync' ? await pageAtOnce(desk, piece) : await stepOfRun(desk, piece)
  } catch (error) {
    if (error instanceof RunEnded) return afterRun(desk, piece, error)
    if (!(error instanceof MetaError)) throw error
    return otherWay(desk, piece, error)
  }
}

// Many rows or a long time are not cured by a smaller page: Meta counts before it pages.
const needsRun = new Set(['100/1487534', '100/1504018', '2/1504038'])
const isPageTooMuch = (error: unknown): boolean =>
  isTooMuch(error) && error instanceof MetaError && !needsRun.has(`${error.code}/${error.subcode}`)

function pageAtOnce(desk: ReportDesk, piece: ReportPiece): Promise<Step> {
  return pageOf(desk, piece, { path: `/act_${desk.account}/insights`, query: questionOf(desk, piece) }, isPageTooMuch)
}

async function stepOfRun(desk: ReportDesk, piece: ReportPiece): Promise<Step> {
  const { run, cursor } = piece
  try {
    if (run === null || isForgotten(desk, run))
      return stay({ ...piece, run: await startRun(desk, piece), cursor: null })
    // With a cursor the run has given rows already.
    if (cursor === null) await awaitRun(desk, run)
    return await pageOf(desk, piece, { path: `/${run.id}/insights`, query: {} }, isTooMuch)
  } catch (error) {
    // Neither the question nor the pages of its rows can be made any smaller here.
    throw error instanceof MetaError && error.kind === 'tooMuchData' ? new RunEnded(error, run !== null) : error
  }
}

async function pageOf(
  desk: ReportDesk,
  piece: ReportPiece,
  ask: { path: string; query: Record<string, string | undefined> },
  shrinksOn: (error: unknown) => boolean,
): Promise<Step> {
  const { size, draws } = desk
  const listing = { ...ask, ...draws, limit: size.limit, after: piece.cursor ?? undefined, read: readInsightRow }
  const { items, after } = await readPage(desk.call, listing, size, { shrinksOn, hasOtherWay: true })
  return { items, left: after === null ? [] : [{ ...piece, cursor: after, limit: size.limit }] }
}

/** After a call that failed for good: from the beginning, as a run, or not at all. */
function otherWay(desk: ReportDesk, piece: ReportPiece, error: MetaError): Step {
  if (piece.mode === 'sync' && isTooMuch(error)) return stay({ ...fresh(piece), mode: 'async', limit: desk.size.limit })
  const isCursorRefused = piece.cursor !== null && error.kind === 'request' && error.code === 100
  if (isCursorRefused) return onceMore(piece, { ...piece, cursor: null }, error)
  const isRunUnknown = piece.run !== null && error.code === 100 && error.subcode === 33
  if (isRunUnknown) return onceMore(piece, fresh(piece), error)
  throw error
}

/** After a run that gives no rows. The place must not name it any more, even where its error ends the report. */
async function afterRun(desk: ReportDesk, piece: ReportPiece, { why, hadRows }: RunEnded): Promise<Step> {
  if (why.reason === 'runSkipped' && !piece.again) return stay(fresh(piece, true))
  if (why.kind === 'throttled') {
    return { ...stay(fresh(piece)), error: await desk.caller.lanes.learn(desk.draws, [], why) }
  }
  if (why.kind !== 'transient' && why.kind !== 'tooMuchData') return { ...stay(fresh(piece)), error: why }
  // A part may be small enough to be read at once, unless it was the single page that was too much for that.
  const isPageTheTrouble = !hadRows && desk.size.isSmallest
  const parts = await splitPiece(desk, piece, isPageTheTrouble ? 'async' : 'sync')
  return parts === null ? { ...stay(fresh(piece)), error: why } : { items: [], left: parts }
}

const stay = (piece: ReportPiece): Step => ({ items: [], left: [piece] })

// The second time it is an error; whoever comes back after that does not meet the same again.
function onceMore(piece: ReportPiece, next: ReportPiece, error: MetaError): Step {
  return piece.again ? { ...stay({ ...next, again: false }), error } : stay({ ...next, again: true })
}
