import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { comeBack, connect, decideAtMeta, dialogAddress } from '../../../test/at-meta.ts'
import { type Caller, given } from '../../../test/given.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'
import { Connection } from './connection.entity.ts'
import { OauthState } from './oauth-state.entity.ts'

let server: TestServer
beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
})
afterAll(() => server?.close())

const list =
  '{ connections { id name status daysLeft expiresAt scopes missingScopes renewalStrategy adAccounts { id } } }'
const profiles = async (caller: Caller) => (await caller.get(list)).connections
const rowsIn = (caller: Caller) => server.workIn(caller.organizationId ?? '').em.count(Connection, {})

describe('connecting a profile', () => {
  it('keeps who, until when and what for, with the accounts it reaches, and seals the token', async () => {
    const owner = await given(server).owner()
    expect(await connect(owner)).toMatch(/^\/accounts\?connected=[0-9a-f-]{36}$/)
    const [profile] = await profiles(owner)
    expect(profile).toMatchObject({ status: 'ACTIVE', missingScopes: [], renewalStrategy: 'LONG_LIVED' })
    expect(profile.daysLeft).toBeGreaterThan(55)
    expect(profile.adAccounts.length).toBeGreaterThan(0)
    const [row] = await server.workIn(owner.organizationId ?? '').em.find(Connection, {})
    expect(row?.tokenText.toString('latin1')).not.toContain('EAA')
    expect(server.logged.join()).not.toMatch(/EAA[A-Za-z0-9]{10}/)
  })

  it('renews the same profile instead of adding it, and adds another one', async () => {
    const owner = await given(server).owner()
    const [first, again] = [await connect(owner), await connect(owner)]
    expect(again).toBe(first)
    await connect(owner, { profile: 'bruno' })
    expect(await profiles(owner)).toHaveLength(2)
  })

  it('says each way in which it can end without a connection, and writes nothing then', async () => {
    const owner = await given(server).owner()
    const ends = async (decision: Parameters<typeof connect>[1]) => connect(owner, decision)
    expect(await ends({ decision: 'cancel' })).toBe('/accounts?connectFailed=CANCELED')
    expect(await ends({ decision: 'falseCancel' })).toBe('/accounts?connectFailed=CANCELED')
    expect(await ends({ decision: 'nothing' })).toBe('/accounts?connectFailed=NO_CODE')
    expect(await ends({ decision: 'partial' })).toBe('/accounts?connectFailed=MISSING_PERMISSION')
    expect(await ends({ scopes: ['business_management'] })).toBe('/accounts?connectFailed=MISSING_PERMISSION')
    expect(await rowsIn(owner)).toBe(0)
  })

  it('keeps a profile that lacks a permission, and says which', async () => {
    const owner = await given(server).owner()
    await connect(owner, { scopes: ['ads_read'] })
    expect((await profiles(owner))[0]).toMatchObject({
      status: 'INVALID_SCOPES',
      missingScopes: ['business_management'],
    })
  })

  it('writes nothing when the exchange fails or Meta does not answer', async () => {
    const owner = await given(server).owner()
    const back = await decideAtMeta(await dialogAddress(owner))
    await fetch(back, { headers: owner.headers, redirect: 'manual' }) // the code is used up
    const stolen = new URL(await decideAtMeta(await dialogAddress(owner)))
    stolen.searchParams.set('code', new URL(back).searchParams.get('code') ?? '')
    expect(await comeBack(owner, stolen.href)).toBe('/accounts?connectFailed=EXCHANGE_FAILED')
    const other = await given(server).owner()
    server.sandbox.control.addFault({ match: { path: 'me/adaccounts' }, kind: 'html502', times: 9 })
    expect(await connect(other)).toBe('/accounts?connectFailed=META_UNREACHABLE')
    server.sandbox.control.clearFaults()
    expect(await rowsIn(other)).toBe(0)
  })
})

describe('the state', () => {
  it('works once', async () => {
    const owner = await given(server).owner()
    const back = await decideAtMeta(await dialogAddress(owner))
    const both = await Promise.all([comeBack(owner, back), comeBack(owner, back)])
    expect(both.filter((each) => each.includes('connected='))).toHaveLength(1)
    expect(both).toContain('/accounts?connectFailed=STATE_REUSED')
  })

  it('ends after ten minutes', async () => {
    const owner = await given(server).owner()
    const back = await decideAtMeta(await dialogAddress(owner))
    server.sandbox.control.advanceClock(601)
    expect(await comeBack(owner, back)).toBe('/accounts?connectFailed=STATE_EXPIRED')
  })

  it('belongs to one session, person and organisation', async () => {
    const owner = await given(server).owner()
    const stranger = await given(server).owner()
    const back = await decideAtMeta(await dialogAddress(owner))
    expect(await comeBack(stranger, back)).toBe('/accounts?connectFailed=STATE_FOREIGN')
    expect(await comeBack(given(server).nobody, back)).toBe('/accounts?connectFailed=STATE_FOREIGN')
    const colleague = await given(server).member(owner, 'ADMIN')
    expect(await comeBack(colleague, back)).toBe('/accounts?connectFailed=STATE_FOREIGN')
    expect(await comeBack(owner, back)).toContain('connected=')
  })

  it.each(['', 'x', '..', 'a.b', '018f0000-0000-7000-8000-000000000000.x', '%00', 'é'.repeat(300)])(
    'is not guessed: %j',
    async (state) => {
      const owner = await given(server).owner()
      const answer = await comeBack(
        owner,
        `${server.url}/oauth/meta/callback?code=x&state=${encodeURIComponent(state)}`,
      )
      expect(answer).toMatch(/connectFailed=STATE_(UNKNOWN|FOREIGN)$/)
    },
  )

  it('is kept only as a hash', async () => {
    const owner = await given(server).owner()
    const state = new URL(await dialogAddress(owner)).searchParams.get('state') ?? ''
    const rows = await server.workIn(owner.organizationId ?? '').em.find(OauthState, {})
    expect(JSON.stringify(rows)).not.toContain(state.split('.')[1])
  })
})

it('lets only administrators connect', async () => {
  const owner = await given(server).owner()
  const member = await given(server).member(owner, 'MEMBER')
  const { errors } = await member.ask('mutation { connectMeta(input: {}) { __typename } }')
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
})
