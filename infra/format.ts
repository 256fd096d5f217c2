import { spawnSync } from 'node:child_process'
import { root, toolIn } from './root.ts'

/** `npm run format`: writes every file in the one style, and applies the linter's safe repairs. */
const { status } = spawnSync(
  process.execPath,
  [toolIn('.', '@biomejs/biome'), 'check', '--write', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
)
process.exitCode = status ?? 1
