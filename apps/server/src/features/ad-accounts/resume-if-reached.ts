import type { EntityManager } from '@mikro-orm/postgresql'
import type { Work } from '../../work/work.ts'
import { isUsable } from '../connections/index.ts'
import { type JobPaused, resumePaused } from '../jobs/index.ts'
import { AccountAccess } from './account-access.entity.ts'

/** A profile that was connected while a job of its account was stopping did not find the job paused: it goes on at once. */
export async function resumeIfReached(em: EntityManager, work: Work, { adAccountId, since }: JobPaused): Promise<void> {
  const now = work.clock()
  const ways = await em.find(AccountAccess, { adAccount: { id: adAccountId } }, { populate: ['connection'] })
  const isBack = ways.some(
    ({ createdAt, connection }) => isUsable(connection, now) && (connection.connectedAt > since || createdAt > since),
  )
  if (isBack) await resumePaused(em, work, [adAccountId])
}
