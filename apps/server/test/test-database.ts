import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { type TestDatabase, withTestPostgres } from '@mci/infra/postgres'
import { features } from '../src/boot/features.ts'
import { appRole, migrate } from '../src/boot/migrate-database.ts'
import { openLog } from '../src/boot/open-log.ts'

const appPassword = 'password-of-the-app-role-in-tests'
const migrations = new URL('../migrations/', import.meta.url)

export interface ServerDatabase extends TestDatabase {
  /** As the role that owns nothing: what the server itself connects with. */
  readonly appUrl: string
}

/** A database of its own for one test file, migrated once per run and copied. */
export async function openTestDatabase(): Promise<ServerDatabase> {
  const postgres = await withTestPostgres()
  const template = await postgres.ensureTemplate(`server_${hashOfMigrations()}`, (ownerUrl) =>
    migrate({ ownerUrl, appPassword, features, log: openLog('silent', 'migrate') }),
  )
  const database = await postgres.createDatabase(template)
  const appUrl = new URL(database.url)
  appUrl.username = appRole
  appUrl.password = appPassword
  return { ...database, appUrl: appUrl.href }
}

function hashOfMigrations(): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(migrations).sort()) {
    if (name.endsWith('.ts')) hash.update(readFileSync(new URL(name, migrations)))
  }
  return hash.digest('hex').slice(0, 16)
}
