import type { EntityManager } from '@mikro-orm/postgresql'
import { idOf, nameOf } from '../../work/actor.ts'
import { newId } from '../../work/new-id.ts'
import type { Saying } from '../../work/texts.ts'
import { transactionOf } from '../../work/transaction.ts'
import type { Work } from '../../work/work.ts'
import { Job } from './job.entity.ts'
import { tellJobChanged } from './job.facts.ts'
import { planned } from './steps.ts'
import type { TrackedJob } from './tracked-job.ts'

export interface Asked<I> {
  readonly input: I
  readonly message: Saying
  /** While a job with this key waits or runs, a second one is not made. */
  readonly lockKey?: string
  readonly subject?: string | null
  readonly adAccountId?: string | null
  readonly parent?: { id: string; step: string }
  readonly startAfter?: Date
}

/**
 * Makes the row, adds the job and tells of it, in the caller's transaction.
 * @returns the new job; or the one that holds the lock, with `isNew` false
 */
export async function askFor<I>(
  em: EntityManager,
  { queue, actor, clock }: Pick<Work, 'queue' | 'actor' | 'clock'>,
  kind: TrackedJob<I>,
  asked: Asked<I>,
): Promise<{ job: Job; isNew: boolean }> {
  const id = newId()
  const { organizationId } = actor
  const row = {
    organizationId,
    id,
    name: kind.definition.name,
    status: 'PENDING' as const,
    progress: 0,
    message: asked.message,
    steps: planned(kind.steps),
    input: kind.input.parse(asked.input) as Record<string, unknown>,
    result: null,
    failure: null,
    lockKey: asked.lockKey ?? null,
    parentId: asked.parent?.id ?? null,
    parentStep: asked.parent?.step ?? null,
    awaitsParts: false,
    pausedFor: null,
    adAccountId: asked.adAccountId ?? null,
    subject: asked.subject ?? null,
    requestedBy: nameOf(actor),
    requestedById: idOf(actor),
    isCancelable: kind.isCancelable,
    attempts: 0,
    metaCalls: 0,
    createdAt: clock(),
    startedAt: null,
    finishedAt: null,
  }
  if (row.lockKey) {
    // The partial unique index is the lock. A violation must not be caught here: it would have ended the transaction.
    await transactionOf(em).executeSql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `${organizationId}|${row.lockKey}`,
    ])
    const live = await em.findOne(Job, { lockKey: row.lockKey, status: { $in: ['PENDING', 'PROCESSING'] } })
    if (live) return { job: live, isNew: false }
  }
  const job = em.create(Job, row)
  await em.flush()
  const ways = { startAfter: asked.startAfter, priority: kind.priority(row) }
  await queue.add(transactionOf(em), kind.definition, { organizationId, jobId: id }, ways)
  await tellJobChanged(em, job)
  return { job, isNew: true }
}
