import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { appId, appSecret, redirectUri, type Visit, visit } from '../fixtures/visit.ts'

const client = { client_id: appId, client_secret: appSecret }
const exchange = (on: Visit, params: Record<string, string>) =>
  on.get('/v25.0/oauth/access_token', { ...client, redirect_uri: redirectUri, ...params })
const codeOf = async (on: Visit) => (await on.consent({ profile: 'ana' })).searchParams.get('code') ?? ''
const inspect = (on: Visit, input_token: string) =>
  on.get('/v25.0/debug_token', { input_token, access_token: `${appId}|${appSecret}` })

test('a code gives a token of an hour, and that one a token of sixty days', async () => {
  const on = await visit()
  const short = await exchange(on, { code: await codeOf(on) })
  expect(short.body).toMatchObject({ token_type: 'bearer', expires_in: 3_600 })
  const long = await exchange(on, { grant_type: 'fb_exchange_token', fb_exchange_token: short.body.access_token })
  expect(long.body.expires_in).toBe(5_183_944)
  const { data } = (await inspect(on, long.body.access_token)).body
  expect(data).toMatchObject({
    app_id: appId,
    type: 'USER',
    is_valid: true,
    scopes: ['ads_read', 'business_management', 'public_profile'],
  })
  expect(data.expires_at - data.issued_at).toBe(5_183_944)
  expect(data.user_id).toMatch(/^102\d{14}$/)
})

test('a code works once, for ten minutes, for the very same redirect address', async () => {
  const on = await visit()
  const code = await codeOf(on)
  expect((await exchange(on, { code, redirect_uri: `${redirectUri}/` })).body.error).toMatchObject({
    code: 100,
    error_subcode: 36008,
  })
  expect((await exchange(on, { code })).status).toBe(200)
  expect((await exchange(on, { code })).body.error).toMatchObject({
    code: 100,
    error_subcode: 36009,
    type: 'OAuthException',
  })
  const late = await codeOf(on)
  on.control.advanceClock(601)
  expect((await exchange(on, { code: late })).body.error).toMatchObject({ code: 100, error_subcode: 36007 })
  expect((await exchange(on, { code: `${late.slice(0, -1)}!` })).body.error.error_subcode).toBe(36009)
})

test('a wrong app or secret gets no token', async () => {
  const on = await visit()
  expect((await exchange(on, { code: await codeOf(on), client_secret: 'guess' })).status).toBe(400)
  expect((await exchange(on, { code: await codeOf(on), client_id: '1' })).body.error.code).toBe(101)
})

test('a token ends by time, by force or by the person, each with its own subcode', async () => {
  const on = await visit()
  const subcode = async (access_token: string) =>
    (await on.get('/v25.0/me', { access_token })).body.error?.error_subcode
  for (const ending of [458, 459, 460, 463, 467] as const) {
    const access_token = await on.token('ana')
    expect(await subcode(access_token)).toBeUndefined()
    on.control.endTokens('ana', ending)
    expect(await subcode(access_token)).toBe(ending)
    const { data } = (await inspect(on, access_token)).body
    expect(data).toMatchObject({ is_valid: false, error: { code: 190, subcode: ending } })
  }
  const old = await on.token('ana')
  on.control.advanceClock(5_183_945)
  expect(await subcode(old)).toBe(463)
})

test('ending the tokens of one profile leaves those of another', async () => {
  const on = await visit()
  const bruno = await on.token('bruno')
  on.control.endTokens('ana', 460)
  expect((await on.get('/v25.0/me', { access_token: bruno })).body.name).toBe('Bruno Tavares')
})

test('removing the app kills the token; removing one permission takes only that', async () => {
  const on = await visit()
  const access_token = await on.token('ana')
  const remove = (path: string) =>
    fetch(`${on.url}/v25.0/me/permissions${path}?access_token=${access_token}`, { method: 'DELETE' })
  expect(await (await remove('/business_management')).json()).toEqual({ success: true })
  expect((await on.get('/v25.0/me/permissions', { access_token })).body.data).toContainEqual({
    permission: 'business_management',
    status: 'declined',
  })
  expect(await (await remove('')).json()).toEqual({ success: true })
  expect((await on.get('/v25.0/me', { access_token })).body.error).toMatchObject({ code: 190, error_subcode: 458 })
})

test('a token comes as parameter or as Bearer; a forged or missing one is refused', async () => {
  const on = await visit()
  const token = await on.token('ana')
  const bearer = await fetch(`${on.url}/v25.0/me`, { headers: { authorization: `Bearer ${token}` } })
  expect(await bearer.json()).toMatchObject({ name: 'Ana Prado' })
  expect((await on.get('/v25.0/me', { access_token: `${token.slice(0, -2)}xx` })).body.error.code).toBe(190)
  expect((await on.get('/v25.0/me')).status).toBe(400)
})

test('a proof must fit the token, and must be there where the app requires it', async () => {
  const on = await visit({ requireProof: true })
  const access_token = await on.token('ana')
  const appsecret_proof = createHmac('sha256', appSecret).update(access_token).digest('hex')
  expect((await on.get('/v25.0/me', { access_token, appsecret_proof })).status).toBe(200)
  expect((await on.get('/v25.0/me', { access_token, appsecret_proof: 'ab' })).body.error.code).toBe(104)
  expect((await on.get('/v25.0/me', { access_token })).body.error).toMatchObject({
    code: 100,
    type: 'GraphMethodException',
  })
})

test('a token is still honoured by another sandbox with the same secret, so by one that was restarted', async () => {
  const access_token = await (await visit()).token('ana')
  expect((await (await visit()).get('/v25.0/me', { access_token })).body.name).toBe('Ana Prado')
  const stranger = await visit({ appSecret: 'another' })
  expect((await stranger.get('/v25.0/me', { access_token })).body.error.code).toBe(190)
})

test('the app hears of a removal by a signed request', async () => {
  const on = await visit()
  const { createServer } = await import('node:http')
  let heard = ''
  const app = createServer((request, response) => {
    request.on('data', (part) => {
      heard += part
    })
    request.on('end', () => response.end('{"ok":true}'))
  })
  await new Promise<void>((listening) => app.listen(0, '127.0.0.1', listening))
  const { port } = app.address() as { port: number }
  const body = JSON.stringify({ profile: 'ana', url: `http://127.0.0.1:${port}/` })
  const headers = { 'content-type': 'application/json' }
  await fetch(`${on.url}/__control/callbacks/deauthorize`, { method: 'POST', headers, body })
  app.close()
  const [signature, payload] = (new URLSearchParams(heard).get('signed_request') ?? '').split('.')
  expect(signature).toBe(
    createHmac('sha256', appSecret)
      .update(payload ?? '')
      .digest('base64url'),
  )
  expect(JSON.parse(Buffer.from(payload ?? '', 'base64url').toString())).toMatchObject({ algorithm: 'HMAC-SHA256' })
})

test('a token of a business has no end, unless it is asked to end in sixty days', async () => {
  const on = await visit()
  const code = (await on.consent({ profile: 'ana', config_id: '7' })).searchParams.get('code') ?? ''
  const credentials = { client_id: appId, client_secret: appSecret }
  const exchange = async (params: Record<string, string>) =>
    (await on.get('/v25.0/oauth/access_token', { ...credentials, ...params })).body
  const first = await exchange({ redirect_uri: redirectUri, code })
  expect(first).not.toHaveProperty('expires_in')
  const renewal = { grant_type: 'fb_exchange_token', fb_exchange_token: first.access_token }
  expect(await exchange(renewal)).not.toHaveProperty('expires_in')
  const ending = await exchange({ ...renewal, set_token_expires_in_60_days: 'true' })
  expect(ending.expires_in).toBe(5_183_944)
  on.control.advanceClock(100 * 86_400)
  expect((await on.get('/v25.0/me', { access_token: ending.access_token })).body.error.error_subcode).toBe(463)
  expect((await on.get('/v25.0/me/adaccounts', { access_token: first.access_token })).status).toBe(200)
  expect((await inspect(on, first.access_token)).body.data).toMatchObject({ expires_at: 0, data_access_expires_at: 0 })
})

test('access to data ends ninety days after consent, however young the token', async () => {
  const on = await visit()
  const young = async (token: string) => {
    const params = { client_id: appId, client_secret: appSecret, grant_type: 'fb_exchange_token' }
    return (await on.get('/v25.0/oauth/access_token', { ...params, fb_exchange_token: token })).body.access_token
  }
  let access_token = await on.token('ana')
  for (const days of [50, 39]) {
    on.control.advanceClock(days * 86_400)
    access_token = await young(access_token)
    expect((await on.get('/v25.0/me/adaccounts', { access_token })).status).toBe(200)
  }
  on.control.advanceClock(2 * 86_400)
  expect((await on.get('/v25.0/me/adaccounts', { access_token })).body.error.code).toBe(10)
  expect((await on.get('/v25.0/me', { access_token })).status).toBe(200)
  expect((await inspect(on, access_token)).body.data.is_valid).toBe(true)
})
