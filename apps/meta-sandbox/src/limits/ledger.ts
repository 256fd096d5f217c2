import type { Account } from '../world/objects.ts'
import { allowance, createUsage, type Usage, type UseCase } from './business-use.ts'
import { createForcedBlock, type ForcedBlock } from './forced-block.ts'
import { createScore, type Score } from './score.ts'
import type { Tier } from './tier.ts'

/** What one ad account has used up. */
export interface Ledger {
  readonly account: Account
  readonly score: Score
  readonly usage: Readonly<Record<UseCase, Usage>>
  /** A block that a fault began. */
  readonly forced: ForcedBlock
  userErrors: number
  /** Calls made while a block lasted. */
  insideBlock: number
}

export const openLedger = (account: Account): Ledger => ({
  account,
  score: createScore(),
  usage: { ads_insights: createUsage(), ads_management: createUsage() },
  forced: createForcedBlock(),
  userErrors: 0,
  insideBlock: 0,
})

/** Calls an hour that the account may make. */
export const allowedCalls = ({ account, userErrors }: Ledger, useCase: UseCase, tier: Tier): number =>
  allowance(useCase, tier, account.ads.filter(({ lastDay }) => lastDay === null).length, userErrors)
