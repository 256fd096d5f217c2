import type { SandboxClock } from '../clock/sandbox-clock.ts'
import type { Account } from '../world/objects.ts'
import { allowance, createUsage, type Usage, type UseCase } from './business-use.ts'
import { createScore, type Score } from './score.ts'
import { throttled } from './throttle-error.ts'
import type { Tier } from './tier.ts'

const useCases: readonly UseCase[] = ['ads_insights', 'ads_management']

/** One call that counts against an account. */
export interface CountedCall {
  readonly account: Account
  readonly useCase: UseCase
  readonly write: boolean
}

/** All counters of the app. Which limiter trips first depends on the tier and on what is called. */
export interface LimitBook {
  readonly tier: () => Tier
  setTier(tier: Tier): void
  /** Counts a call that is about no account; there is an hourly limit for the whole app. */
  countApp(): void
  /** @throws GraphError 17, 80000 or 80004 when a limit is passed. */
  count(call: CountedCall): void
  userError(call: CountedCall): void
  headers(call: CountedCall | undefined): Record<string, string>
  reset(): void
}

interface Ledger {
  readonly score: Score
  readonly usage: Record<UseCase, Usage>
  userErrors: number
}

/** @param dailyUsers people who use the app in a day: 200 calls an hour for each of them. */
export function createLimitBook(clock: SandboxClock, firstTier: Tier, dailyUsers = 500): LimitBook {
  let tier = firstTier
  let app = createUsage()
  const ledgers = new Map<string, Ledger>()
  const ledgerOf = ({ id }: Account): Ledger => {
    const ledger = ledgers.get(id) ?? {
      score: createScore(),
      usage: { ads_insights: createUsage(), ads_management: createUsage() },
      userErrors: 0,
    }
    ledgers.set(id, ledger)
    return ledger
  }
  const allowed = (account: Account, useCase: UseCase) =>
    allowance(useCase, tier, activeAds(account), ledgerOf(account).userErrors)
  return {
    tier: () => tier,
    setTier: (next) => {
      tier = next
    },
    countApp() {
      if (app.count(clock.now()) > 200 * dailyUsers) throw throttled('app')
    },
    count({ account, useCase, write }) {
      const ledger = ledgerOf(account)
      const calls = ledger.usage[useCase].count(clock.now())
      const free = ledger.score.count(write ? 3 : 1, clock.now(), tier)
      if (!free) throw throttled('score')
      if (calls > allowed(account, useCase)) throw throttled(useCase, calls % 2 === 0)
    },
    userError({ account }) {
      ledgerOf(account).userErrors++
    },
    headers(call) {
      const appPercent = Math.ceil((app.calls(clock.now()) / (200 * dailyUsers)) * 100)
      const headers = { 'x-app-usage': JSON.stringify(usageText(appPercent)) }
      if (!call) return headers
      const ledger = ledgerOf(call.account)
      return { ...headers, ...accountHeaders(call.account, ledger, (useCase) => allowed(call.account, useCase)) }
    },
    reset() {
      tier = firstTier
      app = createUsage()
      ledgers.clear()
    },
  }

  function accountHeaders(account: Account, ledger: Ledger, allowedFor: (useCase: UseCase) => number) {
    const now = clock.now()
    const percentOf = (useCase: UseCase) => (ledger.usage[useCase].calls(now) / allowedFor(useCase)) * 100
    return {
      'x-ad-account-usage': JSON.stringify({
        acc_id_util_pct: ledger.score.percent(now, tier),
        reset_time_duration: ledger.score.resetSeconds(now),
        ads_api_access_tier: tier,
      }),
      'x-business-use-case-usage': JSON.stringify({
        [account.number]: useCases
          .filter((useCase) => ledger.usage[useCase].calls(now) > 0)
          .map((useCase) => ({
            type: useCase,
            ...usageText(Math.ceil(percentOf(useCase))),
            estimated_time_to_regain_access: ledger.usage[useCase].minutesToRegain(now, allowedFor(useCase)),
            ads_api_access_tier: tier,
          })),
      }),
      'x-fb-ads-insights-throttle': JSON.stringify({
        app_id_util_pct: Math.round((app.calls(now) / (200 * dailyUsers)) * 10_000) / 100,
        acc_id_util_pct: Math.round(percentOf('ads_insights') * 100) / 100,
        ads_api_access_tier: tier,
      }),
    }
  }
}

const usageText = (percent: number) => ({
  call_count: percent,
  total_cputime: Math.floor(percent * 0.8),
  total_time: Math.floor(percent * 0.9),
})

const activeAds = (account: Account) => account.ads.filter(({ lastDay }) => lastDay === null).length
