import { findAdAccount } from '../../src/features/ad-accounts/index.ts'
import { askForWindow } from '../../src/features/insights/clock/ask-for-window.ts'
import { type Caller, given } from '../given.ts'
import { rowsOf, switchedOn, type TestAccount } from '../insights-account.ts'
import { type TestServer, withServer } from '../with-server.ts'
import { type Disturbance, passing } from './disturbance.ts'
import { type Course, drive } from './drive.ts'
import { forgetReadings, type Measure, measuredRows } from './measured-rows.ts'
import { watchBars } from './watch-bars.ts'

interface Window {
  readonly from: string
  readonly to: string
}

/** What a run left behind, and what it took. */
export interface Run {
  readonly courses: readonly Course[]
  readonly jobs: readonly { status: string; progress: number; metaCalls: number; message: unknown; failure: unknown }[]
  readonly rows: Measure
  readonly openPages: number
  /** Times that the bar of a job went back. */
  readonly barsWentBack: number
  /** As Meta counts them. */
  readonly calls: number
  readonly insideBlock: number
  /** Calls inside a block that were under way when another process was told of it. */
  readonly inFlight: number
  /** All others inside a block: paths of calls that nobody who knew of it may make. */
  readonly hammered: readonly string[]
  /** How often each fault struck. */
  readonly faults: Readonly<Record<string, number>>
  /** Reports that Meta was asked to prepare. */
  readonly reports: number
  /** Of real time. */
  readonly seconds: number
}

export interface Stage {
  readonly server: TestServer
  readonly owner: Caller
  readonly account: TestAccount
  /** Reads the window as if it had never been read. */
  run(disturbance?: Partial<Disturbance>): Promise<Run>
  /** Asks for the window as it stands; returns the job's id. */
  ask(): Promise<string>
  close(): Promise<void>
}

// Conversions of these days do not move any more, however late a disturbed run comes to its end.
const halves: readonly [Window, Window] = [
  { from: '2026-07-01', to: '2026-07-16' },
  { from: '2026-07-17', to: '2026-08-01' },
]
const whole: Window = { from: halves[0].from, to: halves[1].to }

// The window is too much for one call and for one report, a half of it too much for a call; pages have to be halved twice.
const size = { mostRows: 400, mostRunRows: 700, mostCells: 5_000 }

// As small as a page gets, so that the reading comes near the limit of an app that has not been reviewed.
const smallest = { ...size, mostCells: 2_000 }

/** An account whose reading takes every way that there is: at once, prepared, in parts, by smaller pages. */
export async function openStage(): Promise<Stage> {
  const server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z', waitsByClock: true })
  const owner = await given(server).owner()
  const account = await switchedOn(owner, 'bruno', 'main')
  const organizationId = owner.organizationId ?? ''
  const { control } = server.sandbox

  const ask = async (window: Window): Promise<string> => {
    const work = server.workIn(organizationId)
    return work.em.transactional(async (em) => {
      const found = await findAdAccount(em, account.id)
      if (!found) throw new Error('The account is gone')
      return (await askForWindow(em, work, found, window)).job.id
    })
  }

  await watchBars(server)
  return {
    server,
    owner,
    account,
    ask: () => ask(whole),
    async run({ seed = 0, share = 0, mood = 'completed', isLimited = false, isDouble = false, deaths = [] } = {}) {
      const began = performance.now()
      control.reset()
      control.setSize(isLimited ? smallest : size)
      await forgetReadings(owner)
      control.setReportMood(mood)
      if (isLimited) control.setTier('development_access')
      const ids = []
      for (const window of isDouble ? halves : [whole]) ids.push(await ask(window))
      if (share > 0) control.setPlan({ seed, share, kinds: passing })
      const courses = await Promise.all(ids.map((jobId, at) => drive(server, { organizationId, jobId }, deaths[at])))
      control.setPlan(undefined)
      const seconds = (performance.now() - began) / 1000
      return { courses, seconds, ...(await leftBehind(server, owner, isDouble)) }
    },
    close: () => server.close(),
  }
}

type Logged = ReturnType<TestServer['sandbox']['control']['log']>['calls'][number]

const isThrottle = (code = 0) => [4, 17, 32, 613].includes(code) || (code >= 80_000 && code <= 80_014)

// The log tells when a call was answered, not when it was sent, in the sandbox's time. It stands still while a process works, and a
// pause before trying again moves it on for both at once: what one process sent in the moment in which the other was told may stand
// that pause later. A process sends one call after another: of another process, which reads other days, one at most was under way when
// the block began. That a block is heard of in time by others is proved by `lane-book.test.ts`, by the clock on the wall.
const longestPauseMs = 5_000

function underWay(calls: readonly Logged[], first: Logged): Logged | undefined {
  const next = calls.find((call) => call.n > first.n && halfOf(call) !== halfOf(first))
  return next?.insideBlock && Date.parse(next.at) - Date.parse(first.at) <= longestPauseMs ? next : undefined
}

// What names no days (a look at a report under way) may be of either.
function halfOf({ n, query }: Logged): number | string {
  const { since } = JSON.parse(query.time_range ?? '{}')
  return since === undefined ? `either, by call ${n}` : halves.findIndex(({ to }) => since <= to)
}

async function leftBehind(
  server: TestServer,
  owner: Caller,
  isDouble: boolean,
): Promise<Omit<Run, 'courses' | 'seconds'>> {
  const { calls, counted } = server.sandbox.control.log()
  const inside = calls.filter(({ insideBlock }) => insideBlock)
  const begun = calls.filter(({ code, insideBlock }) => isThrottle(code) && !insideBlock)
  const inFlight = inside.filter((call) => isDouble && begun.some((first) => underWay(calls, first) === call))
  const faults: Record<string, number> = {}
  for (const { fault } of calls) if (fault) faults[fault] = (faults[fault] ?? 0) + 1
  const [{ open }] = await rowsOf(owner, 'select count(*)::int as open from report_page')
  const [{ times }] = await rowsOf(owner, 'select count(*)::int as times from public.bar_went_back')
  return {
    jobs: await rowsOf(owner, 'select status, progress, meta_calls as "metaCalls", message, failure from job'),
    rows: await measuredRows(owner),
    openPages: open,
    barsWentBack: times,
    calls: counted,
    insideBlock: inside.length,
    inFlight: inFlight.length,
    hammered: inside.filter((call) => !inFlight.includes(call)).map(({ method, path }) => `${method} ${path}`),
    faults,
    reports: calls.filter(({ method }) => method === 'POST').length,
  }
}
