import type { DailyPanel_CreativeDayFragment, Kpi } from '../../../gql/graphql.ts'
import { type TrendPoint, trendPoints } from '../../../ui/trend-points.ts'
import { valueOfKpi } from '../kpis.ts'

export type DailyMeasure = 'kpi' | 'spend' | 'ctr'

/** The days of a creative as places on a chart. Null: not known that day, which leaves a gap. */
export function dailyPoints(
  days: readonly DailyPanel_CreativeDayFragment[],
  measure: DailyMeasure,
  kpi: Kpi,
): TrendPoint[] {
  return trendPoints(
    days.map(({ day, figures, isSettling }) => {
      const value =
        measure === 'spend' ? Number(figures.spend.amount) : valueOfKpi(measure === 'ctr' ? 'CTR' : kpi, figures)
      return { day, value: value ?? null, isSettling }
    }),
  )
}
