import type { QueueTransaction } from '@mci/queue'
import { newId } from '../../../work/new-id.ts'
import type { Failure } from './hand-out.ts'
import type { Parked } from './sort-out.ts'

/** After so many failures it is tried every few hours, and somebody should look. */
const mostAttempts = 8

const park = `update whatsapp_inbox.delivery d set parked_because = t.reason, parked_number = t.number, parked_waba = t.waba
  from unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) as t(id, reason, number, waba) where d.id = t.id`

const putAside = `insert into whatsapp_inbox.delivery (id, received_at, body, parked_because, parked_number, parked_waba)
  select * from unnest($1::uuid[], $2::timestamptz[], $3::bytea[], $4::text[], $5::text[], $6::text[])`

// Where nothing went through no delivery is to blame. One that had failed often before is parked again all the same.
const countFailure = `update whatsapp_inbox.delivery d set attempts = least(t.attempts, ${mostAttempts}),
    parked_because = case when is_over then 'FAILED' end,
    parked_number = case when is_over then t.number end,
    parked_waba = case when is_over then t.waba end
  from (
    select f.*, d.attempts + f.own::int as attempts, d.attempts + f.own::int >= ${mostAttempts} as is_over
    from unnest($1::uuid[], $2::boolean[], $3::text[], $4::text[]) as f(id, own, number, waba)
    join whatsapp_inbox.delivery d using (id)) t
  where d.id = t.id and (t.own or t.is_over)`

const remove = 'delete from whatsapp_inbox.delivery where id = any($1::uuid[])'

/**
 * Writes what became of deliveries that were taken: those that failed wait, what is kept aside is parked, the others are gone.
 * @param ids of all that were taken
 */
export async function settleDeliveries(
  tx: QueueTransaction,
  ids: readonly string[],
  parked: readonly Parked[],
  failed: ReadonlyMap<string, Failure>,
): Promise<void> {
  const aside = parked.filter(({ deliveryId }) => !failed.has(deliveryId))
  const wholes = aside.filter(({ body }) => body === null)
  const parts = aside.filter(({ body }) => body !== null)
  const stays = new Set([...failed.keys(), ...wholes.map(({ deliveryId }) => deliveryId)])
  if (failed.size > 0) await tx.executeSql(countFailure, [[...failed.keys()], ...asColumns([...failed.values()])])
  if (wholes.length > 0) await tx.executeSql(park, [wholes.map(({ deliveryId }) => deliveryId), ...whyOf(wholes)])
  if (parts.length > 0) {
    const rows = [parts.map(newId), parts.map(({ receivedAt }) => receivedAt), parts.map(({ body }) => body)]
    await tx.executeSql(putAside, [...rows, ...whyOf(parts)])
  }
  await tx.executeSql(remove, [ids.filter((id) => !stays.has(id))])
}

const asColumns = (failures: readonly Failure[]) => [
  failures.map(({ isItsOwn }) => isItsOwn),
  failures.map(({ phoneNumberId }) => phoneNumberId),
  failures.map(({ wabaId }) => wabaId),
]

const whyOf = (parked: readonly Parked[]) => [
  parked.map(({ reason }) => reason),
  parked.map(({ phoneNumberId }) => phoneNumberId),
  parked.map(({ wabaId }) => wabaId),
]
