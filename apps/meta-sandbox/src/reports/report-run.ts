import type { FaultKind } from '../faults/fault-rule.ts'
import type { Scope } from '../insights/insights-query.ts'
import { numericId } from '../world/identifiers.ts'

/** How a run ends. */
type Ending = 'completed' | 'failed' | 'skipped' | 'stuck'

/** An asynchronous insights report: asked for once, polled, then read in pages. */
export interface ReportRun {
  readonly id: string
  readonly scope: Scope
  readonly params: ReadonlyMap<string, string>
  /** Milliseconds since 1970. */
  readonly startedAt: number
  readonly ending: Ending
  /** Polls so far; they move the run on, so that it ends by a clock that stands still too. */
  polls: number
}

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
const ends: Readonly<Record<Ending, RunState>> = {
  completed: { status: 'Job Completed', percent: 100 },
  failed: { status: 'Job Failed', percent: 100 },
  skipped: { status: 'Job Skipped', percent: 0 },
  stuck: { status: 'Job Running', percent: 42 },
}
const keptMs = 30 * 86_400_000

export function stateOf(run: ReportRun, now: number): RunState {
  if (now - run.startedAt > keptMs) return ends.skipped
  if (run.ending === 'stuck' && run.polls > 1) return ends.stuck
  return course[run.polls] ?? ends[run.ending]
}

const endingOf: Partial<Record<FaultKind, Ending>> = {
  reportFailed: 'failed',
  reportSkipped: 'skipped',
  reportStuck: 'stuck',
}

/** All runs of a sandbox, by id. */
export interface ReportBook {
  start(scope: Scope, params: ReadonlyMap<string, string>, now: number, fault: FaultKind | undefined): ReportRun
  find(id: string): ReportRun | undefined
  clear(): void
}

export function createReportBook(seed: number): ReportBook {
  const runs = new Map<string, ReportRun>()
  return {
    start(scope, params, startedAt, fault) {
      const ending = (fault && endingOf[fault]) ?? 'completed'
      // Sixteen digits that begin with 6 still fit a JSON number, for the times when Meta leaves the quotes out.
      const id = numericId('609', 16, seed, 'report', runs.size)
      const run = { id, scope, params, startedAt, ending, polls: 0 }
      runs.set(id, run)
      return run
    },
    find: (id) => runs.get(id),
    clear: () => runs.clear(),
  }
}
