import type { Work } from '../../work/work.ts'
import { findAdAccount } from '../ad-accounts/index.ts'
import { Job } from '../jobs/index.ts'
import type { SyncResult } from './finish-sync.ts'
import { SyncOutcomeType } from './insights.graphql.ts'

/** What a read made, as GraphQL shows it; null when its account is gone. */
export async function loadOutcome({ em }: Work, result: Record<string, unknown>): Promise<SyncOutcomeType | null> {
  const { jobId, adAccountId, ...numbers } = result as unknown as SyncResult
  const adAccount = await findAdAccount(em, adAccountId)
  if (!adAccount) return null
  const creatives = await em.count(Job, { parentId: jobId, parentStep: 'CREATIVES', status: 'COMPLETED' })
  // The parts of the read ask Meta too: what it cost in all is the job's own count.
  const job = await em.findOne(Job, { id: jobId })
  const metaCalls = job?.metaCalls ?? numbers.metaCalls
  return Object.assign(new SyncOutcomeType(), { ...numbers, metaCalls, adAccount, creatives })
}
