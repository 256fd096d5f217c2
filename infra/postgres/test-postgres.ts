import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { isAlive } from './processes.ts'
import { startPostgres } from './start-postgres.ts'

/** A database that belongs to one test file. */
export interface TestDatabase {
  name: string
  /** Connects as the superuser, who sees past row-level security. */
  url: string
  /** Ends every connection to it and removes it. */
  drop(): Promise<void>
}

/** The throw-away cluster of a test run. */
export interface TestPostgres {
  ownerUrl: string
  /** An empty database, or a copy of the template (30–80 ms). */
  createDatabase(template?: string): Promise<TestDatabase>
  /**
   * Makes a template once per run, however many workers ask at the same time.
   * @param name should change with what is in it, e.g. carry a hash of the migrations
   * @param fill gets the superuser's address of the empty database and leaves no connection open
   * @returns the name to hand to `createDatabase`
   */
  ensureTemplate(name: string, fill: (url: string) => Promise<void>): Promise<string>
  /** Ends the cluster if this call started it. */
  stop(): Promise<void>
}

const variable = 'TEST_DATABASE_URL'
const prefix = 'mci-test-postgres-'

/**
 * The cluster that the run's global set-up has started, or one of the caller's own when there was no set-up.
 * `TEST_DATABASE_URL` (a superuser's address) replaces both.
 */
export async function withTestPostgres(): Promise<TestPostgres> {
  const given = process.env[variable]
  if (given) return testPostgresAt(given, async () => {})
  const own = await startThrowAway()
  return testPostgresAt(own.ownerUrl, own.stop)
}

/** Starts a cluster in the temporary folder and tells its address to this process and its children. */
export async function shareTestPostgres(): Promise<() => Promise<void>> {
  if (process.env[variable]) return async () => {}
  const own = await startThrowAway()
  process.env[variable] = own.ownerUrl
  return async () => {
    delete process.env[variable]
    await own.stop()
  }
}

async function startThrowAway() {
  await sweep()
  const dataDir = mkdtempSync(join(tmpdir(), prefix))
  writeFileSync(join(dataDir, 'run.pid'), String(process.pid))
  const postgres = await startPostgres({ dataDir, durable: false })
  const stop = async () => {
    await postgres.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { ownerUrl: postgres.ownerUrl, stop }
}

/** Ends and removes what killed test runs have left. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const dataDir = join(tmpdir(), name)
    try {
      const run = Number(readFileSync(join(dataDir, 'run.pid'), 'utf8'))
      if (isAlive(run)) continue
      const left = await startPostgres({ dataDir, durable: false })
      await left.stop()
      rmSync(dataDir, { recursive: true, force: true })
    } catch {
      // Another account's, or being made at this moment: not ours to clear.
    }
  }
}

function testPostgresAt(ownerUrl: string, stop: () => Promise<void>): TestPostgres {
  return {
    ownerUrl,
    stop,
    ensureTemplate: (name, fill) => ensureTemplate(ownerUrl, name, fill),
    async createDatabase(template) {
      const name = `test_${randomBytes(6).toString('hex')}`
      const from = template ? ` template ${quoted(template)}` : ''
      await asOwner(ownerUrl, (client) => client.query(`create database ${name}${from}`))
      const drop = () => asOwner(ownerUrl, (client) => client.query(`drop database if exists ${name} with (force)`))
      return { name, url: addressOf(ownerUrl, name), drop: async () => void (await drop()) }
    },
  }
}

async function ensureTemplate(ownerUrl: string, name: string, fill: (url: string) => Promise<void>): Promise<string> {
  await asOwner(ownerUrl, async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name])
    const { rows } = await client.query('select datistemplate from pg_database where datname = $1', [name])
    if (rows[0]?.datistemplate) return
    // There, yet no template: an earlier filling failed half way.
    await client.query(`drop database if exists ${quoted(name)} with (force)`)
    await client.query(`create database ${quoted(name)}`)
    await fill(addressOf(ownerUrl, name))
    await client.query(`alter database ${quoted(name)} with is_template true`)
  })
  return name
}

async function asOwner<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

function addressOf(ownerUrl: string, name: string): string {
  const url = new URL(ownerUrl)
  url.pathname = `/${name}`
  return url.href
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
