/** What one row stands for. */
export const RoiGroupingEnum = {
  CLIENT: 'CLIENT',
  ACCOUNT: 'ACCOUNT',
  CAMPAIGN: 'CAMPAIGN',
  ADSET: 'ADSET',
  AD: 'AD',
  DAY: 'DAY',
} as const
export type RoiGrouping = keyof typeof RoiGroupingEnum

/** What rows can be opened into, one level after the other. */
export const levels = ['CLIENT', 'ACCOUNT', 'CAMPAIGN', 'ADSET', 'AD'] as const
export type Level = (typeof levels)[number]

/** Which of its days counts a sale: that of the lead that became it, or its own. */
export const AttributionDateEnum = { TOUCH: 'TOUCH', CONVERSION: 'CONVERSION' } as const
export type AttributionDate = keyof typeof AttributionDateEnum

export const RoiColumnEnum = {
  SPEND: 'SPEND',
  LEADS: 'LEADS',
  COST_PER_LEAD: 'COST_PER_LEAD',
  SALES: 'SALES',
  COST_PER_SALE: 'COST_PER_SALE',
  CONVERSION_RATE: 'CONVERSION_RATE',
  REVENUE: 'REVENUE',
  AVG_TICKET: 'AVG_TICKET',
  ROAS: 'ROAS',
  IMPRESSIONS: 'IMPRESSIONS',
  LINK_CTR: 'LINK_CTR',
  META_LEADS: 'META_LEADS',
  META_PURCHASES: 'META_PURCHASES',
  DAY: 'DAY',
} as const
export type RoiColumn = keyof typeof RoiColumnEnum

export const SortDirectionEnum = { ASC: 'ASC', DESC: 'DESC' } as const
export type SortDirection = keyof typeof SortDirectionEnum

/** Why a side is missing, or not whole. */
export const RoiReasonEnum = {
  NO_AD: 'NO_AD',
  ACCOUNT_OFF: 'ACCOUNT_OFF',
  SPEND_UNREAD: 'SPEND_UNREAD',
  SPEND_PARTLY_UNREAD: 'SPEND_PARTLY_UNREAD',
  NO_SPEND: 'NO_SPEND',
  NO_LEADS: 'NO_LEADS',
  NO_SALES: 'NO_SALES',
  RATE_MISSING: 'RATE_MISSING',
} as const
export type RoiReason = keyof typeof RoiReasonEnum
