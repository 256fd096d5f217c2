import type { EntityManager } from '@mikro-orm/postgresql'
import { newId } from '../../work/new-id.ts'
import type { Work } from '../../work/work.ts'
import { Creative, type CreativeIngested } from '../creatives/index.ts'
import { askFor, type Job } from '../jobs/index.ts'
import { lockOf } from './pattern-status.ts'
import { readingJob } from './reading-job.ts'
import { ReadingRequest } from './reading-request.entity.ts'

/**
 * Asks for a creative to be read, in the transaction of `em`, and remembers which job was asked.
 * @returns the new job, or the one that reads it already, with `isNew` false
 */
export async function askForReading(
  em: EntityManager,
  work: Work,
  creative: Creative,
  { force, syncJobId }: { force: boolean; syncJobId: string | null },
): Promise<{ job: Job; isNew: boolean }> {
  const asked = await askFor(em, work, readingJob, {
    input: { creativeId: creative.id, force },
    message: { key: 'jobs.waiting' },
    lockKey: lockOf(creative.id),
    subject: creative.name,
    adAccountId: creative.adAccount.id,
    ...(syncJobId ? { parent: { id: syncJobId, step: 'PATTERNS' } } : {}),
  })
  if (asked.isNew) await rememberRequest(em, creative, asked.job, syncJobId, work.clock())
  return asked
}

async function rememberRequest(em: EntityManager, creative: Creative, job: Job, syncJobId: string | null, now: Date) {
  const row = await em.findOne(ReadingRequest, { creative: { id: creative.id } })
  const values = { jobId: job.id, syncJobId, requestedAt: now }
  if (row) em.assign(row, values)
  else em.create(ReadingRequest, { organizationId: creative.organizationId, id: newId(), creative, ...values })
  await em.flush()
}

/**
 * A creative's details were read: its picture is read next, as a part of the same sync. The telling of a creative may come
 * twice when a worker was killed in between; the sync has one part for it all the same.
 */
export async function readIngested(
  em: EntityManager,
  work: Work,
  { creativeId, syncJobId }: CreativeIngested,
): Promise<void> {
  const creative = await em.findOneOrFail(Creative, { id: creativeId })
  const before = syncJobId ? await em.findOne(ReadingRequest, { creative: { id: creativeId }, syncJobId }) : null
  if (!before) await askForReading(em, work, creative, { force: false, syncJobId })
}
