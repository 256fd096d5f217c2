/** The figures that can be asked for by name, in the order in which people read them. */
export const MetricNameEnum = {
  SPEND: 'SPEND',
  IMPRESSIONS: 'IMPRESSIONS',
  CLICKS: 'CLICKS',
  LINK_CLICKS: 'LINK_CLICKS',
  CTR: 'CTR',
  CPC: 'CPC',
  CPM: 'CPM',
  LEADS: 'LEADS',
  COST_PER_LEAD: 'COST_PER_LEAD',
  PURCHASES: 'PURCHASES',
  COST_PER_PURCHASE: 'COST_PER_PURCHASE',
  PURCHASE_VALUE: 'PURCHASE_VALUE',
  ROAS: 'ROAS',
  AVERAGE_PURCHASE: 'AVERAGE_PURCHASE',
  INSTALLS: 'INSTALLS',
  COST_PER_INSTALL: 'COST_PER_INSTALL',
  HOOK_RATE: 'HOOK_RATE',
  HOLD_RATE: 'HOLD_RATE',
} as const
export type MetricName = keyof typeof MetricNameEnum

/** What one point of a line stands for; weeks begin on Monday. */
export const GranularityEnum = { DAY: 'DAY', WEEK: 'WEEK', MONTH: 'MONTH' } as const
export type Granularity = keyof typeof GranularityEnum

/** What one row stands for. */
export const BreakdownEnum = {
  CLIENT: 'CLIENT',
  ACCOUNT: 'ACCOUNT',
  CAMPAIGN: 'CAMPAIGN',
  ADSET: 'ADSET',
  AD: 'AD',
} as const
export type Breakdown = keyof typeof BreakdownEnum

export const ComparisonEnum = { PREVIOUS_PERIOD: 'PREVIOUS_PERIOD', PREVIOUS_YEAR: 'PREVIOUS_YEAR' } as const
/** The figure of the window itself, or of the one it is compared with. */
export const FigureSideEnum = { PRESENT: 'PRESENT', BEFORE: 'BEFORE' } as const
export type FigureSide = keyof typeof FigureSideEnum

/** Why there is nothing to compare a figure with. */
export const ComparisonGapEnum = { UNREAD: 'UNREAD', UNREAD_BEFORE: 'UNREAD_BEFORE', RUNNING: 'RUNNING' } as const
export type ComparisonGap = keyof typeof ComparisonGapEnum

export type Comparison = keyof typeof ComparisonEnum
