import { shareTestPostgres } from '../postgres/index.ts'
import type { Check } from './check.ts'
import { runChecks } from './run-checks.ts'

/** The checks whose names hold one of the words; all of them when there is no word. */
export function chosen(checks: Check[], words: string[]): Check[] {
  return words.length === 0 ? checks : checks.filter(({ name }) => words.some((word) => name.includes(word)))
}

/** Runs checks with one throw-away PostgreSQL for all of their tests, which ends however the run ends. */
export async function runWithPostgres(checks: Check[], words: string[]): Promise<void> {
  const picked = chosen(checks, words)
  const stop = picked.some(({ name }) => name.startsWith('tests')) ? await shareTestPostgres() : async () => {}
  const leave = async () => {
    await stop()
    process.exit(130)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, leave)
  process.once('disconnect', leave)
  process.channel?.unref()
  const isGreen = await runChecks(picked).finally(stop)
  process.exitCode = isGreen ? 0 : 1
}
