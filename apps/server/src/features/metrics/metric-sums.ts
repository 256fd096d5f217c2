/** Sums of facts. Money and conversions are exact decimal text; null is that Meta reported none, which is not zero. */
export interface MetricSums {
  /** How many facts: one for each ad and day with delivery. */
  readonly facts: number
  readonly spend: string
  readonly impressions: number
  readonly clicks: number
  readonly linkClicks: number
  readonly leads: string | null
  readonly purchases: string | null
  readonly purchaseValue: string | null
  readonly installs: string | null
  readonly plays: number | null
  readonly thruplays: number | null
  /** Impressions of films only, so that pictures do not thin out the hook. */
  readonly filmImpressions: number
}

/** What was read and found to have delivered nothing. */
export const noDelivery: MetricSums = {
  facts: 0,
  spend: '0',
  impressions: 0,
  clicks: 0,
  linkClicks: 0,
  leads: null,
  purchases: null,
  purchaseValue: null,
  installs: null,
  plays: null,
  thruplays: null,
  filmImpressions: 0,
}

/** The sums by their columns in SQL. */
export const measures = [
  'facts',
  'spend',
  'impressions',
  'clicks',
  'link_clicks',
  'leads',
  'purchases',
  'purchase_value',
  'installs',
  'plays',
  'thruplays',
  'film_impressions',
] as const

const known = (text: string | null | undefined): number | null => (text == null ? null : Number(text))

export const toMetricSums = (row: Record<string, string | null>): MetricSums => ({
  facts: Number(row.facts),
  spend: row.spend ?? '0',
  impressions: Number(row.impressions),
  clicks: Number(row.clicks),
  linkClicks: Number(row.link_clicks),
  leads: row.leads ?? null,
  purchases: row.purchases ?? null,
  purchaseValue: row.purchase_value ?? null,
  installs: row.installs ?? null,
  plays: known(row.plays),
  thruplays: known(row.thruplays),
  filmImpressions: Number(row.film_impressions),
})

/** The measures of a row of sums as exact text; with `sum` those of several rows together. */
export const selectMeasures = (together: 'sum' | '' = ''): string =>
  measures.map((each) => `trim_scale(${together}(${each})::numeric)::text as ${each}`).join(', ')
