import type { TrendPanel_MetricsFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { type TrendPoint, trendPoints } from '../../ui/trend-points.ts'
import { changeOf, isDelivery, numberOf, type ShownFigure } from './figures.ts'

graphql(`
  fragment TrendPanel_Metrics on Metrics {
    from
    to
    comparedFrom
    comparedTo
    lines {
      currency
    }
    points {
      from
      to
      isSettling
      isSpendSettling
      isUnread
      unreadDays
      lines {
        ...MetricsLineValues_MetricsLine
      }
    }
  }
`)

/** A day, week or month of one figure in one currency, beside the same place of the compared period. */
export type TrendSpot = TrendPoint<{
  day: string
  to: string
  value: number | null
  before: number | null
  change: number | null
  isSettling: boolean
  isUnread: boolean
  /** Days of accounts that are not in the value. */
  unreadDays: number
  isPartial: boolean
}>

export function trendSpots(
  points: TrendPanel_MetricsFragment['points'],
  figure: ShownFigure,
  currency: string | undefined,
): TrendSpot[] {
  return trendPoints(
    points.map(({ from, to, isUnread, unreadDays, lines, ...point }) => {
      // What was spent settles much earlier than conversions.
      const isSettling = isDelivery(figure) ? point.isSpendSettling : point.isSettling
      const line = lines.find((each) => each.currency === currency)
      const [value, before] = [numberOf(figure, line?.figures), numberOf(figure, line?.before)]
      const isPartial = unreadDays > 0
      return {
        day: from,
        to,
        value,
        before,
        change: changeOf(value, before),
        isSettling,
        isUnread,
        unreadDays,
        isPartial,
      }
    }),
  )
}
