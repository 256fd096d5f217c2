import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createMeta, requiredScopes } from './index.ts'
import { caught } from './stage/caught.ts'
import { errorLine, openStage, testSecret, testToken } from './stage/open-stage.ts'

const grant = { body: { access_token: 'EAAnew', token_type: 'bearer', expires_in: 5183944 } }

describe('the login dialog', () => {
  const meta = createMeta({
    appId: '42',
    appSecret: 's',
    redirectUri: 'https://app.example/cb?x=1',
    dialogUrl: 'http://localhost:4010/',
  })

  it('is asked for a code, with state and scopes, at the version in use', () => {
    const url = new URL(meta.dialogUrl({ state: 'st&ate', scopes: requiredScopes }))
    expect(url.origin + url.pathname).toBe('http://localhost:4010/v25.0/dialog/oauth')
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: '42',
      redirect_uri: 'https://app.example/cb?x=1',
      state: 'st&ate',
      response_type: 'code',
      scope: 'ads_read,business_management',
    })
  })

  it('asks again for what was declined only when told to', () => {
    expect(meta.dialogUrl({ state: 's', scopes: ['ads_read'], rerequest: true })).toContain('&auth_type=rerequest')
    expect(meta.dialogUrl({ state: 's', scopes: ['ads_read'] })).not.toContain('auth_type')
  })
})

describe('tokens', () => {
  it('are given for a code', async () => {
    const stage = await openStage([grant])
    expect(await stage.meta.exchangeCode('AQDcode')).toEqual({ accessToken: 'EAAnew', expiresInSeconds: 5183944 })
    const [heard] = stage.heard
    expect(heard?.path).toBe('/v25.0/oauth/access_token')
    expect(Object.fromEntries(heard?.query ?? [])).toEqual({
      client_id: '900000000000001',
      client_secret: testSecret,
      redirect_uri: 'https://app.example/connect/callback',
      code: 'AQDcode',
    })
    expect(JSON.stringify(stage.calls)).not.toMatch(/AQDcode|a-secret-of-the-app/)
  })

  it('may name no expiry, or 0 for none', async () => {
    const stage = await openStage([{ body: { access_token: 'a' } }, { body: { access_token: 'a', expires_in: 0 } }])
    expect((await stage.meta.exchangeCode('c')).expiresInSeconds).toBeNull()
    expect((await stage.meta.exchangeCode('c')).expiresInSeconds).toBeNull()
  })

  it.each([
    [36009, 'codeUsed'],
    [36007, 'codeExpired'],
    [36008, 'redirectMismatch'],
  ])('are refused with a reason (%j)', async (subcode, reason) => {
    const stage = await openStage([errorLine(100, subcode)])
    expect(await caught(stage.meta.exchangeCode('c'))).toMatchObject({ kind: 'authorization', reason })
    expect(stage.heard).toHaveLength(1)
  })

  it('are prolonged', async () => {
    const stage = await openStage([grant])
    await stage.meta.extendToken('EAAold')
    expect(Object.fromEntries(stage.heard[0]?.query ?? [])).toMatchObject({
      grant_type: 'fb_exchange_token',
      fb_exchange_token: 'EAAold',
      client_secret: testSecret,
    })
    expect(JSON.stringify(stage.calls)).not.toContain('EAAold')
  })

  it('must be in the answer', async () => {
    const stage = await openStage([{ body: { token_type: 'bearer' } }])
    expect(await caught(stage.meta.exchangeCode('c'))).toMatchObject({ kind: 'transient', reason: 'unexpectedShape' })
  })
})

describe('inspecting a token', () => {
  const data = {
    app_id: '900000000000001',
    type: 'USER',
    is_valid: true,
    issued_at: 1795000000,
    expires_at: 1800184000,
    data_access_expires_at: 0,
    user_id: '10200000000000001',
    scopes: ['ads_read'],
    granular_scopes: [{ scope: 'ads_read', target_ids: ['111', 222] }, { scope: 'public_profile' }],
  }

  it('tells who, what for, which accounts and until when', async () => {
    const stage = await openStage([{ body: { data } }])
    expect(await stage.meta.inspectToken(testToken)).toEqual({
      appId: '900000000000001',
      userId: '10200000000000001',
      type: 'USER',
      isValid: true,
      scopes: ['ads_read'],
      granularScopes: [
        { scope: 'ads_read', targetIds: ['111', '222'] },
        { scope: 'public_profile', targetIds: null },
      ],
      issuedAt: new Date(1795000000_000),
      expiresAt: new Date(1800184000_000),
      dataAccessExpiresAt: null,
      raw: data,
    })
  })

  it('is done in the name of the app, with the app’s own proof', async () => {
    const stage = await openStage([{ body: { data } }])
    await stage.meta.inspectToken(testToken)
    const app = `900000000000001|${testSecret}`
    expect(stage.heard[0]?.headers.authorization).toBe(`Bearer ${app}`)
    expect(stage.heard[0]?.query.get('input_token')).toBe(testToken)
    expect(stage.heard[0]?.query.get('appsecret_proof')).toBe(
      createHmac('sha256', testSecret).update(app).digest('hex'),
    )
    expect(stage.calls[0]?.path).toBe('/v25.0/debug_token')
  })

  it('answers for a dead token too, but never takes an unreadable answer for one', async () => {
    const dead = { data: { is_valid: false, scopes: [], error: { code: 190, subcode: 463, message: 'expired' } } }
    const stage = await openStage((_, nth) => ({ body: nth === 0 ? dead : { data: {} } }))
    expect(await stage.meta.inspectToken('t')).toMatchObject({ isValid: false, userId: null, expiresAt: null })
    expect(await caught(stage.meta.inspectToken('t'))).toMatchObject({ reason: 'unexpectedShape' })
  })
})
