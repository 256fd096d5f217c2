import type { SandboxClock } from '../clock/sandbox-clock.ts'
import type { Account } from '../world/objects.ts'
import { createUsage, type UseCase } from './business-use.ts'
import { describeLedger, type LedgerView } from './describe-ledger.ts'
import { createForcedBlock } from './forced-block.ts'
import { allowedCalls, type Ledger, openLedger } from './ledger.ts'
import { type Limiter, throttled } from './throttle-error.ts'
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
  /** Whether a call would be made inside a block that the app was told of; nothing for one that is about no account. */
  isBlocked(call: CountedCall | undefined): boolean
  /** Begins a block as if a limit had been passed. App and user limits hold for every call, the others for the account. */
  block(limiter: Limiter, seconds: number, call: CountedCall | undefined): void
  userError(call: CountedCall): void
  headers(call: CountedCall | undefined): Record<string, string>
  view(): { tier: Tier; app: { calls: number; allowed: number }; accounts: Record<string, LedgerView> }
  reset(): void
}

const ofTheApp: ReadonlySet<Limiter> = new Set(['app', 'user', 'insightsLoad'])

/** @param dailyUsers people who use the app in a day: 200 calls an hour for each of them. */
export function createLimitBook(clock: SandboxClock, firstTier: Tier, dailyUsers = 500): LimitBook {
  let tier = firstTier
  let app = createUsage()
  let appBlock = createForcedBlock()
  const allowedApp = 200 * dailyUsers
  const ledgers = new Map<string, Ledger>()
  const ledgerOf = (account: Account): Ledger => {
    const ledger = ledgers.get(account.id) ?? openLedger(account)
    ledgers.set(account.id, ledger)
    return ledger
  }
  const refuseForced = (block: ReturnType<typeof createForcedBlock>) => {
    const limiter = block.limiter(clock.now())
    if (!limiter) return
    block.extend(clock.now())
    throw throttled(limiter)
  }
  const appShare = () => (appBlock.seconds(clock.now()) > 0 ? 1 : app.calls(clock.now()) / allowedApp)
  return {
    tier: () => tier,
    setTier: (next) => {
      tier = next
    },
    countApp() {
      refuseForced(appBlock)
      if (app.count(clock.now()) > allowedApp) throw throttled('app')
    },
    count({ account, useCase, write }) {
      const ledger = ledgerOf(account)
      const calls = ledger.usage[useCase].count(clock.now())
      refuseForced(appBlock)
      refuseForced(ledger.forced)
      if (!ledger.score.count(write ? 3 : 1, clock.now(), tier)) throw throttled('score')
      // Meta says is_transient often, not always.
      if (calls > allowedCalls(ledger, useCase, tier)) throw throttled(useCase, calls % 2 === 0)
    },
    isBlocked(call) {
      const now = clock.now()
      if (appBlock.seconds(now) > 0 || app.calls(now) >= allowedApp) return true
      if (!call) return false
      const ledger = ledgerOf(call.account)
      const blocked =
        ledger.forced.seconds(now) > 0 ||
        ledger.score.resetSeconds(now) > 0 ||
        ledger.usage[call.useCase].minutesToRegain(now, allowedCalls(ledger, call.useCase, tier)) > 0
      if (blocked) ledger.insideBlock++
      return blocked
    },
    block(limiter, seconds, call) {
      const block = ofTheApp.has(limiter) || !call ? appBlock : ledgerOf(call.account).forced
      block.begin(limiter, seconds, clock.now())
    },
    userError({ account }) {
      ledgerOf(account).userErrors++
    },
    headers(call) {
      if (!call) return appHeaders(appShare())
      return { ...appHeaders(appShare()), ...accountHeaders(ledgerOf(call.account), appShare(), clock.now(), tier) }
    },
    view: () => ({
      tier,
      app: { calls: app.calls(clock.now()), allowed: allowedApp },
      accounts: Object.fromEntries([...ledgers].map(([id, ledger]) => [id, describeLedger(ledger, clock.now(), tier)])),
    }),
    reset() {
      tier = firstTier
      app = createUsage()
      appBlock = createForcedBlock()
      ledgers.clear()
    },
  }
}
