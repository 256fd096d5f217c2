import type { Moment } from '../world/moment.ts'
import type { Ad } from '../world/objects.ts'
import { effectiveStatus } from '../world/status.ts'
import type { InsightsQuery, Scope } from './insights-query.ts'
import { keepsAd } from './row-filters.ts'

const gone = new Set(['ARCHIVED', 'DELETED'])

/** Below the account, archived ads are left out unless their status is asked for. Ads to come do not exist yet. */
export function visibleAds(scope: Scope, query: InsightsQuery, moment: Moment): Ad[] {
  const asksStatus = query.filters.some(({ field }) => field.endsWith('effective_status'))
  const showsAll = asksStatus || query.level === 'account'
  return scope.ads.filter((ad) => {
    if (ad.createdAt > moment.now) return false
    const status = effectiveStatus(ad, moment)
    return (showsAll || !gone.has(status)) && keepsAd(ad, query.filters, status, moment)
  })
}
