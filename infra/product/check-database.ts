import { Client } from 'pg'
import { Refusal } from './refusal.ts'

const oldest = 15

/**
 * Makes sure that a given database can be used before anything is started on it.
 * @throws Refusal that says what is wrong and never shows the password
 */
export async function checkDatabase(address: string): Promise<void> {
  const place = placeOf(address)
  const client = new Client({ connectionString: address, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query('show server_version_num')
    const version = Math.floor(Number(rows[0].server_version_num) / 10_000)
    if (version < oldest)
      throw new Refusal(`DATABASE_URL leads to PostgreSQL ${version} at ${place}; ${oldest} or newer is needed.`)
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal(`The database at ${place} (DATABASE_URL) cannot be used: ${reasonOf(error)}.`)
  } finally {
    await client.end().catch(() => {})
  }
}

function placeOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !/^postgres(ql)?:$/.test(url.protocol))
    throw new Refusal('DATABASE_URL must look like postgres://user:password@host:5432/database.')
  return url.host + url.pathname
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ECONNREFUSED') return 'nothing listens there'
  if (code === 'ENOTFOUND') return 'there is no host of that name'
  if (/terminated unexpectedly/.test(message)) return 'the connection broke off; is it a PostgreSQL?'
  // The driver's own words for its time limit differ between its versions.
  if (/timeout/i.test(message)) return 'it did not answer within 5 seconds'
  return message || String(code)
}
