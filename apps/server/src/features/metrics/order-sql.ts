import type { MetricName } from './metric-name.ts'

const per = (part: string, whole: string) => `${part} / nullif(${whole}, 0)`

/** Every figure as SQL over a row of sums, to put rows in order by it; the same definitions as `metricFigures`. */
export const orderSql: Record<MetricName, string> = {
  SPEND: 'spend',
  IMPRESSIONS: 'impressions',
  CLICKS: 'clicks',
  LINK_CLICKS: 'link_clicks',
  CTR: per('clicks', 'impressions'),
  CPC: per('spend', 'clicks'),
  CPM: per('spend * 1000', 'impressions'),
  LEADS: 'leads',
  COST_PER_LEAD: per('spend', 'leads'),
  PURCHASES: 'purchases',
  COST_PER_PURCHASE: per('spend', 'purchases'),
  PURCHASE_VALUE: 'purchase_value',
  ROAS: 'case when spend > 0 and purchase_value > 0 then purchase_value / spend end',
  AVERAGE_PURCHASE: per('purchase_value', 'purchases'),
  INSTALLS: 'installs',
  COST_PER_INSTALL: per('spend', 'installs'),
  HOOK_RATE: per('plays', 'film_impressions'),
  HOLD_RATE: `case when plays is not null then ${per('coalesce(thruplays, 0)', 'plays')} end`,
}

const amounts: ReadonlySet<MetricName> = new Set([
  'SPEND',
  'CPC',
  'CPM',
  'COST_PER_LEAD',
  'COST_PER_PURCHASE',
  'PURCHASE_VALUE',
  'AVERAGE_PURCHASE',
  'COST_PER_INSTALL',
])

/** Whether a figure is an amount of money: those of two currencies cannot be put in one order. */
export const isAmount = (name: MetricName): boolean => amounts.has(name)
