import type { Disturbance } from './disturbance.ts'
import type { Run } from './stage.ts'

/** Asked for again where it failed. */
const afterFault = 1

/** What is too much at once is read as a report that Meta prepares: asked for, looked at, its pages from the first. */
const afterTooMuch = 14

/** Looks at a report that stands still or begins late, until it is given up; its parts are asked for like the whole. */
const extraLooks: Record<string, number> = { stuck: 26, slowStart: 8, skipped: 6, failed: 6, tooLarge: 6 }
const moodOf: Record<string, string> = {
  reportStuck: 'stuck',
  reportSlowStart: 'slowStart',
  reportSkipped: 'skipped',
  reportBroken: 'failed',
  reportFailed: 'tooLarge',
}

/** An attempt that goes on where another one ended: the page under way, a look at the report, and what an account consists of. */
const resume = 5

/** What died had besides made pages smaller until one passed, and was writing the page before the one under way: neither is written down. */
const revive = 7

/** Calls that a run may take beyond those of a calm one, for what befell it. */
export function budgetOf({ mood }: Disturbance, { faults, courses, reports }: Run): number {
  const befell = Object.entries(faults).reduce((sum, [kind, times]) => sum + times * costOf(kind), 0)
  const again = courses.reduce((sum, { attempts, kills }) => sum + (attempts - 1 - kills) * resume + kills * revive, 0)
  return befell + again + reports * (extraLooks[mood] ?? 0)
}

function costOf(kind: string): number {
  if (kind === 'slow' || kind === 'versionUpgraded' || kind === 'unquotedRunId') return 0
  if (kind === 'tooManyRows' || kind === 'timeout' || kind === 'reduceData') return afterTooMuch
  return afterFault + (extraLooks[moodOf[kind] ?? ''] ?? 0)
}
