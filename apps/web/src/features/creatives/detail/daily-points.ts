import type { DailyPanel_CreativeDayFragment, Kpi } from '../../../gql/graphql.ts'
import { valueOfKpi } from '../kpis.ts'

export type DailyMeasure = 'kpi' | 'spend' | 'ctr'

/**
 * One day on the chart. Days that can still change are a line of their own, which begins at the last settled day so that
 * the two meet. Null: not known that day, which leaves a gap.
 */
export type DailyPoint = {
  day: string
  value: number | null
  settled: number | null
  settling: number | null
  isSettling: boolean
  /** Between two gaps: no line leads to it, so it needs a mark of its own. */
  isAlone: boolean
}

export function dailyPoints(
  days: readonly DailyPanel_CreativeDayFragment[],
  measure: DailyMeasure,
  kpi: Kpi,
): DailyPoint[] {
  const points = days.map(({ day, figures, isSettling }) => {
    const value =
      measure === 'spend' ? Number(figures.spend.amount) : valueOfKpi(measure === 'ctr' ? 'CTR' : kpi, figures)
    return { day, value: value ?? null, isSettling }
  })
  const known = (index: number) => typeof points[index]?.value === 'number'
  return points.map((point, index) => ({
    ...point,
    isAlone: point.value !== null && !known(index - 1) && !known(index + 1),
    settled: point.isSettling ? null : point.value,
    settling: point.isSettling || points[index + 1]?.isSettling ? point.value : null,
  }))
}
