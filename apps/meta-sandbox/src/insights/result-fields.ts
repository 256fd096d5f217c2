import { actionsOf } from '../facts/action-types.ts'
import type { Goal } from '../world/objects.ts'
import { costText, ratioText } from './decimal-text.ts'
import type { InsightsField } from './insights-fields.ts'
import type { InsightsRow } from './insights-row.ts'

const resultOf: Record<Goal, string> = { lead: 'lead', purchase: 'omni_purchase', install: 'mobile_app_install' }

/** What the campaign was bought for. An account row mixes goals and has no results. */
const result =
  (write: (count: number, row: InsightsRow) => string | undefined): InsightsField =>
  (row) => {
    const goal = row.level === 'account' ? undefined : row.ads[0]?.adSet.campaign.goal
    if (!goal) return undefined
    const count = actionsOf(row.counts).find(({ type }) => type === resultOf[goal])?.count ?? 0
    const value = count > 0 ? write(count, row) : undefined
    const indicator = `actions:${resultOf[goal]}`
    return value === undefined ? undefined : [{ indicator, values: [{ value, attribution_windows: ['default'] }] }]
  }

export const resultFields: Readonly<Record<string, InsightsField>> = {
  results: result(String),
  cost_per_result: result((count, { counts }) => costText(counts.spendCents, count)),
  result_rate: result((count, { counts }) => ratioText(count * 100, counts.impressions)),
}
