import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import type { Work } from '../../../work/work.ts'
import { ConversionAttempt } from '../conversion-attempt.entity.ts'
import { ConversionEvent } from '../conversion-event.entity.ts'
import { tellConversionsChanged } from '../conversions.facts.ts'
import { claimLastsMs } from './batch.ts'
import { beginDoubt } from './doubt.ts'
import { endEvent } from './end-event.ts'
import { endOf } from './end-of.ts'
import { passing } from './passing.ts'

/**
 * Takes events back whose worker died while it was sending them. One whose last attempt has no outcome may be at Meta; one that was
 * between two attempts is not. Where the worker was only frozen, it may still say that Meta has it.
 */
export async function recover(work: Work): Promise<void> {
  const now = work.clock()
  await work.em.fork().transactional(async (em) => {
    const lost = { status: 'SENDING' as const, claimedAt: { $lt: new Date(now.getTime() - claimLastsMs) } }
    const held = { lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE, orderBy: { id: 'asc' }, limit: 500 } as const
    const events = await em.find(ConversionEvent, lost, held)
    if (events.length === 0) return
    await em.populate(events, ['ticket.stage'])
    const unanswered = await eventsWithoutAnswer(em, events)
    for (const event of events) await takeBack(em, work, event, unanswered.has(event.id))
    const ids = events.map(({ id }) => id)
    await tellConversionsChanged(em, work, ids)
    work.log.warn(
      { action: 'conversion_recover', metadata: { events: ids.length } },
      'a worker died while it was sending',
    )
    passing('recovering', work)
  })
}

async function eventsWithoutAnswer(em: EntityManager, events: readonly ConversionEvent[]): Promise<Set<string>> {
  const ids = events.map(({ id }) => id)
  const open = await em.find(ConversionAttempt, { event: { id: { $in: ids } }, outcome: null })
  const begun = new Map(events.map(({ id, claimedAt }) => [id, claimedAt?.getTime()]))
  return new Set(
    open.filter(({ event, startedAt }) => begun.get(event.id) === startedAt.getTime()).map(({ event }) => event.id),
  )
}

async function takeBack(em: EntityManager, work: Work, event: ConversionEvent, isDoubtful: boolean): Promise<void> {
  const now = work.clock()
  if (isDoubtful) beginDoubt(event, now)
  em.assign(event, {
    status: 'PENDING',
    claimToken: null,
    errorCode: isDoubtful ? 'WORKER_DIED' : null,
    dueAt: now,
    updatedAt: now,
  })
  const end = endOf(event, now)
  if (end) await endEvent(em, work, event, end)
  else await em.flush()
}
