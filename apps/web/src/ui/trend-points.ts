/** One place on a trend: a day, or the first day of a week or month. Null: not known, which leaves a gap. */
export type TrendValue = {
  day: string
  value: number | null
  /** The same place of the period that is compared with. */
  before?: number | null
  isSettling: boolean
  /** Something is missing in the value: it is marked. */
  isPartial?: boolean
}

/**
 * A place as the chart draws it. Places that can still change are a line of their own, which begins at the last settled
 * one so that the two meet.
 */
export type TrendPoint<Value extends TrendValue = TrendValue> = Value & {
  index: number
  settled: number | null
  settling: number | null
  /** Between two gaps: no line leads to it, so it needs a mark of its own. */
  isAlone: boolean
}

export function trendPoints<Value extends TrendValue>(values: readonly Value[]): TrendPoint<Value>[] {
  const known = (index: number) => typeof values[index]?.value === 'number'
  return values.map((point, index) => ({
    ...point,
    index,
    isAlone: point.value !== null && !known(index - 1) && !known(index + 1),
    settled: point.isSettling ? null : point.value,
    settling: point.isSettling || values[index + 1]?.isSettling ? point.value : null,
  }))
}

/** The places that get a name below the axis: the first, about nine more, and the last where the steps reach it. */
export function namedPlaces(count: number, most = 9): number[] {
  if (count < 2) return count ? [0] : []
  const steps = Array.from({ length: count - 1 }, (_, index) => index + 1)
  const fitting = steps.filter((step) => (count - 1) / step <= most)
  const even = fitting.find((step) => (count - 1) % step === 0 && (count - 1) / step >= most / 2)
  const step = even ?? fitting[0] ?? 1
  return Array.from({ length: Math.floor((count - 1) / step) + 1 }, (_, index) => index * step)
}

/** From the middle before the first settling place to the end: where the ground is hatched. Null where nothing settles. */
export function settlingGround(points: readonly TrendPoint[]): { from: number; to: number } | null {
  const first = points.findIndex(({ isSettling }) => isSettling)
  if (first < 0) return null
  const last = points.findLastIndex(({ isSettling }) => isSettling)
  return { from: Math.max(0, first - 0.5), to: last + (last === points.length - 1 ? END_AIR : 0.5) }
}

/** Room after the last place, in places. */
export const END_AIR = 0.4
