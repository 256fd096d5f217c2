import type { Work } from '../../../work/work.ts'
import { findAdAccount } from '../../ad-accounts/index.ts'
import { Job } from '../../jobs/index.ts'
import { SpendOutcomeType } from './spend.graphql.ts'

/** What a reading says of itself; the job's row keeps it. Spend is decimal text in the account's currency. */
export interface SpendResult {
  readonly jobId: string
  readonly adAccountId: string
  readonly from: string
  readonly to: string
  readonly days: number
  readonly ads: number
  readonly rows: number
  readonly spend: string
}

/** The same as GraphQL shows it; null when the account is gone. */
export async function loadSpendOutcome(
  { em }: Work,
  result: Record<string, unknown>,
): Promise<SpendOutcomeType | null> {
  const { jobId, adAccountId, spend, ...numbers } = result as unknown as SpendResult
  const adAccount = await findAdAccount(em, adAccountId)
  if (!adAccount) return null
  const job = await em.findOne(Job, { id: jobId })
  return Object.assign(new SpendOutcomeType(), {
    ...numbers,
    adAccount,
    spend: { amount: spend, currency: adAccount.currency },
    metaCalls: job?.metaCalls ?? 0,
  })
}
