export type Scale = { min: number; max: number }

/** Where a value stands on a scale, 0 to 100, kept inside. */
export function placeOn(scale: Scale, value: number): number {
  const span = scale.max - scale.min
  if (!(span > 0)) return 50
  return Math.min(100, Math.max(0, ((value - scale.min) / span) * 100))
}

/** One scale for all intervals of a list, so that their bars can be compared; 4 % of air at both ends. */
export function scaleOf(values: readonly (number | null | undefined)[]): Scale {
  const known = values.filter((value): value is number => value != null && Number.isFinite(value))
  if (known.length === 0) return { min: 0, max: 1 }
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const air = (high - low || Math.abs(high) || 1) * 0.04
  return { min: low - air, max: high + air }
}
