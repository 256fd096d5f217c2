import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '../../../../test/at-meta.ts'
import { type Caller, given } from '../../../../test/given.ts'
import { askSync, attempt, rowsOf, switchedOn } from '../../../../test/insights-account.ts'
import { type TestServer, withServer } from '../../../../test/with-server.ts'
import { openerOf } from '../../../boot/open-work.ts'
import { Connection } from '../connection.entity.ts'
import { endConnection } from '../end-connection.ts'
import { connections } from '../index.ts'
import { tendConnections } from './tend-connections.ts'
import { tokenRefresh, tokenRefreshJob } from './token-refresh-job.ts'
import { warnOfEnd } from './warn-of-end.ts'

let server: TestServer
beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
})
afterAll(() => server?.close())

const day = 24 * 60 * 60
const pass = (days: number) => server.sandbox.control.advanceClock(days * day)
const refresh = ({ world } = server) =>
  tokenRefreshJob.run(openerOf(world), {
    id: 'x',
    payload: {},
    attempt: 1,
    isLastAttempt: false,
    signal: new AbortController().signal,
    touch: async () => {},
  })
const exchanges = () =>
  server.sandbox.control.log().calls.filter(({ query }) => query.grant_type === 'fb_exchange_token').length

const profile = `id name status daysLeft renewalStrategy renewedAt renewalFailedAt renewalFailure`
const profiles = async (caller: Caller) => (await caller.get(`{ connections { ${profile} } }`)).connections
const configure = async (caller: Caller, connectionId: string, renewalStrategy?: string) => {
  const query = `mutation ($input: ConfigureConnectionInput!) { configureConnection(input: $input) { __typename ... on Connection { ${profile} } } }`
  return (await caller.get(query, { input: { connectionId, renewalStrategy } })).configureConnection
}
const renew = async (caller: Caller, connectionId: string) => {
  const query = `mutation ($input: RenewConnectionInput!) { renewConnection(input: $input) { __typename ... on Connection { ${profile} } ... on Problem { message } } }`
  return (await caller.get(query, { input: { connectionId } })).renewConnection
}
const open = async (caller: Caller) => {
  const query = `{ notices(filter: { isOpen: true }) { edges { node { kind severity message connection { name } } } } }`
  return (await caller.get(query)).notices.edges.map(({ node }: { node: object }) => node)
}

/** An owner with a profile of each of these strategies. */
async function givenProfiles(strategies: Record<string, string>): Promise<{ owner: Caller; ids: string[] }> {
  const owner = await given(server).owner()
  const ids: string[] = []
  for (const [name, strategy] of Object.entries(strategies)) {
    const id = (await connect(owner, { profile: name })).split('connected=')[1] ?? ''
    await configure(owner, id, strategy)
    ids.push(id)
  }
  return { owner, ids }
}

describe('the renewal of tokens', () => {
  it('is never by itself, in the last week, or as soon as a week is used, as the strategy says', async () => {
    const { owner } = await givenProfiles({ ana: 'MANUAL', bruno: 'AUTO', helen: 'LONG_LIVED' })
    const left = async () => {
      await refresh()
      return (await profiles(owner)).map((each: { daysLeft: number }) => each.daysLeft)
    }
    expect(await left()).toEqual([59, 59, 59])
    pass(10)
    expect(await left()).toEqual([49, 49, 59])
    pass(44)
    // The end of data access, 90 days after the consent, comes before that of the token.
    expect(await left()).toEqual([5, 36, 36])
    const before = exchanges()
    expect(await left()).toEqual([5, 36, 36])
    expect(exchanges()).toBe(before)
    const reached = '... on RefreshAdAccountsDone { connections { name } }'
    const { refreshAdAccounts } = await owner.get(`mutation { refreshAdAccounts { ${reached} } }`)
    expect(refreshAdAccounts.connections).toHaveLength(3)
    const rows = await rowsOf(owner, "select token_text from connection where renewal_strategy <> 'MANUAL'")
    expect(JSON.stringify(rows.map(({ token_text }) => token_text.toString('latin1')))).not.toContain('EAA')
    expect(server.logged.join()).not.toMatch(/EAA[A-Za-z0-9]{10}/)
  })

  it('is done once, however many processes want it at once', async () => {
    const { owner } = await givenProfiles({ ana: 'AUTO' })
    pass(55)
    const tend = () => tendConnections(server.workIn(owner.organizationId ?? ''), new AbortController().signal)
    const before = exchanges()
    await Promise.all([1, 2, 3, 4, 5].map(tend))
    expect(exchanges() - before).toBe(1)
    expect(await profiles(owner)).toMatchObject([{ daysLeft: 35, renewedAt: expect.any(String), renewalFailure: null }])
  })

  it('that fails says when and why, is tried again the next day and does not hold up the others', async () => {
    const { owner } = await givenProfiles({ ana: 'AUTO', bruno: 'AUTO' })
    pass(54)
    server.sandbox.control.addFault({ kind: 'permission', match: { path: 'oauth/access_token' } })
    await refresh()
    const [ana, bruno] = await profiles(owner)
    expect(ana).toMatchObject({ daysLeft: 5, renewalFailure: 'META_PERMISSION', renewedAt: null })
    expect(ana.renewalFailedAt).toBe(server.sandbox.control.clock().now)
    expect(bruno).toMatchObject({ daysLeft: 36, renewalFailure: null })
    expect(await open(owner)).toMatchObject([{ severity: 'WARNING', message: expect.stringContaining('failed') }])
    await refresh()
    expect(await profiles(owner)).toMatchObject([{ daysLeft: 36, renewalFailedAt: null }, { daysLeft: 36 }])
    expect(await open(owner)).toEqual([])
  })

  it('that a process died over is another’s after five minutes, and called interrupted', async () => {
    const { owner, ids } = await givenProfiles({ ana: 'MANUAL' })
    const [id = ''] = ids
    const { now } = server.sandbox.control.clock()
    await rowsOf(owner, `update connection set renewal_failure = 'RUNNING', renewal_failed_at = $1`, [now])
    const before = exchanges()
    expect(await renew(owner, id)).toMatchObject({ renewedAt: null, renewalFailedAt: null, renewalFailure: null })
    expect(exchanges()).toBe(before)
    server.sandbox.control.advanceClock(301)
    expect(await profiles(owner)).toMatchObject([{ renewalFailure: 'INTERRUPTED' }])
    expect(await renew(owner, id)).toMatchObject({ renewedAt: expect.any(String), renewalFailure: null })
  })

  it('keeps a consent that was given while Meta was asked', async () => {
    const { owner, ids } = await givenProfiles({ ana: 'MANUAL' })
    const work = server.workIn(owner.organizationId ?? '')
    const before = await work.em.findOneOrFail(Connection, { id: ids[0] })
    await connect(owner, { profile: 'ana' })
    await endConnection(work, before, 'EXPIRED')
    expect(await profiles(owner)).toMatchObject([{ status: 'ACTIVE', renewalStrategy: 'MANUAL' }])
    expect(await open(owner)).toEqual([])
  })
})

describe('the end of an access', () => {
  it('is said from two weeks before, more urgently as it comes near, until the profile is reconnected', async () => {
    const { owner } = await givenProfiles({ ana: 'MANUAL' })
    const said = async (days: number) => {
      pass(days)
      await refresh()
      return open(owner)
    }
    expect(await said(44)).toEqual([])
    const [info] = await said(1)
    expect(info).toMatchObject({ kind: 'TOKEN_EXPIRING', severity: 'INFO', connection: { name: 'Ana Prado' } })
    expect(info.message).toMatch(/^Ana Prado's access to Meta ends on .*\. Reconnect the profile before that\.$/)
    expect(await said(7)).toMatchObject([{ ...info, severity: 'WARNING' }])
    expect(await said(6)).toMatchObject([{ ...info, severity: 'CRITICAL' }])
    const ended = { kind: 'TOKEN_ENDED', severity: 'CRITICAL', connection: { name: 'Ana Prado' } }
    expect(await said(2)).toMatchObject([ended])
    expect(await said(1)).toMatchObject([ended])
    await connect(owner, { profile: 'ana' })
    expect(await open(owner)).toEqual([])
  })

  it('is told apart where it is the end of data access, which no exchange moves', async () => {
    const { owner, ids } = await givenProfiles({ ana: 'LONG_LIVED' })
    const work = server.workIn(owner.organizationId ?? '')
    const connection = await work.em.findOneOrFail(Connection, { id: ids[0] })
    connection.dataAccessExpiresAt = new Date(work.clock().getTime() + 3 * day * 1000)
    await warnOfEnd(work, connection)
    expect(await open(owner)).toMatchObject([{ severity: 'WARNING', message: expect.stringContaining('No renewal') }])
  })

  it.each([
    ['taken back by the person', 'REVOKED', 'Bruno Tavares withdrew access to Meta: 1 account', 458],
    ['ended by Meta', 'EXPIRED', "Bruno Tavares's access to Meta has ended: 1 account", 460],
  ] as const)(
    'is known the same day when it was %s, with what cannot be read',
    async (_how, status, words, subcode) => {
      const owner = await given(server).owner()
      await switchedOn(owner, 'bruno', 'main')
      server.sandbox.control.endTokens('bruno', subcode)
      await refresh()
      expect(await profiles(owner)).toMatchObject([{ status }])
      expect(await open(owner)).toMatchObject([{ kind: 'TOKEN_ENDED', message: expect.stringContaining(words) }])
      const before = server.sandbox.control.log().calls.length
      await refresh()
      const asked = server.sandbox.control.log().calls.slice(before)
      expect(asked.filter(({ profile: whose }) => whose === 'bruno')).toEqual([])
      expect(await open(owner)).toHaveLength(1)
      await connect(owner, { profile: 'bruno' })
      expect(await open(owner)).toEqual([])
    },
  )

  it('by the clock alone is told with the first reading that cannot be made', async () => {
    const owner = await given(server).owner()
    const { id } = await switchedOn(owner, 'bruno', 'main')
    const asked = await askSync(owner, { adAccountId: id, objective: 'LEAD' })
    pass(61)
    expect(await attempt(owner, asked.id)).toBeNull()
    expect(await profiles(owner)).toMatchObject([{ status: 'EXPIRED' }])
    expect(await open(owner)).toMatchObject([{ kind: 'TOKEN_ENDED' }])
  })

  it('counts no account that another profile reaches', async () => {
    const owner = await given(server).owner()
    await switchedOn(owner, 'bruno', 'main')
    await connect(owner, { profile: 'ana' })
    server.sandbox.control.endTokens('bruno', 463)
    await refresh()
    expect(await open(owner)).toMatchObject([
      { message: "Bruno Tavares's access to Meta has ended. No account that is switched on depends on it alone." },
    ])
  })

  it('is also that of the access to data', async () => {
    const { owner } = await givenProfiles({ helen: 'LONG_LIVED' })
    server.sandbox.control.endDataAccess('helen')
    pass(1)
    await refresh()
    expect(await profiles(owner)).toMatchObject([{ status: 'EXPIRED' }])
    expect(await open(owner)).toMatchObject([{ kind: 'TOKEN_ENDED' }])
  })
})

describe('a profile', () => {
  it('is configured and renewed by administrators, and only their own', async () => {
    const { owner, ids } = await givenProfiles({ ana: 'AUTO' })
    const [id = ''] = ids
    expect(await configure(owner, id)).toMatchObject({ __typename: 'Connection', renewalStrategy: 'AUTO' })
    expect(await renew(owner, id)).toMatchObject({ __typename: 'Connection', renewedAt: expect.any(String) })
    const stranger = await given(server).owner()
    for (const wrong of [id, 'nonsense']) {
      expect(await renew(stranger, wrong)).toMatchObject({ __typename: 'NotFound' })
      expect(await configure(stranger, wrong, 'MANUAL')).toMatchObject({ __typename: 'NotFound' })
    }
    const member = await given(server).member(owner, 'MEMBER')
    for (const name of ['renewConnection', 'configureConnection']) {
      const { errors } = await member.ask(`mutation { ${name}(input: { connectionId: "${id}" }) { __typename } }`)
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    }
  })

  it('whose token is dead is not renewed, and says what to do', async () => {
    const { owner, ids } = await givenProfiles({ ana: 'AUTO' })
    const [id = ''] = ids
    server.sandbox.control.endTokens('ana', 460)
    for (const _try of [1, 2]) {
      const answer = await renew(owner, id)
      expect(answer).toMatchObject({ __typename: 'ConnectionExpired', message: expect.stringContaining('Reconnect') })
    }
    expect(await profiles(owner)).toMatchObject([{ status: 'EXPIRED', renewalFailure: 'CONNECTION_EXPIRED' }])
  })

  it('that Meta does not answer for is told so', async () => {
    const { owner, ids } = await givenProfiles({ ana: 'AUTO' })
    server.sandbox.control.addFault({ kind: 'permission', match: { path: 'oauth/access_token' } })
    expect(await renew(owner, ids[0] ?? '')).toMatchObject({ __typename: 'MetaUnavailable' })
  })
})

describe('where tokens are not renewed by themselves', () => {
  let without: TestServer
  beforeAll(async () => {
    without = await withServer({
      worker: false,
      now: '2026-11-19T15:00:00Z',
      env: { META_TOKEN_REFRESH_ENABLED: 'false' },
    })
  })
  afterAll(() => without?.close())

  it('they are looked at all the same, and people are told before they end and when they have', async () => {
    const owner = await given(without).owner()
    await connect(owner, { profile: 'ana' })
    const [{ renewalStrategy }] = await profiles(owner)
    expect(renewalStrategy).toBe('LONG_LIVED')
    const said = async (days: number) => {
      without.sandbox.control.advanceClock(days * day)
      await refresh(without)
      return open(owner)
    }
    expect(await said(44)).toEqual([])
    const [info] = await said(1)
    expect(info).toMatchObject({ kind: 'TOKEN_EXPIRING', severity: 'INFO' })
    // Nobody renews it: a person has to.
    expect(info.message).toMatch(/Reconnect the profile before that\.$/)
    expect(await said(7)).toMatchObject([{ severity: 'WARNING' }])
    expect(await said(6)).toMatchObject([{ severity: 'CRITICAL' }])
    const { calls } = without.sandbox.control.log()
    expect(calls.filter(({ path }) => path.endsWith('debug_token')).length).toBeGreaterThan(3)
    expect(
      calls.filter(({ query }) => query.grant_type === 'fb_exchange_token' && query.fb_exchange_token),
    ).toHaveLength(1)
    expect(await said(2)).toMatchObject([{ kind: 'TOKEN_ENDED' }])
  })
})

it('the clock goes by the settings', () => {
  const { settings } = server.world.means
  for (const renewsTokens of [true, false])
    expect(
      connections.schedules?.({
        ...settings,
        reading: { ...settings.reading, renewalCron: '5 4 * * *', renewsTokens },
      }),
    ).toEqual([{ job: tokenRefresh, cron: '5 4 * * *', timeZone: 'UTC' }])
})
