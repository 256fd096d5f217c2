import { startSandbox } from '@mci/meta-sandbox/start'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '../../../../test/at-meta.ts'
import { allEnded, fireClock, readings } from '../../../../test/clock-account.ts'
import { type Caller, given } from '../../../../test/given.ts'
import { rowsOf, switchedOn } from '../../../../test/insights-account.ts'
import { type TestServer, withServer } from '../../../../test/with-server.ts'

const now = '2026-11-19T15:00:00Z'
let token: string
let metaAccountId: string
let server: TestServer
beforeAll(async () => {
  // The same seed and clock make the same world: what is granted here holds in the sandboxes of the servers below.
  const sandbox = await startSandbox({ port: 0, seed: 1, clock: now })
  const { accounts } = (await (await fetch(`${sandbox.url}/__control/world`)).json()) as {
    accounts: { key: string; id: string }[]
  }
  metaAccountId = accounts.find(({ key }) => key === 'lisbon')?.id ?? ''
  const client = { client_id: '900000000000001', redirect_uri: 'http://localhost:3000/callback' }
  const form = new URLSearchParams({ ...client, profile: 'helen', state: 's', decision: 'approve', asked: 'ads_read' })
  const dialog = await fetch(`${sandbox.url}/v25.0/dialog/oauth`, { method: 'POST', body: form, redirect: 'manual' })
  const code = new URL(dialog.headers.get('location') ?? '').searchParams.get('code') ?? ''
  const grant = new URLSearchParams({ ...client, client_secret: 'sandbox-secret', code })
  const answer = (await (await fetch(`${sandbox.url}/v25.0/oauth/access_token?${grant}`)).json()) as {
    access_token: string
  }
  token = answer.access_token
  await sandbox.close()
})
afterEach(() => server?.close())

const serverIn = (environment: string, accessToken = token, more: Record<string, string> = {}) =>
  withServer({
    now,
    env: { NODE_ENV: environment, META_PAGE_ACCESS_TOKEN: accessToken, META_AD_ACCOUNT_ID: metaAccountId, ...more },
  })
const fetchNow = async (owner: Caller, input = {}) =>
  (
    await owner.get(
      'mutation ($input: FetchSpendNowInput!) { fetchSpendNow(input: $input) { __typename ... on Problem { message } ... on Job { id } } }',
      { input },
    )
  ).fetchSpendNow
const told = (text: string) => server.logged.filter((line) => line.includes(text))

describe('the token of the environment', () => {
  it('reads its account on a development machine without any profile; a profile that is connected is used instead', async () => {
    server = await serverIn('development')
    const owner = await given(server).owner()
    const { id } = await fetchNow(owner)
    expect((await owner.follow(id)).at(-1)).toMatchObject({ status: 'COMPLETED', message: 'done' })
    const { adAccounts } = await owner.get(
      '{ adAccounts { edges { node { id name metaAccountId timezone currency isActive connections { id } } } } }',
    )
    expect(adAccounts.edges.map(({ node }: { node: object }) => node)).toMatchObject([
      { metaAccountId, timezone: 'Europe/Lisbon', currency: 'EUR', isActive: true, connections: [] },
    ])
    expect((await rowsOf(owner, 'select 1 from insight_day')).length).toBeGreaterThan(5)
    await owner.follow((await fetchNow(owner, { date: '2026-11-10' })).id)
    expect(told('reading Meta with META_PAGE_ACCESS_TOKEN')).toHaveLength(1)
    expect(server.logged.join()).not.toContain(token)
    await connect(owner, { profile: 'helen' })
    await owner.follow((await fetchNow(owner, { date: '2026-11-11' })).id)
    expect((await rowsOf(owner, 'select 1 from connection where last_used_at is not null')).length).toBe(1)
  })

  it('is what the door of an outer clock reads by', async () => {
    server = await serverIn('development', token, { CRON_SECRET: 'a secret of the outer clock' })
    const owner = await given(server).owner()
    const call = () =>
      fetch(`${server.url}/cron/meta-ads-metrics`, { headers: { authorization: 'Bearer a secret of the outer clock' } })
    const answers = await Promise.all([call(), call()])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(await answers[0]?.json()).toMatchObject({
      completed: 1,
      organizations: [{ clients: [{ accounts: [{ metaAccountId, status: 'COMPLETED', to: '2026-11-18' }] }] }],
    })
    expect(await readings(owner)).toHaveLength(1)
  })

  it('is what the daily clock reads by', async () => {
    server = await serverIn('development', token, { META_SPEND_ENABLED: 'true' })
    const owner = await given(server).owner()
    await fireClock(server, owner.organizationId ?? '', 2)
    await allEnded(owner)
    expect(await readings(owner)).toMatchObject([
      { status: 'COMPLETED', window: { from: '2026-10-22', to: '2026-11-18' } },
    ])
  })

  it('reads no other account: one whose profile ends waits for it', async () => {
    server = await serverIn('development')
    const owner = await given(server).owner()
    const { id } = await switchedOn(owner, 'bruno', 'main')
    server.sandbox.control.endTokens('bruno', 463)
    await fetchNow(owner, { adAccountId: id })
    await expect.poll(async () => (await readings(owner))[0]?.pausedFor, { timeout: 15_000 }).toBe('CONNECTION')
    expect(await fetchNow(owner, { adAccountId: id, date: '2026-11-02' })).toMatchObject({
      __typename: 'ConnectionExpired',
    })
    expect(server.sandbox.control.log().calls.filter(({ profile }) => profile === 'helen')).toEqual([])
  })

  it('that Meta does not accept is told of, and nothing is written', async () => {
    server = await serverIn('development', 'no token at all')
    const owner = await given(server).owner()
    expect(await fetchNow(owner)).toMatchObject({
      __typename: 'NothingToRead',
      message: expect.stringContaining('META_AD_ACCOUNT_ID'),
    })
    expect(await rowsOf(owner, 'select 1 from ad_account')).toEqual([])
  })

  it.each(['production', 'test'])('is ignored with NODE_ENV=%s, and the log says so', async (environment) => {
    server = await serverIn(environment)
    const owner = await given(server).owner()
    expect(await fetchNow(owner)).toMatchObject({
      __typename: 'NothingToRead',
      message: expect.stringContaining('No account'),
    })
    expect(told('META_PAGE_ACCESS_TOKEN is ignored')).toHaveLength(1)
    expect(server.sandbox.control.log().calls).toEqual([])
  })
})
