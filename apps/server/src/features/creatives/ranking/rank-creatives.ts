import { noEstimate, shownEstimate } from './estimate.ts'
import { failedGuardrail, type GuardrailFailure } from './guardrails.ts'
import { type Compared, type Judgement, judgeCompared, verdictTopSize } from './judge-compared.ts'
import type { KpiEstimate, KpiFit } from './kpi-estimate.ts'
import { fitKpi } from './kpi-fit.ts'
import { type KpiKind, kpiKinds } from './kpi-series.ts'
import { funnelPercentiles } from './percentiles.ts'
import type { FunnelPercentiles, RankedCandidate, Ranking, RankingQuestion } from './ranking.ts'
import { type ReadCandidate, readCandidates } from './read-candidates.ts'

/** A candidate with all that is known of it before it gets its place. */
interface Case {
  readonly candidate: ReadCandidate
  readonly failure: GuardrailFailure | null
  readonly primary: KpiEstimate | null
  readonly secondary: KpiEstimate | null
  readonly percentiles: FunnelPercentiles
}

type JudgedCase = Case & Compared & { readonly judgement: Judgement }

const usualTopSize = 3

/**
 * Ranks the creatives of one account for one window. Pure: the same question gives the same answer, in whatever order the
 * candidates and their days come.
 * @throws RankingRefused when the question cannot be meant (negative counts, repeated keys, days in the future …)
 */
export function rankCreatives(question: RankingQuestion): Ranking {
  const candidates = readCandidates(question)
  const primary = fitKpi(question.primary, candidates, question)
  const secondary = secondaryFit(question, candidates)
  const cases = casesOf(question, candidates, primary, secondary)
  const eligible = cases.filter((each) => each.failure === null)
  const compared = eligible.filter((each): each is Case & Compared => each.primary?.applicable === true)
  const topSize = Math.min(question.topSize ?? usualTopSize, compared.length)
  const judgements = primary ? judgeCompared(compared, { primary, secondary }, question, topSize) : []
  const judged = compared.map((each, i): JudgedCase => ({ ...each, judgement: judgements[i] as Judgement }))
  const kind = kpiKinds[question.primary]
  const unrated = cases.filter((each) => each.failure !== null || each.primary?.applicable !== true)
  return {
    ranked: inRanks(judged, question.topN, kind, topSize),
    notEnough: [
      ...byProgress(judged.filter(isDoubtful).map((each) => shown(each, null, kind, topSize))),
      ...byProgress(unrated.map((each) => unshown(each, kind, topSize))),
    ].slice(0, question.topN),
    considered: candidates.length,
    eligible: eligible.length,
    accountKpi: primary && accountValue(primary),
    topSize,
    verdictTopSize: verdictTopSize(compared.length, topSize),
  }
}

/** A second KPI that is the first again, weighs nothing or was never reached by anyone says nothing more. */
function secondaryFit(question: RankingQuestion, candidates: readonly ReadCandidate[]): KpiFit | null {
  const { primary, secondary, weights } = question
  if (secondary === null || secondary === primary || weights.secondary === 0) return null
  return fitKpi(secondary, candidates, question)
}

function casesOf(
  question: RankingQuestion,
  candidates: readonly ReadCandidate[],
  primary: KpiFit | null,
  secondary: KpiFit | null,
): Case[] {
  const percentiles = funnelPercentiles(candidates, question.guardrails.minImpressions)
  return candidates.map((candidate, i) => ({
    candidate,
    failure: failedGuardrail(candidate, question.guardrails),
    primary: primary?.estimates[i] ?? null,
    secondary: secondary?.estimates[i] ?? null,
    percentiles: percentiles.get(candidate) as FunnelPercentiles,
  }))
}

const isDoubtful = ({ judgement }: JudgedCase): boolean => judgement.doubt !== null

function inRanks(judged: readonly JudgedCase[], topN: number, kind: KpiKind, topSize: number): RankedCandidate[] {
  return judged
    .filter((each) => !isDoubtful(each))
    .sort((a, b) => a.judgement.expectedRank - b.judgement.expectedRank)
    .slice(0, topN)
    .map((each, i) => shown(each, i + 1, kind, topSize))
}

function shown(each: JudgedCase, rank: number | null, kind: KpiKind, topSize: number): RankedCandidate {
  const { candidate, primary, judgement, percentiles } = each
  const chance = rank === null ? null : judgement.probabilityInTop
  return {
    key: candidate.asked.key,
    rank,
    verdict: judgement.verdict,
    estimate: { ...shownEstimate(candidate, primary, kind, topSize, chance), method: judgement.method },
    excludedBecause: judgement.doubt?.excludedBecause ?? null,
    guardrailProgress: judgement.doubt?.progress ?? null,
    probabilityInVerdictTop: rank === null ? null : judgement.probabilityInVerdictTop,
    carriedBySecondary: judgement.carriedBySecondary,
    percentiles,
  }
}

function unshown({ candidate, failure, primary, percentiles }: Case, kind: KpiKind, topSize: number): RankedCandidate {
  return {
    key: candidate.asked.key,
    rank: null,
    verdict: 'NOT_ENOUGH_DATA',
    estimate: noEstimate(candidate, primary, kind, topSize),
    excludedBecause: failure?.excludedBecause ?? { guardrail: 'noKpi', have: '0', need: '1' },
    guardrailProgress: failure?.progress ?? null,
    probabilityInVerdictTop: null,
    carriedBySecondary: false,
    percentiles,
  }
}

/** Nearest first; what has no way to a rank comes last. Ties keep the order of the keys. */
const byProgress = (entries: RankedCandidate[]): RankedCandidate[] =>
  entries.sort((a, b) => (b.guardrailProgress ?? -1) - (a.guardrailProgress ?? -1))

const accountValue = ({ kind, accountRate }: KpiFit): number =>
  kind.isCost ? kind.scale / accountRate : kind.scale * accountRate
