import type { Work } from '../../../work/work.ts'
import { findAdAccount } from '../../ad-accounts/index.ts'
import { Job } from '../../jobs/index.ts'
import { BackfillOutcomeType } from './spend.graphql.ts'

/** What a backfill says of itself; the job's row keeps it. */
export interface BackfillResult {
  readonly jobId: string
  readonly adAccountId: string
  readonly months: number
  readonly rows: number
  readonly from: string
  readonly to: string
}

/** The same as GraphQL shows it; null when the account is gone. */
export async function loadBackfillOutcome(
  { em }: Work,
  result: Record<string, unknown>,
): Promise<BackfillOutcomeType | null> {
  const { jobId, adAccountId, ...numbers } = result as unknown as BackfillResult
  const adAccount = await findAdAccount(em, adAccountId)
  if (!adAccount) return null
  const job = await em.findOne(Job, { id: jobId })
  return Object.assign(new BackfillOutcomeType(), { ...numbers, adAccount, metaCalls: job?.metaCalls ?? 0 })
}
