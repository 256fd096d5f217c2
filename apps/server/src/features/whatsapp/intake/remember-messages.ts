import type { DeliveredMessage } from '@mci/meta-api'
import type { QueueTransaction } from '@mci/queue'
import type { ArrivalOf } from './sort-out.ts'

/** How ids begin of messages that are sent to try the way in. */
export const testIds = 'wamid.MCI-TEST-'
export const isTestId = (wamid: string | null): boolean => wamid?.startsWith(testIds) === true

const insert = `insert into whatsapp_message
    (organization_id, wamid, number_id, type, has_referral, is_test, sent_at, received_at)
  select $1, t.* from unnest($2::text[], $3::uuid[], $4::text[], $5::boolean[], $6::boolean[], $7::timestamptz[], $8::timestamptz[])
    as t(wamid, number_id, type, has_referral, is_test, sent_at, received_at)
  on conflict do nothing returning wamid`

const noteLast = `update whatsapp_number n set last_message_at = greatest(n.last_message_at, t.at)
  from unnest($2::uuid[], $3::timestamptz[]) as t(id, at)
  where n.organization_id = $1 and n.id = t.id`

type Message = ArrivalOf<DeliveredMessage>

/** Remembers messages, each once. @returns those that nobody had seen before */
export async function rememberMessages(
  tx: QueueTransaction,
  organizationId: string,
  arrivals: readonly Message[],
): Promise<Message[]> {
  if (arrivals.length === 0) return []
  // Of what came twice at once the first is as good as the other.
  const once = [...new Map(arrivals.toReversed().map((each) => [each.item.wamid, each])).values()].reverse()
  const { rows } = await tx.executeSql(insert, [organizationId, ...columnsOf(once)])
  const added = new Set(rows.map(({ wamid }) => wamid))
  const fresh = once.filter(({ item }) => added.has(item.wamid))
  await noteLastMessages(tx, organizationId, fresh)
  return fresh
}

const columnsOf = (messages: readonly Message[]): unknown[] => [
  messages.map(({ item }) => item.wamid),
  messages.map(({ numberId }) => numberId),
  messages.map(({ item }) => item.type.slice(0, 255)),
  messages.map(({ item }) => item.referral !== null),
  messages.map(({ item }) => isTestId(item.wamid)),
  messages.map(({ item }) => item.sentAt),
  messages.map(({ receivedAt }) => receivedAt),
]

async function noteLastMessages(tx: QueueTransaction, organizationId: string, fresh: readonly Message[]) {
  const last = new Map<string, Date>()
  for (const { numberId, receivedAt, item } of fresh) {
    if (isTestId(item.wamid)) continue
    const before = last.get(numberId)
    if (!before || before < receivedAt) last.set(numberId, receivedAt)
  }
  if (last.size > 0) await tx.executeSql(noteLast, [organizationId, [...last.keys()], [...last.values()]])
}
