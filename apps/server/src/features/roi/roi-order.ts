import type { RoiColumn, RoiGrouping } from './roi-names.ts'

const per = (part: string, whole: string) => `${part}::numeric / nullif(${whole}, 0)`

/** Every column as SQL over a row of sums, to put rows in order by it; the same definitions as `roiFigures`. */
const orderSql: Record<Exclude<RoiColumn, 'DAY'>, string> = {
  SPEND: 'spend',
  LEADS: 'leads',
  COST_PER_LEAD: per('spend', 'leads'),
  SALES: 'sales',
  COST_PER_SALE: per('spend', 'sales'),
  CONVERSION_RATE: per('sales', 'leads'),
  REVENUE: 'revenue',
  AVG_TICKET: per('revenue', 'sales'),
  ROAS: 'case when spend > 0 and revenue > 0 then revenue / spend end',
  IMPRESSIONS: 'impressions',
  LINK_CTR: per('link_clicks', 'impressions'),
  META_LEADS: 'meta_leads',
  META_PURCHASES: 'meta_purchases',
}

export const sortValue = (column: RoiColumn, groupBy: RoiGrouping): string => {
  if (column !== 'DAY') return `(${orderSql[column]})::numeric`
  return groupBy === 'DAY' ? `(key::date - date '2000-01-01')::numeric` : 'null::numeric'
}
