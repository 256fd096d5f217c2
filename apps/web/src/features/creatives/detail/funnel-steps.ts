type FunnelFigures = {
  impressions: number
  clicks: number
  linkClicks: number
  conversions: string
  ctr?: number | null
  hookRate?: number | null
  holdRate?: number | null
  conversionRate?: number | null
}

type StepKey = 'impressions' | 'hook' | 'hold' | 'clicks' | 'linkClicks' | 'results'

/** One step: how many came so far, and their share of those it is measured against. Null: not applicable or not known. */
export type FunnelStep = { key: StepKey; count: number | null; rate: number | null }

const times = (count: number | null, rate: number | null | undefined) =>
  count === null || rate == null ? null : Math.round(count * rate)

/** From the impression to the result. Counts of plays come from their rates, which is what the server keeps. */
export function funnelSteps(figures: FunnelFigures): FunnelStep[] {
  const hook = times(figures.impressions, figures.hookRate)
  return [
    { key: 'impressions', count: figures.impressions, rate: null },
    { key: 'hook', count: hook, rate: figures.hookRate ?? null },
    { key: 'hold', count: times(hook, figures.holdRate), rate: figures.holdRate ?? null },
    { key: 'clicks', count: figures.clicks, rate: figures.ctr ?? null },
    {
      key: 'linkClicks',
      count: figures.linkClicks,
      rate: figures.clicks > 0 ? figures.linkClicks / figures.clicks : null,
    },
    { key: 'results', count: Number(figures.conversions), rate: figures.conversionRate ?? null },
  ]
}

/** 0 to 1 on a logarithmic scale: otherwise ten results beside a million impressions could not be seen. */
export function logWidth(count: number, most: number): number {
  if (count <= 0 || most <= 0) return 0
  return Math.log1p(count) / Math.log1p(most)
}
