import { join } from 'node:path'
import { root, toolIn } from './root.ts'
import { runInTurn } from './run-in-turn.ts'

/** `npm run schema`: writes `schema.graphql` as the server serves it, then the web's types from it. */
runInTurn(
  { cwd: root, words: [toolIn('.', 'typescript', 'tsc'), '-b', 'apps/server/tsconfig.build.json'] },
  { cwd: root, words: ['apps/server/dist/src/print-schema.js'] },
  { cwd: join(root, 'apps/web'), words: [toolIn('apps/web', '@graphql-codegen/cli', 'graphql-codegen')] },
)
