import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { withTestPostgres } from './postgres/index.ts'
import { root } from './root.ts'
import { runInTurn } from './run-in-turn.ts'

/**
 * `npm run migrate:new -- <name>`: writes a migration from the last snapshot to the entities as they are now. What the
 * writer needs a database for, it finds in a throw-away one: nobody's rows are looked at, and none need be there.
 */
const [name] = process.argv.slice(2)
if (!name || !/^[a-z][a-z0-9-]*$/.test(name)) {
  process.stderr.write('Give the migration a name of small letters and dashes: npm run migrate:new -- add-leads\n')
  process.exitCode = 1
} else {
  const postgres = await withTestPostgres()
  const database = await postgres.createDatabase()
  try {
    runInTurn({
      cwd: join(root, 'apps/server'),
      words: ['--import', '@oxc-node/core/register', 'src/create-migration.ts', name],
      env: {
        ...process.env,
        DATABASE_URL: database.url,
        APP_DATABASE_PASSWORD: randomBytes(24).toString('base64url'),
      },
    })
  } finally {
    await database.drop()
    await postgres.stop()
  }
}
