import { installQueue } from '@mci/queue'
import { getMigrations } from 'better-auth/db/migration'
import { Client, escapeIdentifier, escapeLiteral } from 'pg'
import type { Logger } from 'pino'
import { openAuth } from '../features/identity/index.ts'
import type { Feature } from '../work/feature.ts'
import { EnvError } from './env.ts'
import { openMonths } from './open-months.ts'
import { startOrm } from './start-orm.ts'

/** The role that requests and jobs connect as. It owns nothing and is under every policy. */
export const appRole = 'mci_app'
/** Two processes that migrate at once: the second waits here, and then finds nothing to do. */
const lock = 7_140_201
const insufficientPrivilege = '42501'

interface Migration {
  readonly ownerUrl: string
  readonly appPassword: string
  readonly features: readonly Feature[]
  readonly log: Logger
}

export async function migrate({ ownerUrl, appPassword, features, log }: Migration): Promise<void> {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lock])
    await makeRole(client, appPassword)
    await client.query('create schema if not exists auth')
    await migrateAuth(ownerUrl)
    const applied = await migrateTables(ownerUrl, features)
    await openMonths(client)
    const queued = features.flatMap(({ jobs }) => jobs ?? []).map(({ definition }) => definition)
    await installQueue({ ownerUrl, schema: 'pgboss', grantTo: appRole, jobs: queued })
    await grant(client)
    log.info({ action: 'migrate', metadata: { applied } }, 'the database is up to date')
  } finally {
    await client.end()
  }
}

async function makeRole(client: Client, password: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [appRole])
  const isThere = rowCount === 1
  const powers = 'login nosuperuser nocreatedb nocreaterole nobypassrls noinherit'
  try {
    await client.query(`${isThere ? 'alter' : 'create'} role ${appRole} ${powers} password ${escapeLiteral(password)}`)
  } catch (error) {
    if ((error as { code?: string }).code !== insufficientPrivilege) throw error
    // Made by hand by whoever runs the database: then its password is theirs to have set.
    if (isThere) return
    throw new EnvError(
      `The user of DATABASE_URL may not create roles. Let it (alter role … createrole), or make the role ${appRole} with a login and the password in APP_DATABASE_PASSWORD.`,
    )
  }
}

async function migrateAuth(ownerUrl: string): Promise<void> {
  // The secret signs nothing here; the address is never called.
  const { auth, pool } = openAuth({
    databaseUrl: ownerUrl,
    secret: 'x'.repeat(32),
    publicUrl: 'http://localhost',
    poolSize: 1,
  })
  const { runMigrations } = await getMigrations(auth.options)
  await runMigrations()
  await pool.end()
}

async function migrateTables(ownerUrl: string, features: readonly Feature[]): Promise<string[]> {
  const orm = await startOrm(features, ownerUrl, { max: 2 })
  try {
    const applied = await orm.migrator.up()
    return applied.map(({ name }) => name)
  } finally {
    await orm.close()
  }
}

/** Reading and writing rows, and nothing else: no TRUNCATE (it passes policies by), no ownership, no new tables. */
async function grant(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>('select current_database() as name')
  const database = escapeIdentifier(rows[0]?.name ?? '')
  for (const schema of ['public', 'auth', 'meta_limits', 'whatsapp_inbox']) {
    await client.query(`grant usage on schema ${schema} to ${appRole}`)
    await client.query(`revoke create on schema ${schema} from public`)
    await client.query(`grant select, insert, update, delete on all tables in schema ${schema} to ${appRole}`)
    await client.query(`grant usage on all sequences in schema ${schema} to ${appRole}`)
  }
  await client.query(`revoke all on table public.migration from ${appRole}`)
  await client.query(`grant connect on database ${database} to ${appRole}`)
}
