import type { KpiFit } from './kpi-estimate.ts'
import { settledShare } from './kpi-series.ts'
import { sumOf } from './overdispersion.ts'
import type { ReadCandidate } from './read-candidates.ts'
import { fitTickets, roasPosterior, type TicketCell } from './roas-posterior.ts'

/** Turns results per spend into revenue per spend. Null when no value is known: ROAS is then unknown, not zero. */
export function withTickets(
  fit: KpiFit,
  candidates: readonly ReadCandidate[],
  completeness: readonly number[],
  totals: readonly { exposure: number }[],
): KpiFit | null {
  const cellsOf = candidates.map(({ days }) =>
    days.ages.flatMap((age, i): TicketCell[] => {
      const value = days.conversionValue[i] as number
      if (Number.isNaN(value) || settledShare(fit.kind, age, completeness) === null) return []
      return [{ count: days.conversions[i] as number, value }]
    }),
  )
  const known = cellsOf.flat()
  const revenue = sumOf(known.map((cell) => cell.value))
  if (!known.some((cell) => cell.count > 0 && cell.value > 0)) return null
  const tickets = fitTickets(cellsOf)
  const estimates = fit.estimates.map((estimate, i) => {
    const ticket = tickets.posteriors[i]
    const posterior =
      ticket && estimate.posterior.kind === 'gamma' ? roasPosterior(estimate.posterior, ticket) : estimate.posterior
    // Sales whose values nobody knows are not sales without value: the peers' ticket would be a guess about them all.
    const unknown = cellsOf[i]?.length === 0 && (candidates[i]?.totals.conversions ?? 0) > 0
    const method = estimate.method.replace(';', ' x inverse-gamma;')
    return { ...estimate, posterior, applicable: estimate.applicable && !unknown, method }
  })
  return {
    ...fit,
    mean: fit.mean * tickets.mean,
    variation: Math.hypot(fit.variation, Math.sqrt(tickets.between)),
    accountRate: revenue / sumOf(totals.map((t) => t.exposure)),
    estimates,
  }
}
