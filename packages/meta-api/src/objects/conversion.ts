import type { ActionStat } from './action-stat.ts'

export type ConversionObjective = 'lead' | 'purchase' | 'install'

export interface ChosenConversion {
  actionType: string
  count: string
  /** In account currency; null when Meta reports no value for the same type. */
  value: string | null
}

// The same event is reported under several of these at once, so the first that is present is the number and the
// others are ignored. Names are compared whole: advertisers name custom conversions as they please.
const preference: Record<ConversionObjective, readonly string[]> = {
  lead: ['lead', 'onsite_conversion.lead_grouped', 'offsite_conversion.fb_pixel_lead'],
  purchase: ['omni_purchase', 'purchase', 'offsite_conversion.fb_pixel_purchase'],
  install: ['omni_app_install', 'mobile_app_install', 'app_install'],
}

/**
 * The one number that stands for an objective, by a written order of preference; never a sum.
 *
 * @param actions of a row read without action breakdowns; a type that occurs with different values is not usable
 * @returns null when no type of the order is present, which is not the same as zero
 */
export function chooseConversion(
  objective: ConversionObjective,
  actions: readonly ActionStat[],
  actionValues: readonly ActionStat[],
): ChosenConversion | null {
  for (const actionType of preference[objective]) {
    const count = only(actions, actionType)
    if (count !== null) return { actionType, count, value: only(actionValues, actionType) }
  }
  return null
}

function only(stats: readonly ActionStat[], actionType: string): string | null {
  const values = new Set(stats.filter((stat) => stat.actionType === actionType).map((stat) => stat.value))
  const [value] = values
  return values.size === 1 ? (value ?? null) : null
}
