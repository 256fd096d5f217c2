import { join } from 'node:path'
import { buildProduct } from './product/build-product.ts'
import { environmentFor } from './product/environment.ts'
import { keptSecrets } from './product/kept-secrets.ts'
import { migrateDatabase } from './product/migrate-database.ts'
import { openDatabase } from './product/open-database.ts'
import { Refusal } from './product/refusal.ts'
import { readEnvironment, settingsFrom } from './product/settings.ts'
import { root } from './root.ts'

const say = (line: string) => void process.stdout.write(`${line}\n`)

/** `npm run migrate`: the step before new processes are started, for a database that is given or for our own. */
try {
  const settings = settingsFrom(readEnvironment())
  const dataDir = settings.given.DATA_DIR ?? join(root, '.data')
  const database = await openDatabase(settings, dataDir, say)
  try {
    await buildProduct(say)
    const secrets = { ...keptSecrets(dataDir), ...settings.given }
    const { server, owner } = environmentFor('built', settings, database, secrets, undefined)
    await migrateDatabase('built', { ...server, ...owner })
    say('The database is up to date.')
  } finally {
    await database.stop()
  }
} catch (error) {
  process.stderr.write(`${error instanceof Refusal ? error.message : (error as Error).stack}\n`)
  process.exitCode = 1
}
