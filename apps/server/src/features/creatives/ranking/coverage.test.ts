import { describe, expect, test } from 'vitest'
import { randomSource } from './draws.ts'
import { aDay, aQuestion, around1, dayOf, poisson } from './question.fixture.ts'
import { rankCreatives } from './rank-creatives.ts'
import type { RankingCandidate, RankingKpi } from './ranking.ts'

interface Truth {
  readonly cost: number
  readonly ctr: number
  readonly roas: number
}

/** An account whose truth is known: creatives differ, days are restless, spend follows favourites. */
function simulatedAccount(creatives: number) {
  const random = randomSource('an account of known truth')
  const truths = new Map<string, Truth>()
  const candidates = Array.from({ length: creatives }, (_, i): RankingCandidate => {
    const rate = 0.04 * Math.exp(0.45 * random.normal())
    const ctr = 0.012 * Math.exp(0.35 * random.normal())
    const ticket = 90 * Math.exp(0.25 * random.normal())
    const spend = 20 * Math.exp(0.8 * random.normal())
    truths.set(`ad-${i}`, { cost: 1 / rate, ctr, roas: rate * ticket })
    const days = Array.from({ length: 30 }, (_, day) => {
      const conversions = poisson(rate * spend * around1(0.35, random), random)
      const impressions = Math.round(spend * 60)
      return aDay({
        day: dayOf(day),
        spend: spend.toFixed(2),
        impressions,
        clicks: Math.min(impressions, poisson(impressions * ctr * around1(0.2, random), random)),
        conversions: String(conversions),
        conversionValue: conversions ? revenueOf(conversions, ticket, random).toFixed(2) : null,
      })
    })
    return { key: `ad-${i}`, format: i % 3 ? 'IMAGE' : 'VIDEO', firstDay: dayOf(0), days }
  })
  return { candidates, truths }
}

/** Tickets are lognormal, unlike the model's. */
function revenueOf(tickets: number, mean: number, random: ReturnType<typeof randomSource>): number {
  let value = 0
  for (let i = 0; i < tickets; i++) value += mean * Math.exp(random.normal() - 0.5)
  return value
}

describe.each<[RankingKpi, keyof Truth]>([
  ['COST_PER_RESULT', 'cost'],
  ['CTR', 'ctr'],
  ['ROAS', 'roas'],
])('%s of 200 creatives', (primary, name) => {
  const { candidates, truths } = simulatedAccount(200)
  const none = { minSpend: '0', minConversions: 0, minImpressions: 0 }
  const ranking = rankCreatives(aQuestion(candidates, { primary, guardrails: none }))
  const all = [...ranking.ranked, ...ranking.notEnough]

  test('is within its 80 % interval for about 80 % of them', () => {
    const covered = all.filter(({ key, estimate: { low, high } }) => {
      const truth = truths.get(key)?.[name] ?? Number.NaN
      return low !== null && high !== null && low <= truth && truth <= high
    })
    expect(all).toHaveLength(200)
    expect(covered.length / 200).toBeGreaterThan(0.7)
    expect(covered.length / 200).toBeLessThan(0.9)
  })

  test('calls few winners that are none', () => {
    const better = (a: number, b: number) => (name === 'cost' ? a - b : b - a)
    const best = [...truths].sort(([, a], [, b]) => better(a[name], b[name])).slice(0, ranking.verdictTopSize)
    const winners = ranking.ranked.filter((each) => each.verdict === 'WINNER')
    const falseOnes = winners.filter(({ key }) => !best.some(([top]) => top === key))
    expect(winners.length).toBeGreaterThan(10)
    expect(falseOnes.length / winners.length).toBeLessThan(0.2)
  })
})
