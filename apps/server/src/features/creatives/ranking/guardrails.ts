import { Decimal } from 'decimal.js'
import { sum } from '../../../values/money.ts'
import type { RankingExclusion, RankingGuardrails } from './ranking.ts'
import type { ReadCandidate } from './read-candidates.ts'

export interface GuardrailFailure {
  readonly excludedBecause: RankingExclusion
  readonly progress: number
}

/** Sums of decimal text in binary may be off by so much: nearer to the border, only exact arithmetic decides. */
const binaryDoubt = 1e-9

/** The guardrail that a creative is farthest from, or null when it is past all three. At the minimum is past. */
export function failedGuardrail(candidate: ReadCandidate, guardrails: RankingGuardrails): GuardrailFailure | null {
  const { totals, asked } = candidate
  const exactSpend = () => sum(asked.days.map((day) => day.spend))
  const exactConversions = () => sum(asked.days.map((day) => day.conversions))
  const checks = [
    { guardrail: 'spend', have: totals.spend, need: guardrails.minSpend, exactly: exactSpend },
    {
      guardrail: 'conversions',
      have: totals.conversions,
      need: String(guardrails.minConversions),
      exactly: exactConversions,
    },
    {
      guardrail: 'impressions',
      have: totals.impressions,
      need: String(guardrails.minImpressions),
      exactly: () => String(totals.impressions),
    },
  ] as const
  let farthest: GuardrailFailure | null = null
  for (const { guardrail, have, need, exactly } of checks) {
    if (have > Number(need) * (1 + binaryDoubt)) continue
    const exact = new Decimal(exactly())
    if (exact.gte(need)) continue
    const progress = exact.div(need).toNumber()
    if (farthest && progress >= farthest.progress) continue
    farthest = { excludedBecause: { guardrail, have: exact.toFixed(), need }, progress }
  }
  return farthest
}
