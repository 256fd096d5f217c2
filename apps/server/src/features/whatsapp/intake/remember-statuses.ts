import type { DeliveredStatus } from '@mci/meta-api'
import type { QueueTransaction } from '@mci/queue'
import type { MessageStatus } from '../whatsapp-status.entity.ts'
import type { ArrivalOf } from './sort-out.ts'

/** How far each is. What was read was delivered after all, whatever was said of it in between. */
const ranks: readonly MessageStatus[] = ['sent', 'failed', 'delivered', 'read', 'played']
const rankOf = (column: string) => `array_position(array['${ranks.join("','")}'], ${column})`

const upsert = `insert into whatsapp_status (organization_id, wamid, number_id, status, at)
  select distinct on (t.wamid) $1::uuid, t.*
  from unnest($2::text[], $3::uuid[], $4::text[], $5::timestamptz[]) as t(wamid, number_id, status, at)
  order by t.wamid, ${rankOf('t.status')} desc, t.at
  on conflict (organization_id, wamid) do update set status = excluded.status, at = excluded.at
    where ${rankOf('excluded.status')} > ${rankOf('whatsapp_status.status::text')}`

/** Notes how far messages of the business have come; one that has come further stays. Words that are new to us are let go. */
export async function rememberStatuses(
  tx: QueueTransaction,
  organizationId: string,
  arrivals: readonly ArrivalOf<DeliveredStatus>[],
): Promise<void> {
  const known = arrivals.filter(({ item }) => ranks.includes(item.status as MessageStatus))
  if (known.length === 0) return
  await tx.executeSql(upsert, [
    organizationId,
    known.map(({ item }) => item.wamid),
    known.map(({ numberId }) => numberId),
    known.map(({ item }) => item.status),
    known.map(({ item }) => item.at),
  ])
}
