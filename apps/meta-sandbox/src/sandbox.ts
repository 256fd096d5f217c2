import { createClock, type SandboxClock } from './clock/sandbox-clock.ts'
import { type CallLog, createCallLog } from './control/call-log.ts'
import { type EventLedger, openLedger } from './events/event-ledger.ts'
import { createFaultList, type FaultList } from './faults/fault-list.ts'
import { createListMemory, type ListMemory } from './insights/list-memory.ts'
import { createLimitBook, type LimitBook } from './limits/limit-book.ts'
import { createReachQuota, type ReachQuota } from './limits/reach-quota.ts'
import { defaultOptions, type SandboxOptions, type Size } from './options.ts'
import { createPictureStore, type PictureStore } from './pictures/picture-store.ts'
import { createReportBook, type ReportBook } from './reports/report-run.ts'
import { type KeptState, openState } from './state/kept-state.ts'
import { type DeliveryBook, openDeliveries } from './whatsapp/delivery-book.ts'
import { openPeople, type People } from './whatsapp/people.ts'
import type { Change, Changes } from './world/change.ts'
import { createMoment, type Moment } from './world/moment.ts'
import { scriptedChanges } from './world/scripted-changes.ts'
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
  readonly lists: ListMemory
  readonly reachQuota: ReachQuota
  /** What the Conversions API received. */
  readonly events: EventLedger
  readonly people: People
  readonly deliveries: DeliveryBook
  /** Its own address, once it listens: pictures in webhooks begin with it. */
  origin: string
  /** Why the last handshake with the webhook failed. */
  webhookProblem: string | null
  /** Sizes above which reads fail; may be changed while it runs. */
  size: Size
  /** What has been done to objects and what is planned to be, by their ids. */
  changes(): Changes
  /** The world as it is now, or at another instant. */
  moment(now?: number): Moment
  /** Back to what it was at its start: clock, counters, faults, log, ended grants, customers, received events. */
  reset(): void
}

export function createSandbox(options: SandboxOptions): Sandbox {
  const clock = createClock(options.clock)
  const state = openState(options.dataFolder)
  const limits = createLimitBook(clock, options.tier)
  const faults = createFaultList(options.seed)
  const log = createCallLog()
  const reachQuota = createReachQuota(clock)
  const reports = createReportBook(options.seed)
  const world = buildWorld(options)
  const changes = rememberChanges(state, options.scriptedChanges ? scriptedChanges(world.accounts) : new Map())
  const events = openLedger(options.dataFolder)
  const people = openPeople(options.dataFolder, options.seed)
  const deliveries = openDeliveries({
    folder: options.dataFolder,
    clock,
    secret: options.appSecret,
    url: () => state.now.webhookUrl,
  })
  const sandbox: Sandbox = {
    options,
    clock,
    state,
    limits,
    faults,
    log,
    reports,
    world,
    lists: createListMemory(),
    reachQuota,
    events,
    people,
    deliveries,
    origin: '',
    webhookProblem: null,
    size: { ...defaultOptions.size, ...options.size },
    changes,
    moment: (now = clock.now()) => createMoment(now, changes(), state.now.standings),
    pictures: createPictureStore(options.draw, options.dataFolder),
    reset() {
      clock.restart()
      const { webhookUrl } = state.now
      state.reset()
      // The webhook of the options is part of how it started.
      if (webhookUrl && webhookUrl === options.webhook?.url)
        state.change((now) => {
          now.webhookUrl = webhookUrl
        })
      limits.reset()
      faults.clear()
      faults.setPlan(undefined)
      log.clear()
      reports.clear()
      reachQuota.clear()
      events.clear()
      people.clear()
      deliveries.clear()
      sandbox.size = { ...defaultOptions.size, ...options.size }
    },
  }
  return sandbox
}

/** Every field of every object of a list asks for what was done: it is put together once. */
function rememberChanges(state: KeptState, scripted: Changes) {
  let known: { changes: Changes; revision: number } | undefined
  return (): Changes => {
    if (known?.revision !== state.revision())
      known = { changes: merge(scripted, state.now.changes), revision: state.revision() }
    return known.changes
  }
}

function merge(scripted: Changes, own: Readonly<Record<string, readonly Change[]>>): Changes {
  const changes = new Map(scripted)
  for (const [id, more] of Object.entries(own))
    changes.set(
      id,
      [...(scripted.get(id) ?? []), ...more].toSorted((a, b) => a.at - b.at),
    )
  return changes
}
