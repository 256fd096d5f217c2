import { join } from 'node:path'
import { root } from './root.ts'
import { runInTurn } from './run-in-turn.ts'

/** `npm run migrate:new -- <name>`: writes a migration from the last snapshot to the entities as they are now. */
const [name] = process.argv.slice(2)
if (!name) {
  process.stderr.write('Give the migration a name: npm run migrate:new -- add-leads\n')
  process.exitCode = 1
} else {
  runInTurn({
    cwd: join(root, 'apps/server'),
    words: ['--import', '@oxc-node/core/register', 'src/create-migration.ts', name],
  })
}
