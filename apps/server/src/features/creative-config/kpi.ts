/** What an account's ads are meant to bring about; decides which conversions count. */
export type Objective = 'LEAD' | 'PURCHASE' | 'INSTALL'

export type Kpi = 'COST_PER_RESULT' | 'CTR' | 'ROAS' | 'CONVERSION_RATE' | 'CPC' | 'CPM' | 'HOOK_RATE'

/** How much the main and the second KPI count in a ranking. */
export interface Weights {
  readonly primary: number
  readonly secondary: number
}

/** The least an ad must have before it is ranked at all. Money in the account's currency, as decimal text. */
export interface Guardrails {
  readonly minSpend: string
  readonly minConversions: number
  readonly minImpressions: number
}

/** Only purchases carry a value, so nothing else has a return on what was spent. */
export const hasReturn = (objective: Objective): boolean => objective === 'PURCHASE'

export function defaultKpis(objective: Objective): { primary: Kpi; secondary: Kpi | null } {
  if (objective === 'PURCHASE') return { primary: 'ROAS', secondary: 'COST_PER_RESULT' }
  return { primary: 'COST_PER_RESULT', secondary: objective === 'LEAD' ? 'CTR' : null }
}
