import type { SandboxClock } from '../clock/sandbox-clock.ts'
import type { Account } from '../world/objects.ts'
import { createUsage, type UseCase } from './business-use.ts'
import { allowedCalls, type Ledger, openLedger } from './ledger.ts'
import { throttled } from './throttle-error.ts'
import type { Tier } from './tier.ts'
import { accountHeaders, appHeaders } from './usage-headers.ts'

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

/** @param dailyUsers people who use the app in a day: 200 calls an hour for each of them. */
export function createLimitBook(clock: SandboxClock, firstTier: Tier, dailyUsers = 500): LimitBook {
  let tier = firstTier
  let app = createUsage()
  const ledgers = new Map<string, Ledger>()
  const ledgerOf = (account: Account): Ledger => {
    const ledger = ledgers.get(account.id) ?? openLedger(account)
    ledgers.set(account.id, ledger)
    return ledger
  }
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
      if (!ledger.score.count(write ? 3 : 1, clock.now(), tier)) throw throttled('score')
      // Meta says is_transient often, not always.
      if (calls > allowedCalls(ledger, useCase, tier)) throw throttled(useCase, calls % 2 === 0)
    },
    userError({ account }) {
      ledgerOf(account).userErrors++
    },
    headers(call) {
      const share = app.calls(clock.now()) / (200 * dailyUsers)
      if (!call) return appHeaders(share)
      return { ...appHeaders(share), ...accountHeaders(ledgerOf(call.account), share, clock.now(), tier) }
    },
    reset() {
      tier = firstTier
      app = createUsage()
      ledgers.clear()
    },
  }
}
