import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '@mci/infra/postgres'
import pg from 'pg'

/** A database for one test file, with a role that owns nothing. */
export interface ADatabase {
  /** As the role without ownership. */
  appUrl: string
  asOwner(sql: string, values?: unknown[]): Promise<unknown[]>
  drop(): Promise<void>
}

/** On the server in DATABASE_URL, which must let us create roles and databases; without it on one of our own. */
export async function aDatabase(): Promise<ADatabase> {
  const { serverUrl, stop } = await aServer()
  const name = `live_${randomUUID().replaceAll('-', '')}`
  const password = randomUUID()
  await query(serverUrl, `create database ${name}`)
  await query(serverUrl, `create role ${name}_app login password '${password}' nosuperuser nocreatedb nocreaterole`)
  const ownerUrl = new URL(serverUrl)
  ownerUrl.pathname = name
  const appUrl = new URL(ownerUrl)
  appUrl.username = `${name}_app`
  appUrl.password = password
  return {
    appUrl: appUrl.href,
    asOwner: (sql, values) => query(ownerUrl.href, sql, values),
    async drop() {
      await query(serverUrl, `drop database ${name} with (force)`)
      await query(serverUrl, `drop role ${name}_app`)
      await stop()
    },
  }
}

async function aServer(): Promise<{ serverUrl: string; stop(): Promise<void> }> {
  if (process.env.DATABASE_URL) return { serverUrl: process.env.DATABASE_URL, stop: async () => undefined }
  const dataDir = await mkdtemp(join(tmpdir(), 'live-test-'))
  const server = await startPostgres({ dataDir, durable: false })
  return {
    serverUrl: server.ownerUrl,
    async stop() {
      await server.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

async function query(url: string, sql: string, values?: unknown[]): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql, values)).rows
  } finally {
    await client.end()
  }
}
