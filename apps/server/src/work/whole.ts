import type { Pool, PoolClient } from 'pg'

/** One transaction on a connection of `pool`: all that `work` writes is kept, or nothing when it throws. */
export async function whole<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  // A connection that breaks while it is taken tells nobody but its own listeners, and without one ends the process. What waits for
  // an answer fails with it.
  const noted = () => {}
  client.on('error', noted)
  let failure: Error | undefined
  try {
    await client.query('begin')
    const answer = await work(client)
    await client.query('commit')
    return answer
  } catch (error) {
    failure = error as Error
    throw error
  } finally {
    // One that failed may still break while it is being closed: it keeps its listener.
    if (!failure) client.off('error', noted)
    // A client that failed is in the middle of a transaction: closing it ends that.
    client.release(failure)
  }
}
