import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readings, switchOnToo } from '../../../../test/clock-account.ts'
import { type Caller, given } from '../../../../test/given.ts'
import { rowsOf, switchAccount, switchedOn, type TestAccount } from '../../../../test/insights-account.ts'
import { type TestServer, withServer } from '../../../../test/with-server.ts'

let server: TestServer
let owner: Caller
let account: TestAccount
beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
  owner = await given(server).owner()
  account = await switchedOn(owner, 'bruno', 'main')
})
afterAll(() => server?.close())

const mutation = `mutation ($input: FetchSpendNowInput!) { fetchSpendNow(input: $input) {
  __typename ... on Problem { message } ... on Job { id name subject requestedBy } ... on InvalidWindow { reason }
  ... on NotFound { what } ... on ConnectionExpired { connection { name } } ... on AdAccountSwitchedOff { adAccount { name } } } }`
// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
const fetchNow = async (caller: Caller, input: object = {}): Promise<any> =>
  (await caller.get(mutation, { input })).fetchSpendNow
const jobCount = async (caller: Caller) => (await rowsOf(caller, 'select count(*)::int as jobs from job'))[0].jobs

describe('asking for a day now', () => {
  let stranger: Caller
  let theirs: TestAccount
  beforeAll(async () => {
    stranger = await given(server).owner('Another agency')
    theirs = await switchedOn(stranger, 'helen', 'lisbon')
  })

  it.each<[string, object, object]>([
    ['of tomorrow', { date: '2026-11-20' }, { __typename: 'InvalidWindow', reason: 'IN_FUTURE' }],
    ['older than Meta keeps', { date: '2023-11-18' }, { __typename: 'InvalidWindow', reason: 'TOO_OLD' }],
  ])('%s is refused, for one account and for all of them, and writes nothing', async (_what, input, refusal) => {
    expect(await fetchNow(owner, { ...input, adAccountId: account.id })).toMatchObject(refusal)
    expect(await fetchNow(owner, input)).toMatchObject(refusal)
    expect(await jobCount(owner)).toBe(0)
  })

  it('that is no day of the calendar is refused', async () => {
    const { errors } = await owner.ask(mutation, { input: { date: '2026-02-30' } })
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT')
  })

  it.each([
    ['nobody knows', async () => '018f0000-0000-7000-8000-000000000000'],
    ['is no id at all', async () => 'act_1'],
    ["is another organisation's", async () => theirs.id],
  ])('of an account that %s is not found', async (_what, id) => {
    expect(await fetchNow(owner, { adAccountId: await id() })).toMatchObject({
      __typename: 'NotFound',
      what: 'AdAccount',
    })
    expect(await jobCount(owner)).toBe(0)
  })

  it('of an account that is switched off says so; so does asking for all when none is on', async () => {
    await switchAccount(owner, account.id, false)
    const refused = await fetchNow(owner, { adAccountId: account.id })
    expect(refused).toMatchObject({ __typename: 'AdAccountSwitchedOff', adAccount: { name: account.name } })
    expect(await fetchNow(owner)).toEqual({
      __typename: 'NothingToRead',
      message: 'No account is switched on. Switch one on under Profiles and accounts.',
    })
    expect(await jobCount(owner)).toBe(0)
    await switchAccount(owner, account.id, true)
  })

  it('without a profile that works names the one that ended, or says that there is none', async () => {
    await rowsOf(owner, `update connection set state = 'EXPIRED'`)
    const ended = { __typename: 'ConnectionExpired', connection: { name: 'Bruno Tavares' } }
    expect(await fetchNow(owner, { adAccountId: account.id })).toMatchObject(ended)
    expect(await fetchNow(owner)).toMatchObject(ended)
    await rowsOf(owner, `update connection set state = 'ACTIVE'`)
    const ways = await rowsOf(owner, 'delete from account_access returning *')
    expect(await fetchNow(owner, { adAccountId: account.id })).toMatchObject({
      __typename: 'NotFound',
      what: 'Connection',
    })
    expect(await fetchNow(owner)).toMatchObject({
      __typename: 'NothingToRead',
      message: expect.stringMatching(/^No connected/),
    })
    expect(await jobCount(owner)).toBe(0)
    await rowsOf(
      owner,
      'insert into account_access select * from jsonb_populate_recordset(null::account_access, $1::jsonb)',
      [JSON.stringify(ways)],
    )
  })

  it('is for administrators', async () => {
    const { errors } = await (await given(server).member(owner, 'MEMBER')).ask(mutation, { input: {} })
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })
})

describe('a day that is asked for', () => {
  beforeEach(() => rowsOf(owner, `update job set status = 'CANCELED' where status in ('PENDING', 'PROCESSING')`))

  it('is yesterday in the account’s zone, and is joined by a second ask', async () => {
    const job = await fetchNow(owner, { adAccountId: account.id })
    expect(job).toMatchObject({ __typename: 'Job', name: 'meta_spend_fetch', subject: account.name })
    expect((await readings(owner)).at(-1)).toMatchObject({
      id: job.id,
      window: { from: '2026-11-18', to: '2026-11-18' },
    })
    expect(await fetchNow(owner, { adAccountId: account.id })).toMatchObject({ __typename: 'Job', id: job.id })
    expect((await fetchNow(owner, { adAccountId: account.id, date: '2026-11-17' })).id).not.toBe(job.id)
  })

  it('of one that waits for a profile joins it, whatever its day', async () => {
    const job = await fetchNow(owner, { adAccountId: account.id })
    await rowsOf(owner, `update job set paused_for = 'CONNECTION' where id = $1`, [job.id])
    expect((await fetchNow(owner, { adAccountId: account.id, date: '2026-11-01' })).id).toBe(job.id)
  })
})

describe('every account that is switched on', () => {
  const query = `query ($id: ID!) { job(id: $id) { status message metaCalls requestedBy
    result { ... on SpendSummary { accounts completed failed running paused unreachable rows metaCalls spend { amount currency } } }
    children { id status subject requestedBy error { code } result { ... on SpendOutcome { from to days rows spend { amount currency } metaCalls } } } } }`

  it('is one whole job with a part for each: one that fails leaves the others alone, one that ran before is taken in', async () => {
    await rowsOf(owner, `update job set status = 'CANCELED' where status in ('PENDING', 'PROCESSING')`)
    const [recife, manaus] = await switchOnToo(owner, 'Nordeste', 'App')
    const alone = await fetchNow(owner, { adAccountId: account.id })
    const whole = await fetchNow(owner)
    expect(whole).toMatchObject({ __typename: 'Job', name: 'meta_spend_fetch_all', subject: '2026-11-18' })
    expect(await fetchNow(owner)).toMatchObject({ id: whole.id })
    server.sandbox.control.addFault({ match: { path: `${recife?.metaAccountId}/` }, kind: 'permission', times: 1_000 })
    await server.startWorker()
    const seen = await owner.follow(whole.id)
    const progress = seen.map((each) => each.progress)
    expect(progress).toEqual([...progress].sort((a, b) => a - b))
    const { job } = await owner.get(query, { id: whole.id })
    expect(job).toMatchObject({ status: 'COMPLETED', message: 'done; 1 of 3 parts failed' })
    const parts = job.children.filter(({ status }: { status: string }) => status === 'COMPLETED')
    expect(parts.map(({ subject }: { subject: string }) => subject).sort()).toEqual([account.name, manaus?.name].sort())
    expect(job.children.map(({ id }: { id: string }) => id)).toContain(alone.id)
    expect(new Set(job.children.map((each: { requestedBy: string }) => each.requestedBy))).toEqual(
      new Set([job.requestedBy]),
    )
    const failed = job.children.find(({ status }: { status: string }) => status === 'FAILED')
    expect(failed).toMatchObject({ subject: recife?.name, error: { code: 'META_PERMISSION' }, result: null })
    const [facts] = await rowsOf(
      owner,
      'select count(*)::int as rows, trim_scale(sum(spend))::text as spend from insight_day where day = $1',
      ['2026-11-18'],
    )
    expect(job.result).toMatchObject({
      ...{ accounts: 3, completed: 2, failed: 1, running: 0, paused: 0, unreachable: 0, rows: facts.rows },
      spend: [{ amount: facts.spend, currency: 'BRL' }],
      metaCalls: job.metaCalls,
    })
    expect(facts.rows).toBeGreaterThan(20)
  })
})
