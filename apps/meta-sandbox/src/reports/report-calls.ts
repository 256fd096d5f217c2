import { dateOf, localTime } from '../clock/calendar.ts'
import type { FaultKind } from '../faults/fault-rule.ts'
import { invalidParameter } from '../graph/graph-error.ts'
import type { PageAddress } from '../graph/page.ts'
import type { Reading } from '../graph/reading.ts'
import { readInsightsQuery, type Scope } from '../insights/insights-query.ts'
import { countRows, readInsights } from '../insights/read-insights.ts'
import { takeOldReach } from './old-reach.ts'
import { type ReportRun, stateOf } from './report-run.ts'

/** `POST /{object}/insights`. What is wrong with the question is said at once. */
export function startReport(reading: Reading, scope: Scope, fault: FaultKind | undefined) {
  const { sandbox, request } = reading
  const now = sandbox.clock.now()
  const rows = countRows(sandbox, scope, request.params, { startedAt: now })
  const withReach = takeOldReach(reading, scope)
  const ended = rows > sandbox.size.mostRunRows ? 'tooLarge' : undefined
  const { id, mood } = sandbox.reports.start({ scope, params: request.params, startedAt: now, withReach }, fault, ended)
  return { report_run_id: mood === 'unquotedId' ? Number(id) : id }
}

/** `GET /{report_run_id}`: how far it is. Each look moves it on. */
export function readReport(run: ReportRun, { sandbox }: Reading) {
  const now = sandbox.clock.now()
  const { status, percent } = stateOf(run, now)
  run.polls++
  const { windows } = readInsightsQuery(run.params, run.scope, run.startedAt)
  const today = localTime(run.startedAt, run.scope.account.zone).day
  return {
    id: run.id,
    account_id: run.scope.account.number,
    time_ref: Math.floor(run.startedAt / 1000),
    ...(status === 'Job Completed' && { time_completed: Math.floor(now / 1000) }),
    async_status: status,
    async_percent_completion: percent,
    date_start: dateOf(windows[0]?.since ?? today),
    date_stop: dateOf(windows.at(-1)?.until ?? today),
    ...(status === 'Job Failed' && (run.mood === 'tooLarge' ? tooLarge : broken)),
  }
}

/** Codes of reports may be negative. */
const broken = {
  error_code: -2,
  error_message: 'The report could not be generated.',
  error_subcode: 2490547,
  error_user_title: 'Report failed',
  error_user_msg: 'Ask for the report again.',
}
const tooLarge = {
  error_code: -3,
  error_message: 'The report is too large to be generated.',
  error_subcode: 1504045,
  error_user_title: 'Report too large',
  error_user_msg: 'Ask for fewer days or fields.',
}

/** `GET /{report_run_id}/insights`: the rows, when the run is complete. */
export function readReportRows(run: ReportRun, { sandbox, request, spoil }: Reading, address: PageAddress) {
  // The state a reader saw last counts, not the one the next look would show.
  const seen = { ...run, polls: run.polls - 1 }
  if (run.polls === 0 || stateOf(seen, sandbox.clock.now()).status !== 'Job Completed')
    throw invalidParameter(`The report ${run.id} is not completed`)
  run.reads++
  if (run.mood === 'pageBroken' && run.reads === 1) spoil?.()
  const params = new Map(run.params)
  for (const name of ['limit', 'after', 'before']) {
    const value = request.params.get(name)
    if (value === undefined) params.delete(name)
    else params.set(name, value)
  }
  return readInsights(sandbox, run.scope, params, address, run)
}
