import { dayAt } from '../../values/day.ts'
import type { Work } from '../../work/work.ts'
import type { AdAccount } from '../ad-accounts/index.ts'
import { type Config, configOf } from '../creative-config/index.ts'
import type { Question } from '../insights/index.ts'
import { cacheKeyOf } from './cache-key.ts'
import { daysToGo } from './days-to-go.ts'
import { type KeptCreative, keepCreatives } from './keep-creatives.ts'
import { type RankedCandidate, type RankingCandidate, rankCreatives } from './ranking/index.ts'
import type { RankedEntry, RankingAnswer } from './ranking.entity.ts'
import { type SeenCreative, seenCreatives } from './seen-creatives.ts'

/** An answer with the name it is kept under. */
export interface RankedWindow {
  readonly cacheKey: string
  readonly question: Question & { readonly weights: Config['weights'][Question['objective']] }
  readonly answer: RankingAnswer
}

/**
 * Ranks the creatives of an account from the facts as they are. It writes the creatives' rows and nothing else; keeping the
 * answer is the caller's, in the transaction that the answer belongs to.
 */
export async function rankWindow(work: Work, account: AdAccount, asked: Question): Promise<RankedWindow> {
  const config = await configOf(work.em)
  const weights = config.weights[asked.objective]
  const seen = await seenCreatives(work.em, account, asked)
  const kept = await keepCreatives(work, account, seen, config.creativeRetentionDays)
  const rows = new Map(kept.map((row) => [row.creativeKey, row]))
  const ranking = rankCreatives({
    candidates: seen.map((each) => candidateOf(each, rows.get(each.key))),
    primary: asked.primaryKpi,
    secondary: asked.secondaryKpi,
    weights,
    topN: asked.topN,
    guardrails: asked.guardrails,
    // By Meta's own id: the same account draws the same numbers in whichever organisation it is read.
    seed: `${account.metaAccountId}|${asked.window.from}|${asked.window.to}`,
    today: dayAt(work.clock(), account.timezone),
  })
  const byKey = new Map(seen.map((each) => [each.key, each]))
  const entry = (each: RankedCandidate) => entryOf(each, byKey, rows, asked)
  const { considered, eligible, accountKpi } = ranking
  return {
    cacheKey: cacheKeyOf(account.id, asked, weights),
    question: { ...asked, weights },
    answer: {
      ranked: ranking.ranked.map(entry),
      notEnough: ranking.notEnough.map(entry),
      considered,
      eligible,
      accountKpi,
    },
  }
}

function candidateOf({ key, format, days, first }: SeenCreative, row: KeptCreative | undefined): RankingCandidate {
  return {
    key,
    // From the facts alone: what Meta says later must not change the peers, and with them an answer.
    format,
    firstDay: row?.firstDeliveredOn ?? first,
    days: days.map((day) => ({
      ...day,
      // Meta leaves out what is zero: a film without a view on one day has none, a picture has no views at all.
      videoPlays3s: day.videoImpressions > 0 ? (day.videoPlays3s ?? 0) : null,
      thruplays: day.videoImpressions > 0 ? (day.thruplays ?? 0) : null,
    })),
  }
}

function entryOf(
  { key, rank, verdict, estimate, excludedBecause, guardrailProgress, percentiles }: RankedCandidate,
  seen: ReadonlyMap<string, SeenCreative>,
  rows: ReadonlyMap<string, KeptCreative>,
  { window }: Question,
): RankedEntry {
  const creative = seen.get(key) as SeenCreative
  return {
    creativeId: (rows.get(key) as KeptCreative).id,
    rank,
    verdict,
    estimate,
    excludedBecause,
    guardrailProgress,
    daysToGo: excludedBecause && daysToGo(excludedBecause, creative, window),
    percentiles,
    sums: creative.sums,
  }
}
