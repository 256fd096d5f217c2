import { type Mode, programs } from './programs.ts'
import { Refusal } from './refusal.ts'
import { runTool } from './run-tool.ts'

/**
 * Brings the database up to this release.
 * @param env the owner's address, and the password that the application's role is to have
 * @throws Refusal with the migration's own sentences
 */
export async function migrateDatabase(mode: Mode, env: Record<string, string>): Promise<void> {
  const { words, cwd } = programs.migrate(mode)
  const { code, output } = await runTool(words, { cwd, env })
  if (code !== 0) throw new Refusal(sentencesIn(output) || 'The database could not be brought up to date.')
}

/** The human part of what a program wrote; its JSON log lines are for the log. */
function sentencesIn(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() && !line.startsWith('{'))
  return (lines.length > 0 ? lines.join('\n') : output).trim()
}
