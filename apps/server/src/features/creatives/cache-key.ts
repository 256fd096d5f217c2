import { createHash } from 'node:crypto'
import { Decimal } from 'decimal.js'
import type { Weights } from '../creative-config/index.ts'
import type { Question } from '../insights/index.ts'

/**
 * The name of an answer: sha256 of everything that changes it. Beyond account, window, objective and main KPI these are the
 * second KPI, the weights, the length and the guardrails. Not the connection: an account's facts are the same through
 * whichever profile they were read.
 */
export function cacheKeyOf(adAccountId: string, question: Question, weights: Weights): string {
  const { window, objective, primaryKpi, secondaryKpi, topN, guardrails } = question
  const parts = [
    adAccountId,
    window.from,
    window.to,
    objective,
    primaryKpi,
    secondaryKpi,
    secondaryKpi === null ? null : [weights.primary, weights.secondary],
    topN,
    // 100 and 100.00 are one amount.
    new Decimal(guardrails.minSpend).toFixed(),
    guardrails.minConversions,
    guardrails.minImpressions,
  ]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
