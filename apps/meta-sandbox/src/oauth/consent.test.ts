import { expect, test } from 'vitest'
import { appId, appSecret, redirectUri, visit } from '../fixtures/visit.ts'

const dialog = (url: string, params: Record<string, string>) =>
  fetch(`${url}/v25.0/dialog/oauth?${new URLSearchParams({ client_id: appId, redirect_uri: redirectUri, ...params })}`)

test('the page names app, permissions, every profile and its accounts, in the language of the browser', async () => {
  const { url } = await visit()
  const query = new URLSearchParams({ client_id: appId, redirect_uri: redirectUri, scope: 'ads_read', state: 'a"<b' })
  const answer = await fetch(`${url}/v25.0/dialog/oauth?${query}`, { headers: { 'accept-language': 'pt-BR,pt;q=0.9' } })
  const page = await answer.text()
  expect(page).toContain('<html lang="pt-BR">')
  expect(page.match(/name="profile"/g)?.length).toBeGreaterThanOrEqual(4)
  expect(page).toContain('name="scope" value="ads_read"')
  expect(page.match(/name="account"/g)?.length).toBeGreaterThanOrEqual(7)
  for (const value of ['approve', 'cancel', 'falseCancel', 'nothing'])
    expect(page).toContain(`name="decision" value="${value}"`)
  expect(page).toContain('value="a&quot;&lt;b"')
  expect(page).not.toContain('<script')
})

test('an unknown app or a redirect to elsewhere is refused on the page and sends nobody anywhere', async () => {
  const { url } = await visit({ redirects: ['https://app.example/cb'] })
  expect((await dialog(url, { client_id: '1' })).status).toBe(400)
  expect((await dialog(url, { redirect_uri: 'https://evil.example/cb' })).status).toBe(400)
  expect((await dialog(url, { redirect_uri: 'javascript:alert(1)' })).status).toBe(400)
  expect((await dialog(url, { redirect_uri: 'https://app.example/cb' })).status).toBe(200)
})

test('approval leads back with a code, the state unchanged and the odd fragment', async () => {
  const { consent } = await visit()
  const back = await consent({ profile: 'ana', state: 'ção & 1' })
  expect(back.searchParams.get('state')).toBe('ção & 1')
  expect(back.searchParams.get('code')).toMatch(/^AQD/)
  expect(back.hash).toBe('#_=_')
})

test('a cancel and the false cancel of development mode look exactly the same', async () => {
  const { consent } = await visit()
  const cancel = await consent({ profile: 'ana', decision: 'cancel' })
  const falseCancel = await consent({ profile: 'ana', decision: 'falseCancel' })
  expect(cancel.href).toBe(falseCancel.href)
  expect(Object.fromEntries(cancel.searchParams)).toEqual({
    error: 'access_denied',
    error_code: '200',
    error_description: 'Permissions error',
    error_reason: 'user_denied',
    state: 's-1',
  })
  expect(cancel.search).toContain('error_description=Permissions+error')
})

test('an answer can come with neither code nor error', async () => {
  const { consent } = await visit()
  const back = await consent({ profile: 'ana', decision: 'nothing' })
  expect([...back.searchParams.keys()]).toEqual(['state'])
})

test('unticked permissions are declined and unticked accounts are not shared', async () => {
  const { consent, get, account } = await visit()
  const main = await account('main')
  const back = await consent({ profile: 'bruno', choices: 'explicit', scope: ['ads_read'], account: [main] })
  const exchanged = await get('/v25.0/oauth/access_token', {
    client_id: appId,
    client_secret: appSecret,
    redirect_uri: redirectUri,
    code: back.searchParams.get('code') ?? '',
  })
  const access_token = exchanged.body.access_token
  const permissions = await get('/v25.0/me/permissions', { access_token })
  expect(permissions.body.data).toEqual([
    { permission: 'ads_read', status: 'granted' },
    { permission: 'public_profile', status: 'granted' },
    { permission: 'business_management', status: 'declined' },
  ])
  const accounts = await get('/v25.0/me/adaccounts', { access_token })
  expect(accounts.body.data.map(({ id }: { id: string }) => id)).toEqual([main])
  const debug = await get('/v25.0/debug_token', { input_token: access_token, access_token: `${appId}|${appSecret}` })
  expect(debug.body.data.granular_scopes[0]).toEqual({ scope: 'ads_read', target_ids: [main.slice(4)] })
})

test('approval without the permission for ads gives a token that cannot list accounts', async () => {
  const { token, get } = await visit()
  const answer = await get('/v25.0/me/adaccounts', { access_token: await token('ana', { decision: 'partial' }) })
  expect(answer.status).toBe(403)
  expect(answer.body.error.code).toBe(200)
})

test('Login for Business is all or nothing, and its token has no end', async () => {
  const { consent, get } = await visit()
  const refused = await consent({ profile: 'ana', config_id: '7', decision: 'partial' })
  expect(refused.searchParams.get('error')).toBe('access_denied')
  const code = (await consent({ profile: 'ana', config_id: '7' })).searchParams.get('code') ?? ''
  const client = { client_id: appId, client_secret: appSecret, redirect_uri: redirectUri }
  const { body } = await get('/v25.0/oauth/access_token', { ...client, code })
  expect(body).not.toHaveProperty('expires_in')
  const me = await get('/v25.0/me', { access_token: body.access_token, fields: 'client_business_id' })
  expect(me.body.client_business_id).toMatch(/^22\d{13}$/)
})
