import type { ThrottleScope } from '../errors.ts'
import type { Usage } from './usage.ts'

/** Whose quota a call draws on. */
export interface Draws {
  /** A fingerprint of the token, never the token; null for calls of the app itself. */
  token: string | null
  /** The ad account, without `act_`, where the call names one. */
  account?: string
  /** Insights and management have separate quotas. */
  quota: 'insights' | 'management'
  /** A report of reach by breakdowns, which has a limiter of its own. */
  reach?: boolean
}

/** The lane that a throttle of this scope closes for the call that met it. */
export function laneOf({ token, account, quota }: Draws, scope: ThrottleScope): string {
  if (scope === 'app') return 'app'
  // Without a known account the token is the narrowest thing that can be stopped.
  if (scope === 'token' || account === undefined) return token === null ? 'app' : `token:${token}`
  return `account:${account}:${quota}`
}

/** The lane of the account itself, which every call for it goes through, whatever quota it draws on. */
export function accountLaneOf(draws: Draws): string {
  return draws.account === undefined ? laneOf(draws, 'account') : `account:${draws.account}`
}

/** Every lane a call goes through. */
export function lanesOf(draws: Draws): string[] {
  const keys = [laneOf(draws, 'app'), laneOf(draws, 'token'), accountLaneOf(draws), laneOf(draws, 'account')]
  if (draws.quota === 'insights') keys.push('app:insights')
  if (draws.reach) keys.push('app:reach', reachLane(draws.account))
  return [...new Set(keys)]
}

/** Whom a closed lane stops. */
export function scopeOf(key: string): ThrottleScope {
  const [scope] = key.split(':')
  return scope === 'token' || scope === 'account' ? scope : 'app'
}

const reachLane = (account: string | undefined) => (account === undefined ? 'app:reach' : `account:${account}:reach`)

const quotas: Record<string, Draws['quota']> = { ads_insights: 'insights', ads_management: 'management' }

export interface LaneGauge {
  key: string
  percent: number
  waitSeconds: number
}

/** One reading per lane, the fullest limiter deciding. */
export function readingsOf(draws: Draws, usages: readonly (Usage | null)[]): LaneGauge[] {
  const fullest = new Map<string, LaneGauge>()
  for (const gauge of usages.flatMap((usage) => usage?.gauges ?? [])) {
    const key = laneOfGauge(draws, gauge)
    const held = key === null ? undefined : fullest.get(key)
    if (key !== null && (held === undefined || gauge.percent > held.percent)) fullest.set(key, { ...gauge, key })
  }
  return [...fullest.values()]
}

function laneOfGauge(draws: Draws, gauge: Usage['gauges'][number]): string | null {
  const quota = gauge.type === null ? draws.quota : quotas[gauge.type]
  // Limiters of things not asked for here (audiences, pages, …) stop nothing here.
  if (quota === undefined) return null
  const account = draws.account ?? gauge.key ?? undefined
  if (gauge.limiter === 'account') return accountLaneOf({ ...draws, account })
  if (gauge.limiter === 'reach') return gauge.scope === 'app' ? 'app:reach' : reachLane(account)
  if (gauge.limiter === 'insights' && gauge.scope === 'app') return 'app:insights'
  return laneOf({ ...draws, account, quota }, gauge.scope)
}
