import { randomUUID } from 'node:crypto'
import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import { transactionOf } from '../../../work/transaction.ts'
import type { Work } from '../../../work/work.ts'
import { ConversionEvent } from '../conversion-event.entity.ts'
import { tellConversionsChanged } from '../conversions.facts.ts'
import { type Batch, type Claimed, mostInBatch } from './batch.ts'
import { beginAttempt } from './begin-attempt.ts'
import { passing } from './passing.ts'
import { prepare } from './prepare.ts'

// The one that is due the longest, and others of its dataset. What another worker holds is passed by: that one sends it.
const due = `
  with first as (
    select meta_dataset_id, test_event_code from conversion_event
    where organization_id = $1 and status = 'PENDING' and due_at <= $2
    order by due_at, id limit 1 for update skip locked
  )
  select e.id from conversion_event e, first f
  where e.organization_id = $1 and e.status = 'PENDING' and e.due_at <= $2
    and e.meta_dataset_id is not distinct from f.meta_dataset_id
    and e.test_event_code is not distinct from f.test_event_code
  order by e.due_at, e.id limit $3 for update of e skip locked`

/**
 * Takes events that are due and go by one request, and writes down that they are about to be put to Meta. What cannot be sent is ended
 * here. Null when none is due; an empty batch where those that were are not to be sent.
 */
export function claimBatch(work: Work): Promise<Batch | null> {
  return work.em.fork().transactional(async (em) => {
    const events = await holdDue(em, work)
    const [first] = events
    if (!first) return null
    const [metaDatasetId, testEventCode] = [first.metaDatasetId ?? '', first.testEventCode ?? null]
    const claim = { claimToken: randomUUID(), claimedAt: work.clock() }
    const claimed: Claimed[] = []
    for (const event of events) {
      const body = await prepare(em, work, event)
      if (body) claimed.push(beginAttempt(em, work, event, body, claim))
    }
    await em.flush()
    const ids = events.map(({ id }) => id)
    await tellConversionsChanged(em, work, ids)
    passing('claiming', work)
    return { ...claim, metaDatasetId, testEventCode, claimed }
  })
}

async function holdDue(em: EntityManager, { actor, clock }: Work): Promise<ConversionEvent[]> {
  const { rows } = await transactionOf(em).executeSql(due, [actor.organizationId, clock(), mostInBatch])
  const ids = (rows as { id: string }[]).map(({ id }) => id)
  if (ids.length === 0) return []
  const lockMode = LockMode.PESSIMISTIC_WRITE
  const events = await em.find(
    ConversionEvent,
    { id: { $in: ids } },
    { lockMode, orderBy: { dueAt: 'asc', id: 'asc' } },
  )
  await em.populate(events, ['ticket.contact', 'ticket.stage', 'ticket.adAccount', 'ticket.number'])
  return events
}
