import { batched } from '../../work/batched.ts'
import { transactionOf } from '../../work/transaction.ts'
import type { Work } from '../../work/work.ts'
import { Job } from '../jobs/index.ts'
import { syncJob } from './sync-job.ts'

/** The newest read of an account, whatever its window; one query for all accounts that a page shows. */
export async function lastSyncOf(work: Work, adAccountId: string): Promise<Job | null> {
  const found = await batched(work, 'insights.last-sync', adAccountId, (ids) => load(work, ids))
  return found ?? null
}

function load({ em, actor }: Work, ids: readonly string[]): Promise<Map<string, Job>> {
  return em.transactional(async (tx) => {
    const { rows } = await transactionOf(tx).executeSql(
      `select distinct on (ad_account_id) id from job
       where organization_id = $1 and name = $2 and parent_id is null and ad_account_id = any($3::uuid[])
       order by ad_account_id, id desc`,
      [actor.organizationId, syncJob.definition.name, [...ids]],
    )
    const jobs = await tx.find(Job, { id: { $in: rows.map(({ id }) => id) } }, { disableIdentityMap: true })
    return new Map(jobs.map((job) => [job.adAccountId ?? '', job]))
  })
}
