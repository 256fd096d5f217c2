import { type InsightsRequest, insightsQuery, insightsQuota } from '../objects/insights.ts'
import { type Call, type Caller, drawsOf, type Speaker } from '../protocol/caller.ts'
import type { Draws } from '../protocol/lane-keys.ts'
import { type PageSize, pageSize } from '../protocol/page-size.ts'
import type { ReportPiece } from './report-place.ts'

export type ReportRequest = Omit<InsightsRequest, 'after'>

/** All that the steps of one report have in common. */
export interface ReportDesk {
  request: ReportRequest
  /** Without `act_`. */
  account: string
  caller: Caller
  call: Call
  draws: Draws
  signal?: AbortSignal
  size: PageSize
  /** Runs asked for here, and not by whoever left the place behind. */
  ownRuns: Set<string>
  /** Calls as Meta counts them since it was last asked. */
  callsSince(): number
}

// A page smaller than this is not what makes a question too large.
const leastRows = 100

export function openDesk(
  caller: Caller,
  speaker: Speaker,
  account: string,
  request: ReportRequest,
  start: number,
): ReportDesk {
  let calls = 0
  const onCall: Speaker['onCall'] = (call) => {
    calls += call.counted
    speaker.onCall?.(call)
  }
  const wanted = request.limit ?? 1000
  return {
    request,
    account,
    caller,
    call: caller.as({ ...speaker, onCall }),
    draws: drawsOf({ account, ...insightsQuota(request) }, speaker),
    signal: speaker.signal,
    size: pageSize(wanted, Math.min(leastRows, wanted), start),
    ownRuns: new Set(),
    callsSince: () => {
      const since = calls
      calls = 0
      return since
    },
  }
}

/** The report's question, for one piece of it. */
export function questionOf({ request }: ReportDesk, piece: ReportPiece): Record<string, string | undefined> {
  const own = request.filtering ?? []
  const ids = piece.campaignIds
  const filtering = ids === null ? own : [...own, { field: 'campaign.id', operator: 'IN', value: ids }]
  return insightsQuery({ ...request, since: piece.since, until: piece.until, filtering })
}
