import { FailJobForGood, PostponeJob } from '@mci/queue'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { connect } from '../../../../test/at-meta.ts'
import { type Caller, given } from '../../../../test/given.ts'
import {
  askSync,
  attempt,
  jobFields,
  metaCalls,
  rowsOf,
  switchAccount,
  switchedOn,
  type TestAccount,
} from '../../../../test/insights-account.ts'
import { type TestServer, withServer } from '../../../../test/with-server.ts'
import { insightsSynced } from '../index.ts'

let server: TestServer
let owner: Caller
let account: TestAccount
let expected: unknown[]
let pages: number
beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
  owner = await given(server).owner()
  account = await switchedOn(owner, 'bruno', 'main')
  const before = metaCalls(server).length
  await attempt(owner, await ask())
  expected = await facts()
  pages = reportCalls(before)
})
afterAll(() => server?.close())

// Every test reads the same window as if it had never been read.
beforeEach(async () => {
  server.sandbox.control.clearFaults()
  await rowsOf(owner, `update job set status = 'CANCELED' where status in ('PENDING', 'PROCESSING')`)
  for (const table of ['insight_day', 'account_day', 'report_page']) await rowsOf(owner, `delete from ${table}`)
})

// Three pages of Meta's thousand rows.
const window = { from: '2026-08-21', to: '2026-11-18' }
const ask = async () => (await askSync(owner, { adAccountId: account.id, objective: 'LEAD', window })).id as string
const job = async (id: string) => (await owner.get(`query ($id: ID!) { job(id: $id) { ${jobFields} } }`, { id })).job
const facts = () =>
  rowsOf(owner, 'select meta_ad_id, day::text, spend, leads, purchases from insight_day order by 1, 2')
const keptPages = async () => (await rowsOf(owner, 'select page from report_page')).length
const reportCalls = (before: number) => metaCalls(server, before).filter((path) => path === 'insights').length

/** A first attempt whose second page takes long, once its first is written. */
async function halfway(jobId: string, signal?: AbortSignal): Promise<{ attempted: Promise<unknown> }> {
  server.sandbox.control.addFault({ match: { path: '/insights$' }, kind: 'slow', afterCalls: 1, delayMs: 2_000 })
  const attempted = attempt(owner, jobId, signal)
  while ((await keptPages()) < 1) await new Promise((resolve) => setTimeout(resolve, 20))
  return { attempted }
}

/** The worker stops in the middle of a read. */
async function interrupted(jobId: string): Promise<void> {
  const stop = new AbortController()
  const { attempted } = await halfway(jobId, stop.signal)
  stop.abort()
  expect(await attempted).toMatchObject({ kind: 'cancelled' })
}

describe('a read that is interrupted', () => {
  it('goes on behind the last page it wrote, asks for no page twice and ends in the same rows', async () => {
    expect(pages).toBeGreaterThan(1)
    const id = await ask()
    await interrupted(id)
    const { progress } = await job(id)
    expect(await facts()).toEqual([])
    expect(progress).toBeGreaterThan(0)
    const before = metaCalls(server).length
    expect(await attempt(owner, id)).toBeNull()
    expect(await facts()).toEqual(expected)
    expect(reportCalls(before)).toBe(pages - 1)
    expect((await job(id)).progress).toBeGreaterThan(progress)
    expect(await keptPages()).toBe(0)
  })

  it.each([
    [
      'Meta does not know its place any more',
      () =>
        rowsOf(
          owner,
          `update report_page set place = jsonb_set(place, '{left,pieces,0,cursor}', '"bm90IG9uZSBvZiB5b3Vycw"')`,
        ),
      1,
    ],
    ['it was left for hours', async () => server.sandbox.control.advanceClock(2 * 60 * 60), 0],
  ])('begins again when %s', async (_why, meanwhile, refused) => {
    const id = await ask()
    await interrupted(id)
    await meanwhile()
    const before = metaCalls(server).length
    expect(await attempt(owner, id)).toBeNull()
    expect(reportCalls(before)).toBe(pages + refused)
    expect((await facts()).length).toBe(expected.length)
  })

  it('and cancelled changes no figure; the next read clears away its book-keeping', async () => {
    const id = await ask()
    await interrupted(id)
    await owner.get('mutation ($id: ID!) { cancelJob(input: { jobId: $id }) { __typename } }', { id })
    expect(await attempt(owner, id)).toBeNull()
    expect([await facts(), await keptPages()]).toEqual([[], 1])
    expect(await attempt(owner, await ask())).toBeNull()
    expect([await facts(), await keptPages()]).toEqual([expected, 0])
  })

  it('and taken over by another worker writes nothing any more', async () => {
    const id = await ask()
    const { attempted } = await halfway(id)
    expect(await attempt(owner, id)).toBeNull()
    expect(await facts()).toEqual(expected)
    const after = await rowsOf(owner, 'select xmin::text from insight_day order by meta_ad_id, day')
    expect(await attempted).toBeNull()
    expect(await rowsOf(owner, 'select xmin::text from insight_day order by meta_ad_id, day')).toEqual(after)
    expect(await keptPages()).toBe(0)
  })

  it('after all was written is not told of twice, and asks Meta for nothing', async () => {
    const heard: string[] = []
    insightsSynced.listeners.push(async (_em, _work, { syncJobId }) => void heard.push(syncJobId))
    const id = await ask()
    await attempt(owner, id)
    // As if the process had been killed between its last two transactions.
    await rowsOf(
      owner,
      `update job set status = 'PROCESSING', awaits_parts = false, finished_at = null where id = $1`,
      [id],
    )
    const before = metaCalls(server).length
    expect(await attempt(owner, id)).toBeNull()
    expect(heard).toEqual([id])
    expect(metaCalls(server, before)).toEqual([])
    insightsSynced.listeners.pop()
  })

  it('by somebody who switches the account off says so', async () => {
    const id = await ask()
    await switchAccount(owner, account.id, false)
    expect(await attempt(owner, id)).toBeInstanceOf(FailJobForGood)
    expect(await job(id)).toMatchObject({ status: 'FAILED', error: { code: 'AD_ACCOUNT_OFF' } })
    expect((await job(id)).message).toContain(`${account.name} was switched off`)
    await switchAccount(owner, account.id, true)
  })
})

describe('a token that ends', () => {
  const statuses = async () =>
    Object.fromEntries(
      (await owner.get('{ connections { name status } }')).connections.map(
        ({ name, status }: { name: string; status: string }) => [name, status],
      ),
    )

  it('in the middle of a read leaves it to the next profile, which goes on', async () => {
    await connect(owner, { profile: 'ana' })
    const id = await ask()
    const { attempted } = await halfway(id)
    server.sandbox.control.endTokens('bruno', 463)
    expect(await attempted).toBeNull()
    expect(await statuses()).toMatchObject({ 'Bruno Tavares': 'EXPIRED', 'Ana Prado': 'ACTIVE' })
    expect((await facts()).length).toBe(expected.length)
  })

  it('with no other profile ends the connection, and the read waits for a profile', async () => {
    const id = await ask()
    server.sandbox.control.endTokens(undefined, 463)
    expect(await attempt(owner, id)).toBeNull()
    expect(await job(id)).toMatchObject({
      status: 'PENDING',
      message: 'waits for the profile to be reconnected',
      error: null,
    })
    expect(new Set(Object.values(await statuses()))).toEqual(new Set(['EXPIRED']))
    const again = await askSync(owner, { adAccountId: account.id, objective: 'LEAD' })
    expect(again.__typename).toBe('ConnectionExpired')
  })
})

describe('a throttle', () => {
  it('puts the read off without spending an attempt, keeps what was read and says until when', async () => {
    await connect(owner, { profile: 'bruno' })
    const id = await ask()
    server.sandbox.control.addFault({ match: { path: '/insights$' }, kind: 'throttleInsightsLoad', afterCalls: 1 })
    expect(await attempt(owner, id)).toBeInstanceOf(PostponeJob)
    const { status, message, error, metaCalls: calls } = await job(id)
    expect(status).toBe('PROCESSING')
    expect(message).toBe('Meta asked to wait. It goes on by itself, and nothing is lost.')
    expect(error).toMatchObject({ code: 'META_THROTTLED', retryAt: expect.any(String) })
    expect(Date.parse(error.retryAt)).toBeGreaterThan(Date.parse(server.sandbox.control.clock().now))
    expect(await keptPages()).toBe(1)
    expect(calls).toBe(2)
  })
})
