import type { FaultKind } from '../faults/fault-rule.ts'
import type { Scope } from '../insights/insights-query.ts'
import { numericId } from '../world/identifiers.ts'

/** How a run goes: how slowly it starts, how it ends, and whether its first page arrives whole. */
export const moods = [
  'completed',
  'slowStart',
  'stuck',
  'tooLarge',
  'failed',
  'skipped',
  'pageBroken',
  'unquotedId',
] as const
export type Mood = (typeof moods)[number]

/** An asynchronous insights report: asked for once, polled, then read in pages. */
export interface ReportRun {
  readonly id: string
  readonly scope: Scope
  readonly params: ReadonlyMap<string, string>
  /** Milliseconds since 1970. */
  readonly startedAt: number
  /** Whether people are counted by parts of days more than 13 months ago. */
  readonly withReach: boolean
  readonly mood: Mood
  /** Polls so far; they move the run on, so that it ends by a clock that stands still too. */
  polls: number
  /** Pages read so far. */
  reads: number
}

type Question = Pick<ReportRun, 'scope' | 'params' | 'startedAt' | 'withReach'>

interface RunState {
  readonly status: string
  readonly percent: number
}

/** A run reaches 100 percent before it is complete: that alone is no sign that its rows can be read. */
const course: readonly RunState[] = [
  { status: 'Job Not Started', percent: 0 },
  { status: 'Job Running', percent: 42 },
  { status: 'Job Running', percent: 100 },
]
const completed: RunState = { status: 'Job Completed', percent: 100 }
const failed: RunState = { status: 'Job Failed', percent: 100 }
const skipped: RunState = { status: 'Job Skipped', percent: 0 }
const stuck: RunState = { status: 'Job Running', percent: 42 }
const ends: Partial<Record<Mood, RunState>> = { tooLarge: failed, failed, skipped }
/** Looks at a run that starts slowly before anything moves. */
const slowLooks = 8
const keptMs = 30 * 86_400_000

export function stateOf(run: ReportRun, now: number): RunState {
  if (now - run.startedAt > keptMs) return skipped
  if (run.mood === 'stuck' && run.polls > 1) return stuck
  const looks = run.mood === 'slowStart' ? Math.max(0, run.polls - slowLooks) : run.polls
  return course[looks] ?? ends[run.mood] ?? completed
}

const moodOf: Partial<Record<FaultKind, Mood>> = {
  reportFailed: 'tooLarge',
  reportBroken: 'failed',
  reportSkipped: 'skipped',
  reportStuck: 'stuck',
  reportSlowStart: 'slowStart',
  reportPageBroken: 'pageBroken',
  unquotedRunId: 'unquotedId',
}

/** All runs of a sandbox, by id. */
export interface ReportBook {
  /** @param ended how it must go whatever the mood, for a run that is too large. */
  start(question: Question, fault?: FaultKind, ended?: Mood): ReportRun
  /** The mood of runs to come. */
  setMood(mood: Mood): void
  mood(): Mood
  find(id: string): ReportRun | undefined
  clear(): void
}

export function createReportBook(seed: number): ReportBook {
  const runs = new Map<string, ReportRun>()
  let mood: Mood = 'completed'
  return {
    start(question, fault, ended) {
      const chosen = ended ?? (fault && moodOf[fault]) ?? mood
      // Sixteen digits that begin with 6 still fit a JSON number, for the times when Meta leaves the quotes out.
      const id = numericId('609', 16, seed, 'report', runs.size)
      const run = { ...question, id, mood: chosen, polls: 0, reads: 0 }
      runs.set(id, run)
      return run
    },
    find: (id) => runs.get(id),
    setMood: (next) => {
      mood = next
    },
    mood: () => mood,
    clear: () => {
      runs.clear()
      mood = 'completed'
    },
  }
}
