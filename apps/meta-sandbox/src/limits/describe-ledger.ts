import type { UseCase } from './business-use.ts'
import { allowedCalls, type Ledger } from './ledger.ts'
import type { Tier } from './tier.ts'

interface UsageView {
  /** Within the last hour. */
  readonly calls: number
  readonly allowed: number
  readonly minutesToRegain: number
}

/** The counters of one ad account as they stand. */
export type LedgerView = Readonly<Record<UseCase, UsageView>> & {
  readonly score: { readonly percent: number; readonly blockedSeconds: number }
  readonly userErrors: number
  /** Calls that were made while a block lasted, and so prolonged it. */
  readonly insideBlock: number
}

export function describeLedger(ledger: Ledger, now: number, tier: Tier): LedgerView {
  const usage = (useCase: UseCase): UsageView => {
    const allowed = allowedCalls(ledger, useCase, tier)
    const { calls, minutesToRegain } = ledger.usage[useCase]
    return { calls: calls(now), allowed, minutesToRegain: minutesToRegain(now, allowed) }
  }
  const blockedSeconds = Math.max(ledger.score.resetSeconds(now), ledger.forced.seconds(now))
  return {
    score: { percent: ledger.score.percent(now, tier), blockedSeconds },
    ads_insights: usage('ads_insights'),
    ads_management: usage('ads_management'),
    userErrors: ledger.userErrors,
    insideBlock: ledger.insideBlock,
  }
}
