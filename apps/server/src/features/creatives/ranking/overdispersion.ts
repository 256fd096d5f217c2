/** Results and exposure (trials, or spend) by day, and each day's age in days. The arrays run in step. */
export interface DailyCounts {
  readonly results: readonly number[]
  readonly exposure: readonly number[]
  readonly ages: readonly number[]
}

/** `rate`: every result is one of the exposure's trials. `count`: results per unit of exposure, without a ceiling. */
export type CountModel = 'rate' | 'count'

export function sumOf(numbers: readonly number[]): number {
  let total = 0
  for (let i = 0; i < numbers.length; i++) total += numbers[i] as number
  return total
}

const blockLengths = [1, 3, 7]
/** A block length speaks only with so many pooled degrees of freedom. */
const minDegreesOfFreedom = 10
const pseudoResults = 5

/** Sums over blocks of `length` calendar days that end at the newest day; the oldest block may be short. */
export function inBlocks(days: DailyCounts, length: number): DailyCounts {
  if (days.ages.length === 0) return days
  let newest = Number.POSITIVE_INFINITY
  let oldest = 0
  for (const age of days.ages) {
    newest = Math.min(newest, age)
    oldest = Math.max(oldest, age)
  }
  const blocks = Math.floor((oldest - newest) / length) + 1
  const results = new Array<number>(blocks).fill(0)
  const exposure = new Array<number>(blocks).fill(0)
  for (let i = 0; i < days.ages.length; i++) {
    const block = Math.floor(((days.ages[i] as number) - newest) / length)
    results[block] = (results[block] as number) + (days.results[i] as number)
    exposure[block] = (exposure[block] as number) + (days.exposure[i] as number)
  }
  return { results, exposure, ages: results.map((_, block) => newest + block * length) }
}

/**
 * Squared coefficient of variation of the rate between blocks beyond chance, pooled over all creatives with at least two
 * blocks and two results, and the degrees of freedom behind it.
 */
export function relativeVariance(blocksOf: readonly DailyCounts[], model: CountModel): { c2: number; df: number } {
  let excess = 0
  let leverage = 0
  let df = 0
  for (const blocks of blocksOf) {
    const s = blocks.exposure
    const Y = sumOf(blocks.results)
    const S = sumOf(s)
    const r = Y / S
    const v = model === 'rate' ? 1 - r : 1
    // A rate of one leaves no room for chance (v = 0): such a creative tells nothing about the spread of days.
    if (!(S > 0) || Y < 2 || v <= 0) continue
    let active = 0
    let X = 0
    let squares = 0
    for (let i = 0; i < s.length; i++) {
      const exposure = s[i] as number
      if (exposure <= 0) continue
      active++
      X += ((blocks.results[i] as number) - r * exposure) ** 2 / (r * exposure * v)
      squares += exposure ** 2
    }
    if (active < 2) continue
    excess += X - (active - 1)
    leverage += (r / v) * (S - squares / S)
    df += active - 1
  }
  return { c2: leverage > 0 ? Math.max(0, excess / leverage) : 0, df }
}

/** 1 + c²·μ̄: by how much a creative's counts are less informative than independent ones. `rate` is its smoothed rate. */
export function designEffect(blocks: DailyCounts, c2: number, rate: number, model: CountModel): number {
  const S = sumOf(blocks.exposure)
  if (S <= 0) return 1
  const odds = model === 'rate' ? rate / (1 - Math.min(rate, 1 - 1e-9)) : rate
  let squares = 0
  for (const exposure of blocks.exposure) squares += exposure ** 2
  return 1 + (c2 * odds * squares) / S
}

/**
 * The design effect of every creative: the greatest over blocks of 1, 3 and 7 days, since noise that lasts for days shows
 * only in the longer ones.
 */
export function designEffects(
  creatives: readonly DailyCounts[],
  model: CountModel,
  minDf: number = minDegreesOfFreedom,
): number[] {
  const totals = creatives.map((days) => ({ Y: sumOf(days.results), S: sumOf(days.exposure) }))
  const m = sumOf(totals.map((t) => t.Y)) / sumOf(totals.map((t) => t.S))
  const effects = creatives.map(() => 1)
  if (!(m > 0)) return effects
  for (const length of blockLengths) {
    const blocksOf = creatives.map((days) => inBlocks(days, length))
    const { c2, df } = relativeVariance(blocksOf, model)
    if (df < minDf || c2 === 0) continue
    blocksOf.forEach((blocks, i) => {
      const { Y, S } = totals[i] as { Y: number; S: number }
      const smoothed = (Y + pseudoResults) / (S + pseudoResults / m)
      effects[i] = Math.max(effects[i] as number, designEffect(blocks, c2, smoothed, model))
    })
  }
  return effects
}
