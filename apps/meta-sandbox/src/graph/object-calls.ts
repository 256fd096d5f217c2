import { receiveEvents } from '../events/receive-events.ts'
import type { FaultKind } from '../faults/fault-rule.ts'
import type { CountedCall } from '../limits/limit-book.ts'
import { readReport, readReportRows, startReport } from '../reports/report-calls.ts'
import { edgeOf, insightsScope } from './edges/object-edges.ts'
import { invalidParameter, missingObject } from './graph-error.ts'
import type { PageAddress } from './page.ts'
import { readObject } from './read-object.ts'
import type { Reading } from './reading.ts'
import { accountOf, resolveObject } from './resolve.ts'

/**
 * Calls about an object with an id of its own: the object, a list that hangs on it, or a report about it.
 *
 * @param counted is told which account the call counts against, before anything can be refused for its sake.
 */
export function answerObject(
  reading: Reading,
  address: PageAddress,
  fault: FaultKind | undefined,
  counted: (call: CountedCall) => void,
): unknown {
  const { sandbox, session, request } = reading
  const [id = '', ...rest] = request.path
  const run = sandbox.reports.find(id)
  const found = resolveObject(sandbox, session, run?.scope.account.id ?? id)
  const insights = run !== undefined || rest[0] === 'insights'
  // Asking for a report is a read, though it is sent as a POST.
  const write = request.method !== 'GET' && !insights
  counted({ account: accountOf(found), useCase: insights ? 'ads_insights' : 'ads_management', write })
  const edge = rest.join('/')
  const scope = insightsScope(found)
  if (request.method === 'POST' && edge === 'insights' && scope && !run) return startReport(reading, scope, fault)
  if (request.method === 'POST' && edge === 'events' && found.kind === 'dataset')
    return receiveEvents(reading, { id, business: found.thing.account.business }, fault)
  if (request.method !== 'GET') throw missingObject(id, request.method.toLowerCase())
  if (run && edge === '') return readReport(run, reading)
  if (run && edge === 'insights') return readReportRows(run, reading, address)
  if (edge === '') return readObject(found, reading)
  const list = edgeOf(found, edge)
  if (!list || run) throw invalidParameter(`Tried accessing nonexisting field (${edge}) on node type (${found.kind})`)
  return list(reading, address)
}
