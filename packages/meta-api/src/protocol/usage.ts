import * as z from 'zod'
import { parseJson } from './json.ts'

/** One limiter's state as a header told it. */
export interface Gauge {
  /** The header: which of Meta's independent limiters speaks. */
  limiter: 'app' | 'account' | 'businessUseCase' | 'insights' | 'reach'
  /** Whom it stops. */
  scope: 'app' | 'account'
  /** The id Meta keyed it by (a business or an ad account, without `act_`), where it did. */
  key: string | null
  /** `ads_insights`, `ads_management`, … where the limiter tells. */
  type: string | null
  /** 0–100, may exceed. The largest of the percentages of this limiter. */
  percent: number
  /** How long to wait if this limiter stops us, in seconds whatever the header's unit; 0 when it says nothing. */
  waitSeconds: number
}

/** All limiters of one answer. */
export interface Usage {
  /** The largest percentage of all limiters. */
  percent: number
  /** The longest announced wait of all limiters, in seconds. */
  waitSeconds: number
  /** `development_access`, `standard_access` or whatever Meta calls it now. */
  tier: string | null
  gauges: Gauge[]
}

export type Headers = Readonly<Record<string, string | string[] | undefined>>

const throttleHeaders = { insights: 'x-fb-ads-insights-throttle', reach: 'x-fb-ads-insights-reach-throttle' } as const

const percentKeys = ['call_count', 'total_cputime', 'total_time', 'acc_id_util_pct', 'app_id_util_pct'] as const
const finite = z.coerce.number().nonnegative().catch(0)
const measures = z.object({
  call_count: finite,
  total_cputime: finite,
  total_time: finite,
  acc_id_util_pct: finite,
  app_id_util_pct: finite,
  reset_time_duration: finite,
  estimated_time_to_regain_access: finite,
  type: z.string().nullish().catch(null),
  ads_api_access_tier: z.string().nullish().catch(null),
})
type Measures = z.infer<typeof measures>

/** Reads every usage header of an answer (names in lower case); null when there is none. */
export function readUsage(headers: Headers): Usage | null {
  const tiers: string[] = []
  const gauges: Gauge[] = []
  const add = (place: Place, value: unknown, keys: readonly PercentKey[] = percentKeys) => {
    const parsed = measures.safeParse(value)
    if (!parsed.success) return
    if (parsed.data.ads_api_access_tier) tiers.push(parsed.data.ads_api_access_tier)
    gauges.push(gauge(place, parsed.data, keys))
  }
  add({ limiter: 'app', scope: 'app', key: null }, headerJson(headers, 'x-app-usage'))
  add({ limiter: 'account', scope: 'account', key: null }, headerJson(headers, 'x-ad-account-usage'))
  // These speak of the app and of the account in one breath; they stop different lanes.
  for (const limiter of ['insights', 'reach'] as const) {
    const throttle = headerJson(headers, throttleHeaders[limiter])
    add({ limiter, scope: 'app', key: null }, throttle, ['app_id_util_pct'])
    add({ limiter, scope: 'account', key: null }, throttle, ['acc_id_util_pct'])
  }
  for (const [key, list] of Object.entries(headerJson(headers, 'x-business-use-case-usage') ?? {})) {
    for (const entry of Array.isArray(list) ? list : [])
      add({ limiter: 'businessUseCase', scope: 'account', key }, entry)
  }
  return gauges.length === 0 ? null : summary(gauges, tiers[0] ?? null)
}

type PercentKey = (typeof percentKeys)[number]

type Place = Pick<Gauge, 'limiter' | 'scope' | 'key'>

function gauge(place: Place, m: Measures, keys: readonly PercentKey[]): Gauge {
  // One header counts minutes, the other seconds.
  const waitSeconds = Math.max(m.estimated_time_to_regain_access * 60, m.reset_time_duration)
  return { ...place, type: m.type ?? null, percent: Math.max(...keys.map((name) => m[name])), waitSeconds }
}

function summary(gauges: Gauge[], tier: string | null): Usage {
  return {
    percent: Math.max(...gauges.map((g) => g.percent)),
    waitSeconds: Math.max(...gauges.map((g) => g.waitSeconds)),
    tier,
    gauges,
  }
}

function headerJson(headers: Headers, name: string): Record<string, unknown> | undefined {
  const value = headers[name]
  const text = Array.isArray(value) ? value[0] : value
  if (text === undefined) return undefined
  try {
    return z.record(z.string(), z.unknown()).parse(parseJson(text))
  } catch {
    // A header that cannot be read is a header that was not sent; the answer itself is still good.
    return undefined
  }
}
