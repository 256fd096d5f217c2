import { addressOf, type Topic } from './topic.ts'

/** One channel for everything: a LISTEN for each key would be a round trip for each follower. */
export const channel = 'mci_live'

/** PostgreSQL refuses a notification of 8,000 bytes; ids need far less. */
const mostBytes = 7000

export type Ids = Readonly<Record<string, string>>

/**
 * The statement that tells a topic's followers, to be run in the transaction that makes the news true: PostgreSQL
 * delivers it when that commits, and never otherwise. Ids only; a follower loads what it may see.
 * @param key whom it concerns, e.g. an organisation's id
 * @throws when the ids are too long to be ids
 */
export function tellSql(topic: Topic, key: string, ids: Ids): { sql: string; values: unknown[] } {
  const news = JSON.stringify([addressOf(topic, key), ids])
  const bytes = Buffer.byteLength(news)
  if (bytes >= mostBytes) throw new Error(`News of "${topic.name}" is ${bytes} bytes long: it carries ids, not data`)
  return { sql: 'select pg_notify($1, $2)', values: [channel, news] }
}

/** Runs `tellSql` in the caller's open transaction. */
export async function tell(
  tx: { executeSql(sql: string, values?: unknown[]): Promise<unknown> },
  topic: Topic,
  key: string,
  ids: Ids,
): Promise<void> {
  const { sql, values } = tellSql(topic, key, ids)
  await tx.executeSql(sql, values)
}

/** @returns null for a payload that is not ours: any role of the database may notify any channel */
export function readNews(payload: string): { address: string; ids: Ids } | null {
  try {
    const news: unknown = JSON.parse(payload)
    if (!Array.isArray(news) || typeof news[0] !== 'string' || !isIds(news[1])) return null
    return { address: news[0], ids: news[1] }
  } catch {
    return null
  }
}

function isIds(value: unknown): value is Ids {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.values(value).every((id) => typeof id === 'string')
}
