import type { Inbox } from '../../../work/inbox.ts'
import { newId } from '../../../work/new-id.ts'
import { intakeJob } from './intake-job.ts'
import { bringing } from './locks.ts'

// The lock is held to the commit by all who bring, together: the job waits for them before it believes that there is nothing more.
const insert = `with brought as (select pg_advisory_xact_lock_shared(${bringing}))
  insert into whatsapp_inbox.delivery (id, received_at, body)
  select t.id, $2::timestamptz, t.body from brought, unnest($1::uuid[], $3::bytea[]) as t(id, body)`

/** Writes deliveries as they came and the job that reads them, in one transaction: after it nothing that was taken can be lost. */
export function keepDeliveries({ transactional, queue, clock }: Inbox, bodies: readonly Buffer[]): Promise<void> {
  return transactional(async (tx) => {
    await tx.executeSql(insert, [bodies.map(newId), clock(), bodies])
    await queue.add(tx, intakeJob, {})
  })
}
