import { sumOf } from './overdispersion.ts'

/** Days since the first delivery, in three kinds: new, young, settled. */
export type AgeBucket = '0-6' | '7-20' | '21+'

export function ageBucketOf(daysSinceStart: number): AgeBucket {
  if (daysSinceStart < 7) return '0-6'
  return daysSinceStart < 21 ? '7-20' : '21+'
}

export interface Peer {
  readonly format: string
  readonly ageBucket: AgeBucket
  /** It has exposure for the KPI, so it belongs to a prior population. */
  readonly delivered: boolean
  /** It is past the guardrails of exposure, so it counts towards a level's size. */
  readonly established: boolean
}

export type PeerLevel = 'format-and-age' | 'format' | 'account' | 'none'

/** Creatives fitted together (`members`), and those of them whose estimate is taken from this fit (`judged`). */
export interface PeerPopulation {
  readonly level: PeerLevel
  readonly members: readonly number[]
  readonly judged: readonly number[]
}

const minEstablished = 10
const minDelivered = 5

/**
 * The account as one population (first, always there: it also scales the KPI), then the finer levels that have ten
 * established creatives. Every creative is judged by its finest level; with fewer than five peers by none.
 *
 * Members are all that delivered, below the guardrails too: leaving out those without results would make the prior
 * believe that everything sells.
 */
export function peerPopulations(peers: readonly Peer[]): PeerPopulation[] {
  const all = peers.map((_, i) => i)
  if (peers.filter((peer) => peer.delivered).length < minDelivered)
    return [{ level: 'none', members: all, judged: all }]
  const left = new Set(all)
  const finer: PeerPopulation[] = []
  const keys = [
    ['format-and-age', (peer: Peer) => JSON.stringify([peer.format, peer.ageBucket])],
    ['format', (peer: Peer) => peer.format],
  ] as const
  for (const [level, keyOf] of keys) {
    for (const members of grouped(all, (i) => keyOf(peers[i] as Peer))) {
      if (members.filter((i) => peers[i]?.established).length < minEstablished) continue
      const judged = members.filter((i) => left.delete(i))
      if (judged.length > 0) finer.push({ level, members, judged })
    }
  }
  return [{ level: 'account', members: all, judged: [...left] }, ...finer]
}

function grouped(all: readonly number[], keyOf: (i: number) => string): number[][] {
  const groups = new Map<string, number[]>()
  for (const i of all) {
    const key = keyOf(i)
    const group = groups.get(key)
    if (group) group.push(i)
    else groups.set(key, [i])
  }
  return [...groups.values()]
}

/** The finer cells within a population of this level; one name for all where there are none. */
export function groupWithin(level: PeerLevel, peer: Peer): string {
  if (level === 'account') return JSON.stringify([peer.format, peer.ageBucket])
  return level === 'format' ? peer.ageBucket : ''
}

export interface GroupedCounts {
  readonly results: number
  readonly exposure: number
  readonly designEffect: number
  readonly group: string
}

export interface GroupFactor {
  readonly factor: number
  /** Relative variance of the factor. */
  readonly variance: number
}

const usualVariance = 0.4 ** 2
const groupPrecision = 16

/**
 * How much better each group is than all, shrunken towards 1 so that small groups need no minimum, by group. Creatives
 * are capped by the spread between them, so that one favourite does not define its format.
 */
export function groupFactors(creatives: readonly GroupedCounts[]): { mean: number; factors: Map<string, GroupFactor> } {
  const plainMean = sumOf(creatives.map((c) => c.results)) / sumOf(creatives.map((c) => c.exposure))
  const sums = new Map<string, { results: number; exposure: number }>()
  const total = { results: 0, exposure: 0 }
  for (const { results, exposure, designEffect, group } of creatives) {
    const cap = 1 / (designEffect + usualVariance * plainMean * exposure)
    const sum = sums.get(group) ?? { results: 0, exposure: 0 }
    for (const into of [sum, total]) {
      into.results += cap * results
      into.exposure += cap * exposure
    }
    sums.set(group, sum)
  }
  const mean = total.results / total.exposure
  const factors = new Map<string, GroupFactor>()
  for (const [group, { results, exposure }] of sums) {
    const precision = mean * exposure + groupPrecision
    // A group that is everything is the mean itself: there is no factor to be unsure of.
    const factor = { factor: (results + groupPrecision) / precision, variance: 1 / precision }
    factors.set(group, sums.size > 1 ? factor : { factor: 1, variance: 0 })
  }
  return { mean, factors }
}
