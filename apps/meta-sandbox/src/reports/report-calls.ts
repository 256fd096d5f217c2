import { dateOf, localTime } from '../clock/calendar.ts'
import type { FaultKind } from '../faults/fault-rule.ts'
import { invalidParameter } from '../graph/graph-error.ts'
import type { PageAddress } from '../graph/page.ts'
import type { Reading } from '../graph/reading.ts'
import { readInsightsQuery, type Scope } from '../insights/insights-query.ts'
import { readInsights } from '../insights/read-insights.ts'
import { type ReportRun, stateOf } from './report-run.ts'

/** `POST /{object}/insights`. What is wrong with the question is said at once. */
export function startReport({ sandbox, request }: Reading, scope: Scope, fault: FaultKind | undefined) {
  const now = sandbox.clock.now()
  readInsightsQuery(request.params, scope, now)
  const { id } = sandbox.reports.start(scope, request.params, now, fault)
  return { report_run_id: fault === 'unquotedRunId' ? Number(id) : id }
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
    ...(status === 'Job Failed' && failure),
  }
}

/** Codes of reports may be negative. */
const failure = {
  error_code: -3,
  error_message: 'The report is too large to be generated.',
  error_subcode: 1504045,
  error_user_title: 'Report too large',
  error_user_msg: 'Ask for fewer days or fields.',
}

/** `GET /{report_run_id}/insights`: the rows, when the run is complete. */
export function readReportRows(run: ReportRun, { sandbox, request }: Reading, address: PageAddress) {
  // The state a reader saw last counts, not the one the next look would show.
  const seen = { ...run, polls: run.polls - 1 }
  if (run.polls === 0 || stateOf(seen, sandbox.clock.now()).status !== 'Job Completed')
    throw invalidParameter(`The report ${run.id} is not completed`)
  const params = new Map(run.params)
  for (const name of ['limit', 'after', 'before']) {
    const value = request.params.get(name)
    if (value === undefined) params.delete(name)
    else params.set(name, value)
  }
  return readInsights(sandbox, run.scope, params, address, run)
}
