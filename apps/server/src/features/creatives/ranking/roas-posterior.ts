import type { GammaPosterior, RoasPosterior } from './posterior.ts'

/** Some conversions with their value together: a single ticket (`count` 1), or a whole day. */
export interface TicketCell {
  readonly count: number
  readonly value: number
}

/** Belief about a mean ticket: inverse gamma. */
export interface TicketPosterior {
  readonly ticketShape: number
  readonly ticketScale: number
}

export interface TicketFit {
  /** Squared variation of tickets within a creative, by cells of any size and by single tickets (null: too few). */
  readonly byMoment: number
  readonly byLogarithm: number | null
  /** Squared variation of the mean ticket between creatives. */
  readonly between: number
  readonly mean: number
  readonly posteriors: readonly TicketPosterior[]
}

const leastWithin = 0.2
const greatestLogVariance = 2.5
const minLogDegreesOfFreedom = 10
const rounds = 30

/**
 * Mean tickets by empirical Bayes. A creative without a known ticket gets its peers' belief.
 * @param creatives known cells of every creative; at least one cell of all must have a value above zero
 */
export function fitTickets(
  creatives: readonly (readonly TicketCell[])[],
  minLogDf: number = minLogDegreesOfFreedom,
): TicketFit {
  const totals = creatives.map((cells) => ({
    count: cells.reduce((sum, cell) => sum + cell.count, 0),
    value: cells.reduce((sum, cell) => sum + cell.value, 0),
  }))
  const byMoment = momentVariation(creatives)
  const byLogarithm = logVariation(creatives, minLogDf)
  const within = Math.max(leastWithin, byMoment, byLogarithm ?? 0)
  const known = totals.filter((total) => total.count > 0)
  const { between, mean } = pauleMandel(known, within)
  const shape = 2 + 1 / between
  const posteriors = totals.map(({ count, value }) => ({
    ticketShape: shape + count / within,
    ticketScale: mean * (shape - 1) + value / within,
  }))
  return { byMoment, byLogarithm, between, mean, posteriors }
}

function momentVariation(creatives: readonly (readonly TicketCell[])[]): number {
  let squares = 0
  let df = 0
  for (const all of creatives) {
    const cells = all.filter((cell) => cell.count > 0)
    const mean = cells.reduce((sum, c) => sum + c.value, 0) / cells.reduce((sum, c) => sum + c.count, 0)
    if (!(mean > 0)) continue
    for (const { count, value } of cells) squares += (value - count * mean) ** 2 / (count * mean ** 2)
    df += cells.length - 1
  }
  return df > 0 ? squares / df : 0
}

/** A heavy tail shows in the logarithms before it shows in the moment, but only single tickets have a logarithm. */
function logVariation(creatives: readonly (readonly TicketCell[])[], minDf: number): number | null {
  let squares = 0
  let df = 0
  for (const cells of creatives) {
    const logs = cells.filter((cell) => cell.count === 1 && cell.value > 0).map((cell) => Math.log(cell.value))
    if (logs.length < 2) continue
    const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length
    squares += logs.reduce((sum, log) => sum + (log - mean) ** 2, 0)
    df += logs.length - 1
  }
  return df >= minDf && df > 0 ? Math.exp(Math.min(greatestLogVariance, squares / df)) - 1 : null
}

function pauleMandel(known: readonly { count: number; value: number }[], within: number) {
  const means = known.map(({ count, value }) => ({ ticket: value / count, chance: within / count }))
  let between = 0.06
  let mean = 0
  for (let round = 0; round < rounds; round++) {
    const weighed = means.map(({ ticket, chance }) => ({ ticket, weight: 1 / (between + chance) }))
    mean = weighed.reduce((sum, w) => sum + w.weight * w.ticket, 0) / weighed.reduce((sum, w) => sum + w.weight, 0)
    let spread = 0
    let slope = 0
    for (const { ticket, weight } of weighed) {
      const error = (ticket / mean - 1) ** 2
      spread += weight * error
      slope += weight ** 2 * error
    }
    if (slope === 0) break
    between = Math.max(0, between + (spread - (means.length - 1)) / slope)
  }
  // Widened and bounded: few creatives cannot show how differently they sell.
  return { between: Math.min(1, Math.max(0.09, 1.4 * between)), mean }
}

/** ROAS = results per spend × mean ticket, the two taken as independent. */
export function roasPosterior(results: GammaPosterior, ticket: TicketPosterior): RoasPosterior {
  return { kind: 'roas', shape: results.shape, rate: results.rate, ...ticket }
}
