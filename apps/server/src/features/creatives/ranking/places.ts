/** Counts places over many draws of the same creatives. */
export interface PlaceCounter {
  /** Adds one draw's scores, by creative. */
  add(scores: Float64Array): void
  /** How often each creative was among the best, for each size asked. */
  readonly times: readonly Float64Array[]
  /** Sum of each creative's ranks. */
  readonly rank: Float64Array
}

const bins = 4096

/**
 * Membership of a top is exact, and ties for its last places share them; ranks are read from a histogram (creatives in one
 * bin share their ranks), since sorting ten thousand numbers per draw would cost a second.
 */
export function placeCounter(creatives: number, sizes: readonly number[]): PlaceCounter {
  const times = sizes.map(() => new Float64Array(creatives))
  const rank = new Float64Array(creatives)
  const binOf = new Uint16Array(creatives)
  const counts = new Uint32Array(bins)
  const above = new Uint32Array(bins)
  const add = (scores: Float64Array) => {
    const { least, scale } = rangeOf(scores)
    counts.fill(0)
    for (let i = 0; i < creatives; i++) {
      const bin = Math.min(bins - 1, Math.floor(((scores[i] as number) - least) * scale))
      binOf[i] = bin
      counts[bin] = (counts[bin] as number) + 1
    }
    for (let bin = bins - 2; bin >= 0; bin--) above[bin] = (above[bin + 1] as number) + (counts[bin + 1] as number)
    for (let i = 0; i < creatives; i++) {
      const bin = binOf[i] as number
      rank[i] = (rank[i] as number) + (above[bin] as number) + ((counts[bin] as number) + 1) / 2
    }
    sizes.forEach((size, which) => {
      addTop(scores, binOf, size, above, times[which] as Float64Array)
    })
  }
  return { add, times, rank }
}

/** Whole bins are in or out, but for one: only its few scores need sorting. */
function addTop(scores: Float64Array, binOf: Uint16Array, size: number, above: Uint32Array, times: Float64Array) {
  let border = bins - 1
  while (border > 0 && (above[border - 1] as number) < size) border--
  const within: number[] = []
  for (let i = 0; i < scores.length; i++) {
    const bin = binOf[i] as number
    if (bin === border) within.push(scores[i] as number)
    else if (bin > border) times[i] = (times[i] as number) + 1
  }
  const { threshold, share } = borderOf(within, size - (above[border] as number))
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] as number
    if (binOf[i] === border && score >= threshold) times[i] = (times[i] as number) + (score > threshold ? 1 : share)
  }
}

function rangeOf(scores: Float64Array): { least: number; scale: number } {
  let least = Number.POSITIVE_INFINITY
  let greatest = Number.NEGATIVE_INFINITY
  for (const score of scores) {
    if (score < least) least = score
    if (score > greatest) greatest = score
  }
  return { least, scale: greatest > least ? bins / (greatest - least) : 0 }
}

/** The score of the last of `size` places, and each tied score's part of the places left at it. */
function borderOf(scores: readonly number[], size: number): { threshold: number; share: number } {
  const ascending = Float64Array.from(scores).sort()
  const threshold = ascending[Math.max(0, ascending.length - size)] ?? Number.POSITIVE_INFINITY
  const above = ascending.filter((score) => score > threshold).length
  const tied = ascending.filter((score) => score === threshold).length
  return { threshold, share: Math.min(1, (size - above) / tied) }
}
