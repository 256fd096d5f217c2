import type { FunnelPercentiles } from './ranking.ts'
import type { ReadCandidate } from './read-candidates.ts'

const stages: readonly (keyof FunnelPercentiles)[] = ['hookRate', 'holdRate', 'ctr', 'conversionRate', 'costPerResult']

/**
 * Every creative's place in the account per stage of its funnel, 0 to 1, more is better: (k − rank + ½)/k among the k
 * creatives past the impressions guardrail for which the stage exists; equals share their place.
 */
export function funnelPercentiles(
  candidates: readonly ReadCandidate[],
  minImpressions: number,
): Map<ReadCandidate, FunnelPercentiles> {
  const seen = candidates.filter((candidate) => candidate.totals.impressions >= minImpressions)
  const places = new Map(stages.map((stage) => [stage, placesAt(stage, seen)]))
  return new Map(
    candidates.map((candidate) => {
      const at = (stage: keyof FunnelPercentiles) => places.get(stage)?.get(candidate) ?? null
      return [
        candidate,
        {
          hookRate: at('hookRate'),
          holdRate: at('holdRate'),
          ctr: at('ctr'),
          conversionRate: at('conversionRate'),
          costPerResult: at('costPerResult'),
        },
      ]
    }),
  )
}

function placesAt(stage: keyof FunnelPercentiles, candidates: readonly ReadCandidate[]): Map<ReadCandidate, number> {
  const rated = candidates
    .map((candidate) => ({ candidate, rate: rateAt(stage, candidate) }))
    .filter((entry): entry is { candidate: ReadCandidate; rate: number } => entry.rate !== null)
    .sort((a, b) => a.rate - b.rate)
  const places = new Map<ReadCandidate, number>()
  // A stage that nobody has reached tells creatives apart no better than a coin.
  if (rated.every((entry) => entry.rate === 0)) return places
  for (let from = 0; from < rated.length; ) {
    let to = from
    while (to < rated.length && rated[to]?.rate === rated[from]?.rate) to++
    for (const { candidate } of rated.slice(from, to)) places.set(candidate, (from + to) / 2 / rated.length)
    from = to
  }
  return places
}

/** Results per spend stands for cost per result: it is finite without results, and last instead of missing. */
function rateAt(stage: keyof FunnelPercentiles, { totals }: ReadCandidate): number | null {
  switch (stage) {
    case 'hookRate':
      return share(totals.videoPlays3s, totals.impressions)
    case 'holdRate':
      return share(totals.thruplays, totals.videoPlays3s)
    case 'ctr':
      return share(totals.clicks, totals.impressions)
    case 'conversionRate':
      return share(totals.conversions, totals.linkClicks)
    case 'costPerResult':
      return share(totals.conversions, totals.spend)
  }
}

const share = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole === 0 ? null : part / whole
