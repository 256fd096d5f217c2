import { root, toolIn } from './root.ts'
import { runInTurn } from './run-in-turn.ts'

/** `npm run format`: writes every file in the one style, and applies the linter's safe repairs. */
runInTurn({ cwd: root, words: [toolIn('.', '@biomejs/biome'), 'check', '--write', ...process.argv.slice(2)] })
