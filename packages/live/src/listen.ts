import pg from 'pg'
import { channel } from './news.ts'

/** What one listening connection tells. */
export interface Listener {
  heard(payload: string): void
  /** The connection is gone; called once, and nothing is heard after it. */
  lost(error: Error): void
}

const beatEveryMs = 10_000
const beatWithinMs = 5_000

/**
 * Listens on one connection until it is lost or closed. A dead peer shows itself by a heartbeat: without one a network
 * that swallows packets looks like a quiet day.
 * @throws when it cannot connect
 */
export async function listen(databaseUrl: string, listener: Listener): Promise<{ close(): Promise<void> }> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: 'live',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  })
  let beat: NodeJS.Timeout | undefined
  let isOpen = false
  let isOver = false
  const end = async (error?: Error) => {
    // Until it is open, whoever waits for the opening is told.
    if (isOver || !isOpen) return
    isOver = true
    clearInterval(beat)
    if (error) listener.lost(error)
    // Ending a dead connection politely may never finish.
    await Promise.race([client.end(), pause(1000)]).catch(() => undefined)
  }
  client.on('error', end)
  client.on('end', () => end(new Error('the connection ended')))
  client.on('notification', ({ payload }) => {
    if (!isOver && payload !== undefined) listener.heard(payload)
  })
  try {
    await client.connect()
    await client.query(`listen ${channel}`)
  } catch (error) {
    await client.end().catch(() => undefined)
    throw error
  }
  isOpen = true
  beat = setInterval(() => beatOnce(client).catch(end), beatEveryMs)
  return { close: () => end() }
}

async function beatOnce(client: pg.Client): Promise<void> {
  const late = pause(beatWithinMs).then(() => {
    throw new Error('the connection does not answer')
  })
  await Promise.race([client.query('select 1'), late])
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref())
}
