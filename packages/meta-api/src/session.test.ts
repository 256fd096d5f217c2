import { describe, expect, it } from 'vitest'
import { caught, collect } from './stage/caught.ts'
import { errorLine, openStage } from './stage/open-stage.ts'

describe('the person', () => {
  it('has an id as text even when Meta does not quote it', async () => {
    const stage = await openStage([{ body: '{"id":10200000000000000123,"name":"Ana"}' }])
    expect(await stage.session.me()).toEqual({ id: '10200000000000000123', name: 'Ana' })
  })

  it('granted some permissions and did not grant others', async () => {
    const list = (permission: string, status: string) => ({ permission, status })
    const next = { next: 'https://x/', cursors: { after: 'A' } }
    const stage = await openStage([
      { body: { data: [list('ads_read', 'granted'), list('business_management', 'declined')], paging: next } },
      { body: { data: [list('public_profile', 'granted'), list('email', 'expired')] } },
    ])
    expect(await stage.session.permissions()).toEqual({
      granted: ['ads_read', 'public_profile'],
      declined: ['business_management', 'email'],
    })
  })

  it.each([{ success: true }, { success: 'true' }, true])('takes the access away (%j)', async (body) => {
    const stage = await openStage([{ body }])
    await stage.session.revoke()
    expect(stage.heard[0]).toMatchObject({ method: 'DELETE', path: '/v25.0/me/permissions' })
  })

  it('is told when the access was not taken away', async () => {
    const refused = await openStage([{ body: { success: false } }])
    expect(await caught(refused.session.revoke())).toMatchObject({ kind: 'request' })
    const dead = await openStage([errorLine(190, 458)])
    expect(await caught(dead.session.revoke())).toMatchObject({ kind: 'authorization', reason: 'revoked' })
  })
})

describe('ad accounts', () => {
  const account = {
    id: 'act_111111111111111',
    account_id: '111111111111111',
    name: 'Loja Demo BR',
    currency: 'BRL',
    timezone_name: 'America/Sao_Paulo',
    account_status: 1,
    disable_reason: 0,
    business: { id: '222', name: 'Grupo' },
    something_new: { a: 1 },
  }
  const read = {
    id: 'act_111111111111111',
    accountId: '111111111111111',
    name: 'Loja Demo BR',
    currency: 'BRL',
    timezoneName: 'America/Sao_Paulo',
    accountStatus: 1,
    disableReason: 0,
    business: { id: '222', name: 'Grupo' },
    raw: account,
  }

  it('are listed without asking for what would fail the whole list', async () => {
    const stage = await openStage([{ body: { data: [account] } }])
    expect(await collect(stage.session.adAccounts())).toEqual([{ items: [read], after: null, index: 0, calls: 1 }])
    expect(stage.heard[0]?.path).toBe('/v25.0/me/adaccounts')
    expect(stage.heard[0]?.query.get('fields')).not.toMatch(/owner|funding/)
  })

  it('are read one by one, by either form of the id', async () => {
    const stage = await openStage([{ body: account }])
    expect(await stage.session.adAccount('act_111111111111111')).toEqual(read)
    await stage.session.adAccount('111111111111111')
    expect(stage.heard.map((h) => h.path)).toEqual(['/v25.0/act_111111111111111', '/v25.0/act_111111111111111'])
  })

  it('may come with next to nothing', async () => {
    const stage = await openStage([{ body: { account_id: 7, account_status: 'odd' } }])
    expect(await stage.session.adAccount('7')).toMatchObject({
      id: 'act_7',
      accountId: '7',
      name: null,
      accountStatus: null,
      business: null,
    })
  })
})

describe('datasets', () => {
  it('tell when they last received something, at any offset', async () => {
    const data = [
      { id: '1', name: 'Pixel', last_fired_time: '2026-11-21T22:10:03-0300', is_unavailable: false },
      { id: 2, name: 'Never' },
      { id: '3', last_fired_time: '1969-12-31T15:59:59-0800', is_unavailable: true },
    ]
    const stage = await openStage([{ body: { data } }])
    const [page] = await collect(stage.session.datasets('1'))
    expect(page?.items.map((d) => [d.id, d.lastFiredAt?.toISOString() ?? null, d.isUnavailable])).toEqual([
      ['1', '2026-11-22T01:10:03.000Z', false],
      ['2', null, false],
      ['3', null, true],
    ])
    expect(stage.heard[0]?.path).toBe('/v25.0/act_1/adspixels')
  })
})
