import { PostponeJob } from '@mci/queue'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { connect } from '../../../../test/at-meta.ts'
import { until } from '../../../../test/clock-account.ts'
import { type Caller, given } from '../../../../test/given.ts'
import {
  attempt,
  metaTotals,
  readOnce,
  rowsOf,
  switchAccount,
  switchedOn,
  type TestAccount,
} from '../../../../test/insights-account.ts'
import { type TestServer, withServer } from '../../../../test/with-server.ts'
import { addSums, sumFacts } from '../index.ts'
import { backfillJob } from './backfill-job.ts'

let server: TestServer
let owner: Caller
let account: TestAccount
beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
  owner = await given(server).owner()
  account = await switchedOn(owner, 'bruno', 'main')
})
afterAll(() => server?.close())

// Every test begins with an account that was never read.
beforeEach(async () => {
  server.sandbox.control.clearFaults()
  await rowsOf(owner, `update job set status = 'CANCELED' where status in ('PENDING', 'PROCESSING')`)
  for (const table of ['insight_day', 'account_day', 'report_page']) await rowsOf(owner, `delete from ${table}`)
})

const mutation = `mutation ($input: BackfillInsightsInput!) { backfillInsights(input: $input) {
  __typename ... on Problem { message } ... on Job { id } ... on SyncAlreadyRunning { job { id } } ... on InvalidInput { field }
  ... on NotFound { what } ... on AdAccountSwitchedOff { adAccount { name } } ... on ConnectionExpired { connection { name } } } }`
// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
const ask = async (input: object = {}): Promise<any> =>
  (await owner.get(mutation, { input: { adAccountId: account.id, months: 3, ...input } })).backfillInsights
const run = (jobId: string, signal?: AbortSignal) => attempt(owner, jobId, signal, backfillJob as never)
const query = `query ($id: ID!) { job(id: $id) { name status progress message pausedFor steps { done total } error { code }
  result { ... on BackfillOutcome { months rows from to metaCalls adAccount { name } } } } }`
const jobOf = async (id: string, language = 'en') =>
  (await owner.with({ 'accept-language': language }).get(query, { id })).job

/** The months that the report was asked for since `before` calls, in the order in which they were. */
const monthsAsked = (before: number): string[] => {
  const calls = server.sandbox.control.log().calls.slice(before)
  const days = calls
    .filter(({ query: { level } }) => level === 'ad')
    .map(({ query: { time_range } }) => JSON.parse(time_range ?? '{}').since)
  return [...new Set(days.map((day: string) => day.slice(0, 7)))]
}
const callsSoFar = () => server.sandbox.control.log().calls.length

/** The worker is killed when November is read, while it waits for Meta's first answer about October. */
async function killedInOctober(jobId: string): Promise<void> {
  const stop = new AbortController()
  // A month is asked for ad by ad, and once more for the account as a whole.
  server.sandbox.control.addFault({ match: { path: '/insights$' }, kind: 'slow', afterCalls: 2, delayMs: 10_000 })
  const attempted = run(jobId, stop.signal)
  await until(async () => (await jobOf(jobId)).message.startsWith('October 2026, 2 of 3'))
  stop.abort()
  expect(await attempted).toBeInstanceOf(Error)
  server.sandbox.control.clearFaults()
}

describe('asking for history', () => {
  it('refuses what cannot be read, and writes nothing', async () => {
    const before = await rowsOf(owner, 'select count(*) from job')
    for (const months of [0, 37])
      expect(await ask({ months })).toMatchObject({ __typename: 'InvalidInput', field: 'months' })
    expect(await ask({ adAccountId: '018f0000-0000-7000-8000-000000000000' })).toMatchObject({ __typename: 'NotFound' })
    await switchAccount(owner, account.id, false)
    expect(await ask()).toMatchObject({ __typename: 'AdAccountSwitchedOff', adAccount: { name: account.name } })
    await switchAccount(owner, account.id, true)
    await rowsOf(owner, `update connection set state = 'EXPIRED'`)
    expect(await ask()).toMatchObject({ __typename: 'ConnectionExpired', connection: { name: 'Bruno Tavares' } })
    await rowsOf(owner, `update connection set state = 'ACTIVE'`)
    expect(await rowsOf(owner, 'select count(*) from job')).toEqual(before)
  })

  it('is done once at a time for an account', async () => {
    const job = await ask({ months: undefined })
    expect(job).toMatchObject({ __typename: 'Job' })
    expect(await ask({ months: 2 })).toMatchObject({ __typename: 'SyncAlreadyRunning', job: { id: job.id } })
    const [{ input }] = await rowsOf(owner, 'select input from job where id = $1', [job.id])
    expect(input).toEqual({ adAccountId: account.id, months: 36, lastDay: '2026-11-18' })
  })
})

describe('a backfill', () => {
  it('reads month by month, the newest first, to the cent, and says where it is in words', async () => {
    const { id } = await ask()
    const before = callsSoFar()
    const seen: { progress: number; message: string }[] = []
    const following = owner
      .with({ 'accept-language': 'pt-BR' })
      .follow(id)
      .then((states) => seen.push(...states))
    expect(await run(id)).toBeNull()
    await following
    expect(monthsAsked(before)).toEqual(['2026-11', '2026-10', '2026-09'])
    const progress = seen.map((each) => each.progress)
    expect(progress).toEqual([...progress].sort((a, b) => a - b))
    const words = seen.map(({ message }) => message)
    expect(words).toContainEqual(expect.stringMatching(/^outubro de 2026, 2 de 3 meses, [\d.]+ linhas$/))
    const window = { from: '2026-09-01', to: '2026-11-18' }
    const { result, metaCalls } = { ...(await jobOf(id)), metaCalls: callsSoFar() - before }
    const { em } = server.workIn(owner.organizationId ?? '')
    const facts = await sumFacts(em, { adAccountId: account.id, window, objective: 'PURCHASE' }, 'adAndDay')
    expect(result).toEqual({ months: 3, rows: facts.length, ...window, metaCalls, adAccount: { name: account.name } })
    const truth = await metaTotals(server, 'bruno', account.metaAccountId, window)
    expect(Number(addSums(facts).spend).toFixed(2)).toBe(truth.spend)
    expect(String(addSums(facts).impressions)).toBe(truth.impressions)
  })

  it('does not read again what was read when it had settled, but what may have changed since', async () => {
    const { id } = await ask()
    expect(await run(id)).toBeNull()
    await rowsOf(owner, 'update account_day set account_spend = ads_spend')
    server.sandbox.control.advanceClock(60)
    const before = callsSoFar()
    expect(await run((await ask()).id)).toBeNull()
    // October's last days were not 28 days old.
    expect(monthsAsked(before)).toEqual(['2026-11', '2026-10'])
    // As if that month had been read by an earlier release, which did not ask for the account's own total.
    await rowsOf(owner, `update account_day set account_spend = null where day = '2026-09-10'`)
    const then = callsSoFar()
    expect(await run((await ask()).id)).toBeNull()
    expect(monthsAsked(then)).toContain('2026-09')
  })

  it('of a killed worker goes on in the month where it was', async () => {
    const { id } = await ask()
    await killedInOctober(id)
    const { progress } = await jobOf(id)
    expect(progress).toBeGreaterThanOrEqual(1 / 3)
    const before = callsSoFar()
    expect(await run(id)).toBeNull()
    expect(monthsAsked(before)).toEqual(['2026-10', '2026-09'])
    const { status, progress: end, result } = await jobOf(id)
    expect([status, end]).toEqual(['COMPLETED', 1])
    const truth = await metaTotals(server, 'bruno', account.metaAccountId, { from: result.from, to: result.to })
    const [{ spend }] = await rowsOf(owner, 'select sum(spend) as spend from insight_day')
    expect(Number(spend).toFixed(2)).toBe(truth.spend)
  })

  it('leaves what changed while it read month after month to the next reading, which asks for it', async () => {
    const { id } = await ask()
    await killedInOctober(id)
    const [ad] = await rowsOf(owner, `select meta_ad_id as id from ad where effective_status = 'ACTIVE' limit 1`)
    server.sandbox.control.changeObject(ad.id, { status: 'PAUSED' })
    server.sandbox.control.advanceClock(2 * 3_600)
    expect(await run(id)).toBeNull()
    server.sandbox.control.advanceClock(2 * 3_600)
    await readOnce(owner, { adAccountId: account.id, objective: 'LEAD' })
    expect(await rowsOf(owner, 'select effective_status as state from ad where meta_ad_id = $1', [ad.id])).toEqual([
      { state: 'PAUSED' },
    ])
  })

  it('waits for a profile when its token ends, and goes on where it was with a new one', async () => {
    const { id } = await ask()
    await killedInOctober(id)
    server.sandbox.control.endTokens('bruno', 463)
    expect(await run(id)).toBeNull()
    expect(await jobOf(id)).toMatchObject({ status: 'PENDING', pausedFor: 'CONNECTION', error: null })
    await connect(owner, { profile: 'bruno' })
    expect(await jobOf(id)).toMatchObject({ pausedFor: null })
    // Behind what somebody waits for, as it was when it was asked for.
    const queued = `select distinct priority from pgboss.job where data->>'jobId' = $1`
    expect(await rowsOf(owner, queued, [id])).toEqual([{ priority: -10 }])
    const before = callsSoFar()
    expect(await run(id)).toBeNull()
    expect(monthsAsked(before)).toEqual(['2026-10', '2026-09'])
    expect(await jobOf(id)).toMatchObject({ status: 'COMPLETED' })
  })

  it('that Meta throttles is put off without an attempt being spent', async () => {
    const { id } = await ask({ months: 1 })
    server.sandbox.control.addFault({ match: { path: '/insights' }, kind: 'throttleInsightsLoad' })
    expect(await run(id)).toBeInstanceOf(PostponeJob)
    server.sandbox.control.advanceClock(3_600)
    expect(await run(id)).toBeNull()
    expect(await jobOf(id)).toMatchObject({ status: 'COMPLETED' })
  })

  it('that is cancelled stops at its next page and keeps what it has', async () => {
    const { id } = await ask()
    await killedInOctober(id)
    await owner.get('mutation ($id: ID!) { cancelJob(input: { jobId: $id }) { __typename } }', { id })
    const before = callsSoFar()
    expect(await run(id)).toBeNull()
    expect(callsSoFar()).toBe(before)
    expect(await jobOf(id)).toMatchObject({ status: 'CANCELED', message: 'cancelled; what was read is kept' })
    expect((await rowsOf(owner, 'select 1 from insight_day limit 1')).length).toBe(1)
  })

  it('lets a reading that somebody waits for go first', async () => {
    const { id } = await ask({ months: 1 })
    const fetchNow = 'mutation ($id: ID!) { fetchSpendNow(input: { adAccountId: $id }) { ... on Job { id } } }'
    const { fetchSpendNow } = await owner.get(fetchNow, { id: account.id })
    const before = callsSoFar()
    const attempted = run(id)
    await until(async () => (await jobOf(id)).status === 'PROCESSING')
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(callsSoFar()).toBe(before)
    await rowsOf(owner, `update job set status = 'COMPLETED' where id = $1`, [fetchSpendNow.id])
    expect(await attempted).toBeNull()
    expect(monthsAsked(before)).toEqual(['2026-11'])
  })
})
