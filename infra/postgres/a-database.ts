import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { withTestPostgres } from './test-postgres.ts'

/** A database for one test file, with a role that owns nothing. */
export interface ADatabase {
  ownerUrl: string
  /** As the role without ownership. */
  appUrl: string
  appRole: string
  asOwner(sql: string, values?: unknown[]): Promise<unknown[]>
  /** Removes the database and the role, and ends the cluster if it was started for them. */
  drop(): Promise<void>
}

/** On the cluster of the test run: see `withTestPostgres`. */
export async function aDatabase(): Promise<ADatabase> {
  const postgres = await withTestPostgres()
  const { name, url: ownerUrl, drop } = await postgres.createDatabase()
  const [appRole, password] = [`${name}_app`, randomUUID()]
  const asOwner = (sql: string, values?: unknown[]) => query(ownerUrl, sql, values)
  await asOwner(`create role ${appRole} login password '${password}' nosuperuser nocreatedb nocreaterole`)
  const appUrl = new URL(ownerUrl)
  appUrl.username = appRole
  appUrl.password = password
  return {
    ownerUrl,
    appUrl: appUrl.href,
    appRole,
    asOwner,
    async drop() {
      await drop()
      await query(postgres.ownerUrl, `drop role ${appRole}`)
      await postgres.stop()
    },
  }
}

async function query(url: string, sql: string, values?: unknown[]): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql, values)).rows
  } finally {
    await client.end()
  }
}
