import { invalidParameter } from '../graph/graph-error.ts'
import type { Reading } from '../graph/reading.ts'
import { readInsightsQuery, type Scope } from '../insights/insights-query.ts'

const reachFields = new Set(['reach', 'frequency', 'cpp'])

/** Whether people are to be counted by parts of days more than 13 months ago; the answer then tells the quota. */
export function asksOldReach({ sandbox, request, addHeader }: Reading, scope: Scope): boolean {
  const { breakdown, fields } = readInsightsQuery(request.params, scope, sandbox.clock.now())
  if (!breakdown?.old || !fields.some(({ name }) => reachFields.has(name))) return false
  const acc_id_util_pct = sandbox.reachQuota.usedPercent(scope.account)
  const usage = { acc_id_util_pct, ads_api_access_tier: sandbox.limits.tier() }
  addHeader?.('x-fb-ads-insights-reach-throttle', JSON.stringify(usage))
  return true
}

/** Takes a report out of the day's quota. @throws GraphError 100 when there is none left. */
export function takeOldReach(reading: Reading, scope: Scope): boolean {
  if (!asksOldReach(reading, scope)) return false
  if (!reading.sandbox.reachQuota.take(scope.account))
    throw invalidParameter('Reach-related metric breakdowns are unavailable due to rate limit threshold.')
  return true
}
