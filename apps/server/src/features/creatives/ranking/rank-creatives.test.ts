import { describe, expect, test } from 'vitest'
import { randomSource } from './draws.ts'
import { aCandidate, aDay, aQuestion, around1, dayOf, poisson } from './question.fixture.ts'
import { rankCreatives } from './rank-creatives.ts'
import type { RankingCandidate, RankingKpi } from './ranking.ts'

const noGuardrails = { minSpend: '0', minConversions: 0, minImpressions: 0 }
const kpis: RankingKpi[] = ['COST_PER_RESULT', 'CTR', 'ROAS', 'CONVERSION_RATE', 'CPC', 'CPM', 'HOOK_RATE']

/** Thirty days of creatives that differ: the higher the number in the key, the better. */
function account(creatives: number): RankingCandidate[] {
  const random = randomSource('thirty days')
  return Array.from({ length: creatives }, (_, i) => ({
    key: `c${String(i).padStart(3, '0')}`,
    format: i % 2 ? 'VIDEO' : 'IMAGE',
    firstDay: dayOf(i % 25),
    days: Array.from({ length: 28 }, (__, day) => {
      const conversions = poisson((1 + (6 * i) / creatives) * around1(0.3, random), random)
      return aDay({
        day: dayOf(day),
        conversions: String(conversions),
        clicks: poisson(100 + i, random),
        conversionValue: conversions ? String(conversions * 50) : null,
        videoPlays3s: i % 2 ? poisson(2000 + 10 * i, random) : null,
      })
    }),
  }))
}

describe('few or poor candidates', () => {
  test('none are no ranking', () => {
    expect(rankCreatives(aQuestion([]))).toEqual({
      ranked: [],
      notEnough: [],
      considered: 0,
      eligible: 0,
      accountKpi: null,
      topSize: 0,
      verdictTopSize: 0,
    })
  })

  test('one is ranked, but no winner: there is nothing it is better than', () => {
    const { ranked, topSize } = rankCreatives(aQuestion([aCandidate('a')]))
    expect(ranked).toMatchObject([{ key: 'a', rank: 1, verdict: 'FIELD', excludedBecause: null }])
    expect(ranked[0]?.estimate.value).toBeCloseTo(20, 0)
    expect(topSize).toBe(1)
  })

  test('all below the guardrails are listed by how near they are, and nothing is claimed of them', () => {
    const candidates = [aCandidate('far', { conversions: '0.2' }), aCandidate('near', { conversions: '0.9' })]
    const { ranked, notEnough, considered, eligible } = rankCreatives(aQuestion(candidates))
    expect({ ranked, considered, eligible }).toEqual({ ranked: [], considered: 2, eligible: 0 })
    expect(notEnough.map((each) => [each.key, each.guardrailProgress])).toEqual([
      ['near', 0.9],
      ['far', 0.2],
    ])
    for (const { rank, verdict, estimate } of notEnough) {
      expect([rank, verdict, estimate.value, estimate.low, estimate.high, estimate.probabilityInTop]).toEqual([
        null,
        'NOT_ENOUGH_DATA',
        null,
        null,
        null,
        null,
      ])
    }
  })

  test.each(kpis)('%s of an account where nothing ever happened ranks nobody and divides by nothing', (primary) => {
    const zeros = { spend: '0', impressions: 0, clicks: 0, linkClicks: 0, conversions: '0', conversionValue: '0' }
    const candidates = ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => aCandidate(key, zeros))
    const { ranked, notEnough, accountKpi } = rankCreatives(
      aQuestion(candidates, { primary, guardrails: noGuardrails }),
    )
    expect(ranked).toEqual([])
    expect(accountKpi).toBeNull()
    expect(notEnough.map((each) => each.excludedBecause?.guardrail)).toEqual(Array(6).fill('noKpi'))
  })

  test('spend without a single result in the account ranks nobody by cost', () => {
    const candidates = Array.from({ length: 12 }, (_, i) => aCandidate(`c${i}`, { conversions: '0' }))
    const { ranked, notEnough, eligible } = rankCreatives(aQuestion(candidates, { guardrails: noGuardrails }))
    expect(ranked).toEqual([])
    expect(eligible).toBe(12)
    expect(notEnough[0]).toMatchObject({ excludedBecause: { guardrail: 'noKpi' }, guardrailProgress: null })
  })

  test.each(kpis)('%s of huge numbers stays finite', (primary) => {
    const huge = {
      spend: '999999999999999.999999',
      impressions: Number.MAX_SAFE_INTEGER,
      clicks: 9e14,
      linkClicks: 8e14,
      conversions: '99999999999',
      conversionValue: '999999999999999',
      videoPlays3s: 9e14,
    }
    const candidates = Array.from({ length: 6 }, (_, i) => aCandidate(`c${i}`, { ...huge, clicks: 9e14 + i * 1e12 }))
    const { ranked, notEnough } = rankCreatives(aQuestion(candidates, { primary }))
    const numbers = [...ranked, ...notEnough].flatMap(({ estimate: e }) => [e.low, e.value, e.high])
    expect(numbers).toHaveLength(18)
    for (const number of numbers) expect(number).toSatisfy(Number.isFinite)
  })
})

describe('a whole account', () => {
  const candidates = account(40)
  const ranking = rankCreatives(aQuestion(candidates))

  test('has everybody in one of the two lists, ranks without gaps and chances that add up', () => {
    expect(ranking.ranked.length + ranking.notEnough.length).toBe(40)
    expect(ranking.ranked.map((each) => each.rank)).toEqual(ranking.ranked.map((_, i) => i + 1))
    expect([ranking.considered, ranking.eligible, ranking.topSize, ranking.verdictTopSize]).toEqual([40, 40, 3, 8])
    const chances = ranking.ranked.map((each) => each.estimate.probabilityInTop ?? 0)
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeGreaterThan(2)
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeLessThanOrEqual(3.000001)
  })

  test('finds winners among the best and calls the worst unlikely', () => {
    const winners = ranking.ranked.filter((each) => each.verdict === 'WINNER')
    expect(winners.length).toBeGreaterThan(0)
    expect(winners.every(({ key }) => key >= 'c020')).toBe(true)
    expect(winners.filter(({ key }) => key >= 'c032').length / winners.length).toBeGreaterThan(0.7)
    expect(ranking.ranked.at(-1)).toMatchObject({ verdict: 'UNLIKELY_TOP' })
  })

  test('shows a median within its interval, near the raw cost but nearer to the peers', () => {
    for (const { estimate } of ranking.ranked) {
      expect(estimate.value).toBeGreaterThan(estimate.low ?? Number.NaN)
      expect(estimate.value).toBeLessThan(estimate.high ?? Number.NaN)
    }
    const last = ranking.ranked.at(-1)
    expect(last?.estimate.value).toBeLessThan(2800 / (last?.estimate.sample ?? Number.NaN))
    expect(last?.estimate.ownWeight).toBeGreaterThan(0.5)
  })

  test('is the same in whatever order it comes', () => {
    const shuffled = candidates
      .map((candidate, i) => ({
        ...candidate,
        days: [...candidate.days.slice(i % 20), ...candidate.days.slice(0, i % 20)],
      }))
      .sort((a, b) => ((Number(a.key.slice(1)) * 17) % 40) - ((Number(b.key.slice(1)) * 17) % 40))
    expect(shuffled.map((each) => each.key)).not.toEqual(candidates.map((each) => each.key))
    for (const primary of kpis)
      expect(rankCreatives(aQuestion(shuffled, { primary }))).toEqual(rankCreatives(aQuestion(candidates, { primary })))
  })

  test('is the same for the same seed, and drawn anew for another', () => {
    const again = (seed: string) => rankCreatives(aQuestion(candidates, { seed }))
    expect(again('one')).toEqual(again('one'))
    expect(again('one').ranked).not.toEqual(again('two').ranked)
  })

  test('shows at most topN of each list and counts all', () => {
    const { ranked, considered, eligible } = rankCreatives(aQuestion(candidates, { topN: 7 }))
    expect(ranked).toEqual(ranking.ranked.slice(0, 7))
    expect([considered, eligible]).toEqual([40, 40])
  })
})

describe('a second KPI', () => {
  const candidates = account(40)

  test('that is the first again or weighs nothing changes nothing', () => {
    const alone = rankCreatives(aQuestion(candidates))
    expect(rankCreatives(aQuestion(candidates, { secondary: 'COST_PER_RESULT' }))).toEqual(alone)
    expect(rankCreatives(aQuestion(candidates, { secondary: 'CTR' }))).toEqual(alone)
  })

  test('that nobody has changes nothing', () => {
    const weights = { primary: 0.7, secondary: 0.3 }
    const pictures = candidates.map((each) => ({
      ...each,
      days: each.days.map((day) => ({ ...day, videoPlays3s: null })),
    }))
    expect(rankCreatives(aQuestion(pictures, { secondary: 'HOOK_RATE', weights }))).toEqual(
      rankCreatives(aQuestion(pictures, { weights })),
    )
  })

  test('that only some have is drawn from the peers for the others: all stay comparable', () => {
    const weights = { primary: 0.7, secondary: 0.3 }
    const { ranked, notEnough } = rankCreatives(aQuestion(candidates, { secondary: 'HOOK_RATE', weights }))
    expect(ranked.length + notEnough.length).toBe(40)
    expect(new Set(ranked.map((each) => Number(each.key.slice(1)) % 2))).toEqual(new Set([0, 1]))
  })

  test('that made the winner is said to have', () => {
    const alike = Array.from({ length: 20 }, (_, i) => aCandidate(`c${i}`, { clicks: i === 0 ? 600 : 150 }))
    const { ranked } = rankCreatives(
      aQuestion(alike, { secondary: 'CTR', weights: { primary: 0.3, secondary: 0.7 }, topSize: 1 }),
    )
    expect(ranked[0]).toMatchObject({ key: 'c0', verdict: 'WINNER', carriedBySecondary: true })
    expect(ranked.slice(1).some((each) => each.carriedBySecondary)).toBe(false)
  })
})
