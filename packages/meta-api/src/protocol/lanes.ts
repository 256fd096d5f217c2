import { MetaError, type ThrottleScope } from '../errors.ts'
import type { Usage } from './usage.ts'

/** Whose quota a call draws on. */
export interface Draws {
  /** A fingerprint of the token, never the token; null for calls of the app itself. */
  token: string | null
  /** The ad account, without `act_`, where the call names one. */
  account?: string
  /** Insights and management have separate quotas. */
  quota: 'insights' | 'management'
}

interface Lane {
  /** Milliseconds of the clock until which nothing may be asked. */
  closedUntil: number
  /** Throttles in a row, for the growing wait. */
  strikes: number
  /** The last percentage seen, and when. */
  percent: number
  seenAt: number
}

const full = 90
const busy = 75
const minute = 60_000
const hour = 60 * minute

export interface Lanes {
  /** How long to pause before the call because a limiter fills up; throws `throttled` where it must not be made. */
  admit(draws: Draws): number
  /** Learns from the headers of an answer, good or bad. */
  observe(draws: Draws, usage: Usage | null): void
  /** A call came through: the next throttle counts from one again. */
  passed(draws: Draws): void
  /** Closes the lane of a throttle error and gives the error with the wait that is due. */
  close(draws: Draws, error: MetaError): MetaError
}

/** What this client instance knows about how near it is to Meta's limits. */
export function createLanes(now: () => Date, random: () => number): Lanes {
  const lanes = new Map<string, Lane>()
  const time = () => now().getTime()
  const lane = (key: string): Lane => {
    const found = lanes.get(key) ?? { closedUntil: 0, strikes: 0, percent: 0, seenAt: 0 }
    lanes.set(key, found)
    return found
  }
  return {
    admit(draws) {
      let pause = 0
      for (const { key, scope } of lanesOf(draws)) {
        const found = lanes.get(key)
        if (found === undefined) continue
        if (found.closedUntil > time()) throw tooNear(scope, found.closedUntil - time())
        const fresh = time() - found.seenAt < minute
        if (fresh && found.percent >= busy) pause = Math.max(pause, (found.percent - busy + 1) * 250)
      }
      return Math.min(pause, 4_000)
    },
    observe(draws, usage) {
      for (const { key, percent, waitSeconds } of readings(draws, usage)) {
        const found = lane(key)
        found.percent = percent
        found.seenAt = time()
        if (percent < full) continue
        found.closedUntil = Math.max(found.closedUntil, time() + Math.max(waitSeconds * 1000, minute))
      }
    },
    passed(draws) {
      for (const { key } of lanesOf(draws)) if (lanes.has(key)) lane(key).strikes = 0
    },
    close(draws, error) {
      const found = lane(laneOf(draws, error.scope ?? 'token'))
      const backoff = Math.min(minute * 2 ** found.strikes * (1 + random() / 4), hour)
      const wait = Math.max((error.retryAfterSeconds ?? 0) * 1000, backoff)
      found.strikes += 1
      found.closedUntil = Math.max(found.closedUntil, time() + wait)
      return error.withWait(Math.ceil(wait / 1000))
    },
  }
}

const quotas: Record<string, Draws['quota']> = { ads_insights: 'insights', ads_management: 'management' }

function laneOf(draws: Draws, scope: ThrottleScope): string {
  if (scope === 'app') return 'app'
  // Without a known account the token is the narrowest thing that can be stopped.
  if (scope === 'token' || draws.account === undefined) return draws.token === null ? 'app' : `token:${draws.token}`
  return `account:${draws.account}:${draws.quota}`
}

function lanesOf(draws: Draws): { key: string; scope: ThrottleScope }[] {
  const scopes: ThrottleScope[] = ['app', 'token', 'account']
  const keys = scopes.map((scope) => ({ scope, key: laneOf(draws, scope) }))
  if (draws.quota === 'insights') keys.push({ scope: 'app', key: 'app:insights' })
  return keys
}

interface Reading {
  key: string
  percent: number
  waitSeconds: number
}

/** One reading per lane, the fullest limiter deciding. */
function readings(draws: Draws, usage: Usage | null): Reading[] {
  const fullest = new Map<string, Reading>()
  for (const gauge of usage?.gauges ?? []) {
    const quota = gauge.type === null ? draws.quota : quotas[gauge.type]
    // Limiters of things not asked for here (audiences, pages, …) stop nothing here.
    if (quota === undefined) continue
    const insightsApp = gauge.limiter === 'insights' && gauge.scope === 'app'
    const account = draws.account ?? gauge.key ?? undefined
    const key = insightsApp ? 'app:insights' : laneOf({ ...draws, account, quota }, gauge.scope)
    const held = fullest.get(key)
    if (held === undefined || gauge.percent > held.percent) fullest.set(key, { ...gauge, key })
  }
  return [...fullest.values()]
}

function tooNear(scope: ThrottleScope, milliseconds: number): MetaError {
  return new MetaError({
    kind: 'throttled',
    reason: 'nearLimit',
    scope,
    retryAfterSeconds: Math.ceil(milliseconds / 1000),
  })
}
