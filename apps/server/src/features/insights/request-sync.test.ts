import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, given } from '../../../test/given.ts'
import { askSync, rowsOf, switchAccount, switchedOn, type TestAccount } from '../../../test/insights-account.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'

let server: TestServer
let owner: Caller
let account: TestAccount
let abroad: TestAccount
let stranger: Caller
let foreign: TestAccount
beforeAll(async () => {
  // 23:30 of 31 October in New York, where the clock is put back the next night; in São Paulo it is 1 November already.
  server = await withServer({ worker: false, now: '2026-11-01T03:30:00Z' })
  owner = await given(server).owner()
  account = await switchedOn(owner, 'bruno', 'main')
  abroad = await switchedOn(owner, 'helen', 'new-york')
  stranger = await given(server).owner('Another agency')
  foreign = await switchedOn(stranger, 'carla', 'recife')
})
afterAll(() => server?.close())

const written = async () =>
  (
    await rowsOf(
      owner,
      `select (select count(*) from job)::int as jobs, (select count(*) from insight_day)::int as facts,
         (select count(*) from account_day)::int as days, (select count(*) from pgboss.job)::int as queued`,
    )
  )[0]
const inputOf = async (jobId: string) => (await rowsOf(owner, 'select input from job where id = $1', [jobId]))[0].input

describe('a request that cannot be met says what to do, and writes nothing', () => {
  const own = () => ({ adAccountId: account.id, objective: 'PURCHASE' })
  const span = (from: string, to: string) => ({ window: { from, to } })
  it.each<[string, () => object, object]>([
    [
      'an account of another organisation',
      () => ({ ...own(), adAccountId: foreign.id }),
      { __typename: 'NotFound', what: 'AdAccount' },
    ],
    [
      'an unknown account',
      () => ({ ...own(), adAccountId: '018f0000-0000-7000-8000-000000000000' }),
      { __typename: 'NotFound' },
    ],
    ['an id that is none', () => ({ ...own(), adAccountId: "1' or '1'='1" }), { __typename: 'NotFound' }],
    [
      'a window that ends before it begins',
      () => ({ ...own(), ...span('2026-10-10', '2026-10-09') }),
      { __typename: 'InvalidWindow', reason: 'REVERSED' },
    ],
    [
      'a window past today',
      () => ({ ...own(), ...span('2026-10-10', '2026-11-02') }),
      { __typename: 'InvalidWindow', reason: 'IN_FUTURE' },
    ],
    [
      "a window past the account's own today",
      () => ({ ...own(), adAccountId: abroad.id, ...span('2026-10-10', '2026-11-01') }),
      { __typename: 'InvalidWindow', reason: 'IN_FUTURE' },
    ],
    [
      'a window that Meta has forgotten',
      () => ({ ...own(), ...span('2023-10-30', '2023-11-20') }),
      { __typename: 'InvalidWindow', reason: 'TOO_OLD' },
    ],
    [
      'a window of two years',
      () => ({ ...own(), ...span('2024-11-01', '2026-10-30') }),
      { __typename: 'InvalidWindow', reason: 'TOO_LONG' },
    ],
    [
      'ROAS of leads',
      () => ({ ...own(), objective: 'LEAD', primaryKpi: 'ROAS' }),
      { __typename: 'InvalidInput', field: 'primaryKpi' },
    ],
    [
      'ROAS of installs, as the second',
      () => ({ ...own(), objective: 'INSTALL', secondaryKpi: 'ROAS' }),
      { __typename: 'InvalidInput', field: 'secondaryKpi' },
    ],
    [
      'one KPI twice',
      () => ({ ...own(), primaryKpi: 'CPC', secondaryKpi: 'CPC' }),
      { __typename: 'InvalidInput', field: 'secondaryKpi' },
    ],
    ['none at the top', () => ({ ...own(), topN: 0 }), { __typename: 'InvalidInput', field: 'topN' }],
    ['fifty-one at the top', () => ({ ...own(), topN: 51 }), { __typename: 'InvalidInput', field: 'topN' }],
    [
      'less than no spend',
      () => ({ ...own(), guardrails: { minSpend: '-5' } }),
      { __typename: 'InvalidInput', field: 'guardrails.minSpend' },
    ],
    [
      'less than no conversions',
      () => ({ ...own(), guardrails: { minConversions: -5 } }),
      { __typename: 'InvalidInput', field: 'guardrails.minConversions' },
    ],
  ])('%s', async (_what, input, refusal) => {
    const before = await written()
    const answer = await askSync(owner, input())
    expect(answer).toMatchObject(refusal)
    expect(answer.message.length).toBeGreaterThan(15)
    expect(answer.message).not.toMatch(/insights\.|\{\{/)
    expect(await written()).toEqual(before)
  })

  it.each([
    ['a day that is none', { window: { from: '2026-02-30', to: '2026-03-02' } }],
    ['half a window', { window: { from: '2026-10-01' } }],
    ['an objective that is none', { objective: 'FAME' }],
    ['money that is a number', { guardrails: { minSpend: 5 } }],
    ['half a creative', { topN: 2.5 }],
  ])('%s', async (_what, more) => {
    const before = await written()
    const query = 'mutation ($input: SyncInsightsInput!) { syncInsights(input: $input) { __typename } }'
    const { errors } = await owner.ask(query, { input: { ...own(), ...more } })
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT')
    expect(await written()).toEqual(before)
  })

  it('an account that is switched off', async () => {
    await switchAccount(owner, account.id, false)
    const before = await written()
    const answer = await askSync(owner.with({ 'accept-language': 'pt-BR' }), own())
    expect(answer).toMatchObject({ __typename: 'AdAccountSwitchedOff', adAccount: { name: account.name } })
    expect(answer.message).toContain('está desligada')
    expect(await written()).toEqual(before)
    await switchAccount(owner, account.id, true)
  })

  it('an account whose only profile has lost its token', async () => {
    await rowsOf(owner, `update connection set state = 'EXPIRED' where name = 'Helen Brooks'`)
    const before = await written()
    const answer = await askSync(owner, { ...own(), adAccountId: abroad.id })
    expect(answer).toMatchObject({
      __typename: 'ConnectionExpired',
      connection: { name: 'Helen Brooks', status: 'EXPIRED' },
    })
    expect(await written()).toEqual(before)
    await rowsOf(owner, `update connection set state = 'ACTIVE' where name = 'Helen Brooks'`)
  })

  it('somebody who may only look', async () => {
    const viewer = await given(server).member(owner, 'VIEWER')
    const before = await written()
    const query = 'mutation ($input: SyncInsightsInput!) { syncInsights(input: $input) { __typename } }'
    const { errors } = await viewer.ask(query, { input: own() })
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    expect(await written()).toEqual(before)
  })
})

describe('a request', () => {
  it("is for the 30 days before the account's own today, with the organisation's defaults", async () => {
    const here = await askSync(owner, { adAccountId: account.id, objective: 'LEAD' })
    expect(await inputOf(here.id)).toEqual({
      adAccountId: account.id,
      window: { from: '2026-10-02', to: '2026-10-31' },
      objective: 'LEAD',
      primaryKpi: 'COST_PER_RESULT',
      secondaryKpi: 'CTR',
      topN: 10,
      guardrails: { minSpend: '100', minConversions: 10, minImpressions: 1000 },
    })
    const there = await askSync(owner, { adAccountId: abroad.id, objective: 'PURCHASE', topN: 3 })
    expect(await inputOf(there.id)).toMatchObject({ window: { from: '2026-10-01', to: '2026-10-30' }, topN: 3 })
  })

  it('for what is being read already is told so, and is shown the read that runs', async () => {
    const input = { adAccountId: account.id, objective: 'INSTALL', window: { from: '2026-10-05', to: '2026-10-06' } }
    const answers = await Promise.all(Array.from({ length: 5 }, () => askSync(owner, input)))
    const [job, ...others] = answers.sort((a) => (a.__typename === 'Job' ? -1 : 1))
    expect(job).toMatchObject({ __typename: 'Job', status: 'PENDING', progress: 0, subject: account.name })
    for (const other of others) expect(other).toMatchObject({ __typename: 'SyncAlreadyRunning', job: { id: job.id } })
    expect(others).toHaveLength(4)
    const others2 = await askSync(owner, { ...input, window: { from: '2026-10-05', to: '2026-10-07' } })
    expect(others2.__typename).toBe('Job')
  })

  it('may be made by a tool with a key that operates, and not by one that reads', async () => {
    const input = { adAccountId: account.id, objective: 'INSTALL', window: { from: '2026-09-05', to: '2026-09-06' } }
    expect((await askSync(await given(server).key(owner, 'OPERATE'), input)).__typename).toBe('Job')
    await expect(askSync(await given(server).key(owner, 'READ'), input)).rejects.toThrow('FORBIDDEN')
  })
})
