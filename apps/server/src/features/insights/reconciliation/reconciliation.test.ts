import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { allEnded, readings } from '../../../../test/clock-account.ts'
import { type Caller, given } from '../../../../test/given.ts'
import { rowsOf, switchedOn, type TestAccount } from '../../../../test/insights-account.ts'
import { type TestServer, withServer } from '../../../../test/with-server.ts'

let server: TestServer
let owner: Caller
let account: TestAccount
const window = { from: '2026-11-12', to: '2026-11-19' }
const [settled, settling] = ['2026-11-15', '2026-11-16']

// It is Thursday the 19th at noon in São Paulo: what was spent until Sunday the 15th has settled.
beforeAll(async () => {
  server = await withServer({ now: '2026-11-19T15:00:00Z' })
  owner = await given(server).owner()
  account = await switchedOn(owner, 'bruno', 'main')
  for (const day of [settled, settling, '2026-11-18']) await fetchDay(day)
})
afterAll(() => server?.close())
afterEach(async () => {
  server.sandbox.control.clearFaults()
  server.sandbox.control.clearDrift()
})

async function fetchDay(date: string, id = account.id): Promise<void> {
  const query =
    'mutation ($input: FetchSpendNowInput!) { fetchSpendNow(input: $input) { __typename ... on Problem { message } } }'
  const { fetchSpendNow } = await owner.get(query, { input: { adAccountId: id, date } })
  expect(fetchSpendNow).toEqual({ __typename: 'Job' })
  await allEnded(owner)
}

const dayFields =
  'day state adsSpend { amount currency } accountSpend { amount } difference { amount } ads readAt isKnown'
const reconciliation = async (caller: Caller, more: object = {}) =>
  (
    await caller.get(
      `query ($input: ReconciliationInput!) { reconciliation(input: $input) { __typename
        ... on Problem { message } ... on InvalidWindow { reason } ... on NotFound { what }
        ... on Reconciliation { summary { reconciledDays settledDays settlingDays driftedDays unreadDays unreadAccounts
            drift { amount currency } positive { amount currency } negative { amount currency } }
          accounts { adAccount { id } drift { amount } days { ${dayFields} } } } } }`,
      { input: { ...window, ...more } },
    )
  ).reconciliation
const dayOf = async (day: string) =>
  (await reconciliation(owner)).accounts[0].days.find((each: { day: string }) => each.day === day)
const openNotices = async () =>
  (
    await owner.get('{ notices(filter: { isOpen: true }) { edges { node { kind day message adAccount { id } } } } }')
  ).notices.edges.map(({ node }: { node: { kind: string } }) => node)
const markKnown = async (caller: Caller, day: string, isKnown: boolean) =>
  (
    await caller.get(
      `mutation ($input: MarkDriftKnownInput!) { markDriftKnown(input: $input) { __typename
        ... on Problem { message } ... on NotFound { what } ... on ReconciliationDay { ${dayFields} } } }`,
      { input: { adAccountId: account.id, day, isKnown } },
    )
  ).markDriftKnown
const drift = (day: string, cents: number) => server.sandbox.control.drift(account.metaAccountId, day, cents)

describe('a day', () => {
  it('is settling for three days after its end in the zone of the account, and reconciled or drifted from then on', async () => {
    const { summary, accounts } = await reconciliation(owner)
    expect(accounts).toHaveLength(1)
    expect(accounts[0].days.map(({ day, state }: Record<string, string>) => `${day} ${state}`)).toEqual([
      '2026-11-12 UNREAD',
      '2026-11-13 UNREAD',
      '2026-11-14 UNREAD',
      `${settled} RECONCILED`,
      `${settling} SETTLING`,
      '2026-11-17 UNREAD',
      '2026-11-18 SETTLING',
      '2026-11-19 UNREAD',
    ])
    expect(summary).toEqual({
      ...{ reconciledDays: 1, settledDays: 1, settlingDays: 2, driftedDays: 0, unreadDays: 5, unreadAccounts: 0 },
      ...{ drift: [], positive: [], negative: [] },
    })
    const [unread] = accounts[0].days
    expect(unread).toEqual({
      ...{ day: '2026-11-12', state: 'UNREAD', adsSpend: null, accountSpend: null, difference: null, ads: null },
      ...{ readAt: null, isKnown: false },
    })
  })

  it('has both totals, and they are one to the cent', async () => {
    const day = await dayOf(settled)
    expect(day.adsSpend.currency).toBe(account.currency)
    expect(Number(day.adsSpend.amount)).toBeGreaterThan(100)
    expect(day.accountSpend.amount).toBe(day.adsSpend.amount)
    expect(day.difference.amount).toBe('0')
  })

  it('without delivery was read, and both of its totals are zero', async () => {
    await fetchDay('2024-01-05')
    const [{ days }] = (await reconciliation(owner, { from: '2024-01-05', to: '2024-01-05' })).accounts
    expect(days).toMatchObject([
      { state: 'RECONCILED', adsSpend: { amount: '0' }, accountSpend: { amount: '0' }, ads: 0 },
    ])
  })

  it('whose total Meta refuses is not read, and no zero stands for it', async () => {
    server.sandbox.control.addFault({ match: { path: '/insights$' }, kind: 'missingObject', afterCalls: 1 })
    await fetchDay('2026-11-14')
    expect(await dayOf('2026-11-14')).toMatchObject({ state: 'UNREAD', accountSpend: null })
    expect((await readings(owner)).at(-1)).toMatchObject({ status: 'FAILED' })
  })

  it('counts the spend of ads that were deleted or archived since', async () => {
    const ads = await rowsOf(
      owner,
      `select meta_ad_id as id from insight_day where day = $1 and spend > 0 order by spend desc limit 2`,
      [settled],
    )
    server.sandbox.control.changeObject(ads[0].id, { status: 'DELETED' })
    server.sandbox.control.changeObject(ads[1].id, { status: 'ARCHIVED' })
    const before = await dayOf(settled)
    await fetchDay(settled)
    expect(await dayOf(settled)).toEqual({ ...before, readAt: expect.any(String) })
  })
})

describe('a settled day that differs', () => {
  it('is read again by itself, told of when it still differs, and forgotten when it agrees', async () => {
    drift(settled, 1234)
    await fetchDay(settled)
    const [asked, again] = (await readings(owner)).slice(-2)
    expect([asked, again]).toMatchObject([
      { window: { from: settled, to: settled }, status: 'COMPLETED' },
      { window: { from: settled, to: settled }, status: 'COMPLETED' },
    ])
    expect(await dayOf(settled)).toMatchObject({ state: 'DRIFTED', difference: { amount: '12.34' }, isKnown: false })
    expect(await openNotices()).toEqual([
      {
        kind: 'DAY_DRIFTED',
        day: settled,
        message: expect.stringContaining('differ by 12.34 BRL'),
        adAccount: { id: account.id },
      },
    ])
    const { summary, accounts } = await reconciliation(owner, { onlyDifferent: true })
    expect(summary).toMatchObject({ settledDays: 1, reconciledDays: 0, driftedDays: 1, settlingDays: 2 })
    expect(summary).toMatchObject({ drift: [{ amount: '12.34', currency: 'BRL' }], negative: [] })
    expect(accounts).toMatchObject([{ drift: { amount: '12.34' }, days: [{ day: settled }] }])

    server.sandbox.control.clearDrift()
    await fetchDay(settled)
    expect(await dayOf(settled)).toMatchObject({ state: 'RECONCILED', difference: { amount: '0' } })
    expect(await openNotices()).toEqual([])
  })

  it('may be marked as known: it stays visible, raises no notice, and is told of again when it is another difference', async () => {
    drift(settled, -5)
    await fetchDay(settled)
    expect(await openNotices()).toMatchObject([{ message: expect.stringContaining('-0.05') }])
    expect(await markKnown(owner, settled, true)).toMatchObject({ state: 'DRIFTED', isKnown: true })
    expect(await openNotices()).toEqual([])
    await fetchDay(settled)
    expect(await openNotices()).toEqual([])
    expect(await dayOf(settled)).toMatchObject({ state: 'DRIFTED', difference: { amount: '-0.05' }, isKnown: true })
    const { summary } = await reconciliation(owner)
    expect(summary).toMatchObject({ negative: [{ amount: '-0.05', currency: 'BRL' }], positive: [] })

    expect(await markKnown(owner, settled, false)).toMatchObject({ isKnown: false })
    expect(await openNotices()).toHaveLength(1)
    await markKnown(owner, settled, true)
    drift(settled, 700)
    await fetchDay(settled)
    expect(await dayOf(settled)).toMatchObject({ difference: { amount: '7' }, isKnown: false })
    expect(await openNotices()).toMatchObject([{ message: expect.stringContaining('7.00') }])
  })

  it('is not told of while it is settling', async () => {
    drift(settling, 99)
    const before = (await readings(owner)).length
    await fetchDay(settling)
    expect(await dayOf(settling)).toMatchObject({ state: 'SETTLING', difference: { amount: '0.99' } })
    expect(await readings(owner)).toHaveLength(before + 1)
  })

  it('keeps what each reading found, and who asked for it', async () => {
    const query = `query ($id: ID!, $day: Day!) { dayReadings(adAccountId: $id, day: $day) {
      difference { amount } adsSpend { amount } accountSpend { amount } ads jobId requestedBy readAt } }`
    const { dayReadings } = await owner.get(query, { id: account.id, day: settling })
    expect(dayReadings).toMatchObject([{ difference: { amount: '0.99' }, requestedBy: expect.any(String) }])
    server.sandbox.control.advanceClock(60)
    await fetchDay(settling)
    server.sandbox.control.advanceClock(60)
    await fetchDay(settling)
    // The second of the two found nothing new, and the two totals agree.
    const later = (await owner.get(query, { id: account.id, day: settling })).dayReadings
    expect(later.map((each: { difference: { amount: string } }) => each.difference.amount)).toEqual(['0', '0.99'])
  })
})

describe('asking', () => {
  it.each([
    ['backwards', { from: '2026-11-19', to: '2026-11-18' }, 'REVERSED'],
    ['past today', { to: '2026-11-20' }, 'IN_FUTURE'],
    ['for more than 92 days', { from: '2026-08-19' }, 'TOO_LONG'],
  ])('%s is refused', async (_how, more, reason) => {
    expect(await reconciliation(owner, more)).toMatchObject({ __typename: 'InvalidWindow', reason })
  })

  it.each([
    ['an account', { adAccountIds: ['0198c0de-0000-7000-8000-000000000000'] }, 'AdAccount'],
    ['an account by no id', { adAccountIds: ['all'] }, 'AdAccount'],
    ['a client', { clientId: '0198c0de-0000-7000-8000-000000000000' }, 'Client'],
  ])('for %s that is not there says so', async (_what, more, what) => {
    expect(await reconciliation(owner, more)).toMatchObject({ __typename: 'NotFound', what })
  })

  it('for a window with today is remembered as a look at it, so that it is read; for one without is not', async () => {
    const looks = () => rowsOf(owner, 'select looked_at from read_schedule where looked_at is not null')
    await rowsOf(owner, 'update read_schedule set looked_at = null')
    await reconciliation(owner, { to: '2026-11-18' })
    expect(await looks()).toEqual([])
    await reconciliation(owner)
    expect(await looks()).toHaveLength(1)
  })

  it('to mark a day that was not read says so', async () => {
    expect(await markKnown(owner, '2026-11-12', true)).toMatchObject({ __typename: 'NotFound' })
  })

  it('takes a member to mark, and shows another organisation nothing', async () => {
    const viewer = await given(server).member(owner, 'VIEWER')
    expect((await reconciliation(viewer)).accounts).toHaveLength(1)
    await expect(markKnown(viewer, settled, true)).rejects.toThrow()
    const stranger = await given(server).owner()
    expect(await reconciliation(stranger)).toMatchObject({ accounts: [], summary: { unreadAccounts: 0 } })
    expect(await reconciliation(stranger, { adAccountIds: [account.id] })).toMatchObject({ __typename: 'NotFound' })
    expect(await markKnown(stranger, settled, true)).toMatchObject({ __typename: 'NotFound', what: 'AdAccount' })
    const query = 'query ($id: ID!, $day: Day!) { dayReadings(adAccountId: $id, day: $day) { ads } }'
    expect(await stranger.get(query, { id: account.id, day: settled })).toEqual({ dayReadings: [] })
  })
})
