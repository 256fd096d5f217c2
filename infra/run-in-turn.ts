import { spawnSync } from 'node:child_process'

/** Runs Node on each list of words in turn, in sight of the person who asked; stops at the first that fails. */
export function runInTurn(...steps: { cwd: string; words: string[]; env?: NodeJS.ProcessEnv }[]): void {
  for (const { cwd, words, env } of steps) {
    const { status } = spawnSync(process.execPath, words, { cwd, env: env ?? process.env, stdio: 'inherit' })
    if (status === 0) continue
    process.exitCode = status ?? 1
    return
  }
}
