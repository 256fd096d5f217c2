import * as z from 'zod'
import { MetaError } from '../errors.ts'
import { decodeEnvelope } from '../protocol/decode.ts'
import { idText, small, text } from '../protocol/shapes.ts'
import { questionOf, type ReportDesk } from './report-desk.ts'
import type { ReportPiece } from './report-place.ts'

type Run = NonNullable<ReportPiece['run']>

/** A run that will not give its rows, and why. */
export class RunEnded extends Error {
  readonly why: MetaError
  /** It had them, and no page of them was small enough. */
  readonly hadRows: boolean

  constructor(why: MetaError, hadRows = false) {
    super(why.message)
    this.why = why
    this.hadRows = hadRows
  }
}

const posted = z.object({ report_run_id: idText })

/** Asks Meta to prepare the rows of a piece. */
export async function startRun(desk: ReportDesk, piece: ReportPiece): Promise<Run> {
  const given = Object.entries(questionOf(desk, piece)).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  )
  const { value: id } = await desk.call({
    path: `/act_${desk.account}/insights`,
    form: Object.fromEntries(given),
    ...desk.draws,
    // What is too much for a run is split, not asked for again.
    shrinkable: true,
    read: (value) => posted.parse(value).report_run_id,
  })
  desk.ownRuns.add(id)
  return { id, askedAt: desk.caller.now().toISOString() }
}

const minute = 60_000
const firstWait = 2_000
const longestWait = 30_000
// Well within one attempt of whoever waits: a wait that is begun anew by each attempt would never be over.
const longestStandstill = 5 * minute
const longestRun = 60 * minute
const lifetime = 30 * 24 * 60 * minute

/** Meta forgets runs after thirty days. */
export function isForgotten(desk: ReportDesk, run: Run): boolean {
  return desk.caller.now().getTime() - Date.parse(run.askedAt) >= lifetime
}

/**
 * Comes back when the rows of a run are there. A run that somebody asked for earlier may be done already: the first look
 * at it is not waited for.
 *
 * @throws RunEnded when Meta gave it up, or it stands still
 */
export async function awaitRun(desk: ReportDesk, run: Run): Promise<void> {
  let seen = ''
  let movedAt = desk.caller.now().getTime()
  if (desk.ownRuns.has(run.id)) await desk.caller.pause(firstWait, desk.signal)
  for (let wait = firstWait; ; wait = Math.min(wait * 2, longestWait)) {
    const state = await readRun(desk, run.id)
    const now = desk.caller.now().getTime()
    if (state.isDone) return
    if (state.progress !== seen) movedAt = now
    seen = state.progress
    if (now - movedAt >= longestStandstill || now - Date.parse(run.askedAt) >= longestRun) {
      throw new RunEnded(new MetaError({ kind: 'transient', reason: 'runStuck' }))
    }
    await desk.caller.pause(wait, desk.signal)
  }
}

const stateShape = z.object({
  async_status: text,
  async_percent_completion: small,
  error_code: small,
  error_subcode: small,
  error_message: text,
  error_user_title: text,
  error_user_msg: text,
})

/** @throws RunEnded for a run that failed or was skipped, whatever its percentage */
async function readRun(desk: ReportDesk, id: string): Promise<{ isDone: boolean; progress: string }> {
  const { value: run } = await desk.call({ path: `/${id}`, ...desk.draws, read: (value) => stateShape.parse(value) })
  const status = run.async_status
  if (run.error_code) {
    const error = { ...run, code: run.error_code, message: run.error_message }
    // The answer itself is a good one; what failed, failed inside Meta.
    throw new RunEnded(decodeEnvelope(error, { status: 500, headers: {} }))
  }
  if (status === 'Job Failed') throw new RunEnded(new MetaError({ kind: 'transient', reason: 'runFailed' }))
  if (status === 'Job Skipped') throw new RunEnded(new MetaError({ kind: 'transient', reason: 'runSkipped' }))
  // A hundred per cent alone is not the end, nor is the word alone.
  const isDone = status === 'Job Completed' && run.async_percent_completion === 100
  return { isDone, progress: `${status} ${run.async_percent_completion}` }
}
