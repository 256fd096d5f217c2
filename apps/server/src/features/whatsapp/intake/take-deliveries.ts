import type { QueueTransaction } from '@mci/queue'

/** What Meta sent, as it came. */
export interface Delivery {
  readonly id: string
  readonly receivedAt: Date
  readonly body: Buffer
}

const mostDeliveries = 500
const mostBytes = 8 * 1024 * 1024

const lock = `select id, octet_length(body) as bytes from whatsapp_inbox.delivery
  where parked_because is null and id <> all($1::uuid[])
  order by id limit ${mostDeliveries} for update skip locked`

const read = `select id, received_at as "receivedAt", body from whatsapp_inbox.delivery where id = any($1::uuid[]) order by id`

/**
 * Takes the oldest deliveries that nobody else has in hand, for as long as the transaction lasts.
 * @param tried ids of those to leave where they are
 */
export async function takeDeliveries(tx: QueueTransaction, tried: readonly string[]): Promise<Delivery[]> {
  const locked = (await tx.executeSql(lock, [tried])).rows as { id: string; bytes: number }[]
  if (locked.length === 0) return []
  let bytes = 0
  const taken = locked.filter((each, at) => {
    bytes += each.bytes
    return at === 0 || bytes <= mostBytes
  })
  return (await tx.executeSql(read, [taken.map(({ id }) => id)])).rows
}
