import { logGammaSampler, type RandomSource } from './draws.ts'
import type { RankingCandidate, RankingDay, RankingQuestion } from './ranking.ts'

/** The day of `index` in a window that begins on 1 October 2026. */
export const dayOf = (index: number): string =>
  new Date(Date.UTC(2026, 9, 1) + index * 86_400_000).toISOString().slice(0, 10)

export const aDay = (over: Partial<RankingDay> = {}): RankingDay => ({
  day: dayOf(0),
  spend: '100.00',
  impressions: 10_000,
  clicks: 150,
  linkClicks: 100,
  conversions: '5',
  conversionValue: null,
  videoPlays3s: null,
  thruplays: null,
  ...over,
})

/** Ten days that are all alike. */
export const aCandidate = (
  key: string,
  day: Partial<RankingDay> = {},
  over: Partial<RankingCandidate> = {},
): RankingCandidate => ({
  key,
  format: 'IMAGE',
  firstDay: dayOf(0),
  days: Array.from({ length: 10 }, (_, i) => aDay({ ...day, day: dayOf(i) })),
  ...over,
})

export const aQuestion = (
  candidates: readonly RankingCandidate[],
  over: Partial<RankingQuestion> = {},
): RankingQuestion => ({
  candidates,
  primary: 'COST_PER_RESULT',
  secondary: null,
  weights: { primary: 1, secondary: 0 },
  topN: 1000,
  guardrails: { minSpend: '100', minConversions: 10, minImpressions: 1000 },
  seed: 'act_1|2026-10-01|2026-10-30',
  today: dayOf(30),
  ...over,
})

export function poisson(mean: number, random: RandomSource): number {
  // Large means are halved until the plain method (counting exponential gaps) is quick and does not underflow.
  if (mean > 30) return poisson(mean / 2, random) + poisson(mean / 2, random)
  const limit = Math.exp(-mean)
  let count = 0
  for (let product = random.uniform(); product > limit; product *= random.uniform()) count++
  return count
}

/** A gamma variable of mean one. */
export function around1(variation: number, random: RandomSource): number {
  const shape = 1 / variation ** 2
  return Math.exp(logGammaSampler(shape, random)()) / shape
}
