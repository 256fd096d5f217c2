import { createClock, type SandboxClock } from './clock/sandbox-clock.ts'
import { type CallLog, createCallLog } from './control/call-log.ts'
import { createFaultList, type FaultList } from './faults/fault-list.ts'
import { createLimitBook, type LimitBook } from './limits/limit-book.ts'
import type { SandboxOptions } from './options.ts'
import { createPictureStore, type PictureStore } from './pictures/picture-store.ts'
import { createReportBook, type ReportBook } from './reports/report-run.ts'
import { type KeptState, openState } from './state/kept-state.ts'
import { buildWorld, type World } from './world/world.ts'

/** Everything one running sandbox consists of; passed along, never global, so that several run side by side. */
export interface Sandbox {
  readonly options: SandboxOptions
  readonly clock: SandboxClock
  readonly world: World
  readonly state: KeptState
  readonly limits: LimitBook
  readonly faults: FaultList
  readonly log: CallLog
  readonly pictures: PictureStore
  readonly reports: ReportBook
  /** Back to what it was at its start: clock, counters, faults, log, ended grants. */
  reset(): void
}

export function createSandbox(options: SandboxOptions): Sandbox {
  const clock = createClock(options.clock)
  const state = openState(options.dataFolder)
  const limits = createLimitBook(clock, options.tier)
  const faults = createFaultList(options.seed)
  const log = createCallLog()
  const reports = createReportBook(options.seed)
  return {
    options,
    clock,
    state,
    limits,
    faults,
    log,
    reports,
    world: buildWorld(options),
    pictures: createPictureStore(options.draw, options.dataFolder),
    reset() {
      clock.restart()
      state.reset()
      limits.reset()
      faults.clear()
      log.clear()
      reports.clear()
    },
  }
}
