import { expect, test } from 'vitest'
import { everyScope, visitBusiness } from '../fixtures/business.ts'
import { type Answer, appId, appSecret, read, redirectUri } from '../fixtures/visit.ts'

test('from a person to their businesses, the WhatsApp accounts of these and their numbers', async () => {
  const on = await visitBusiness()
  const { access_token } = on
  const { data: businesses } = (await on.get('/v25.0/me/businesses', { access_token })).body
  expect(businesses).toEqual([{ id: expect.stringMatching(/^22\d{13}$/), name: 'Lumia Comércio de Iluminação' }])
  const path = `/v25.0/${businesses[0].id}`
  const owned = await on.get(`${path}/owned_whatsapp_business_accounts`, { access_token, fields: 'id,name,country' })
  expect(owned.body.data).toEqual([{ id: on.waba, name: 'Casa Teste', country: 'BR' }])
  expect((await on.get(path, { access_token })).body.name).toBe('Lumia Comércio de Iluminação')
  const waba = await on.get(`/v25.0/${on.waba}`, { access_token, fields: 'name,owner_business_info,phone_numbers{id}' })
  const fields = 'id,display_phone_number,verified_name,quality_rating'
  const phones = await on.get(`/v25.0/${on.waba}/phone_numbers`, { access_token, fields })
  expect(phones.body.data).toEqual([
    {
      id: expect.stringMatching(/^55\d{13}$/),
      display_phone_number: expect.stringMatching(/^\+55 11 300\d-\d{4}$/),
      verified_name: 'Casa Teste',
      quality_rating: 'GREEN',
    },
  ])
  const [{ id }] = phones.body.data
  expect(waba.body).toMatchObject({
    owner_business_info: { id: businesses[0].id },
    phone_numbers: { data: [{ id }] },
  })
  expect((await on.get(`/v25.0/${id}`, { access_token })).body).toMatchObject({ id, platform_type: 'CLOUD_API' })
})

test('an agency works with accounts that its customers share, owns none of them and does not see the owners', async () => {
  const on = await visitBusiness()
  const waba = on.wabas.find(({ name }) => name === 'North Roast')
  const access_token = await on.token(waba?.profiles[0] ?? '', { asked: everyScope })
  const { data: portfolios } = (await on.get('/v25.0/me/businesses', { access_token })).body
  const listed = async (edge: string) => {
    const answers = portfolios.map(({ id }: { id: string }) => on.get(`/v25.0/${id}/${edge}`, { access_token }))
    return (await Promise.all<Answer>(answers)).flatMap(({ body }) => body.data.map(({ id }: { id: string }) => id))
  }
  expect(await listed('client_whatsapp_business_accounts')).toContain(waba?.id)
  expect(await listed('owned_whatsapp_business_accounts')).not.toContain(waba?.id)
  const owner = (await on.get(`/v25.0/${waba?.id}`, { access_token, fields: 'owner_business_info' })).body
  expect(portfolios.map(({ id }: { id: string }) => id)).not.toContain(owner.owner_business_info.id)
  expect((await on.get(`/v25.0/${owner.owner_business_info.id}`, { access_token })).status).toBe(400)
})

test('the app subscribes to a WhatsApp account and unsubscribes; the account has one dataset', async () => {
  const on = await visitBusiness()
  const { access_token } = on
  const apps = async () => (await on.get(`/v25.0/${on.waba}/subscribed_apps`, { access_token })).body.data
  expect(await apps()).toEqual([])
  expect((await on.post(`/v25.0/${on.waba}/subscribed_apps`)).body).toEqual({ success: true })
  expect(await apps()).toEqual([{ whatsapp_business_api_data: expect.objectContaining({ id: '900000000000001' }) }])
  expect((await on.remove(`/v25.0/${on.waba}/subscribed_apps`)).body).toEqual({ success: true })
  expect(await apps()).toEqual([])
  const dataset = async () => (await on.get(`/v25.0/${on.waba}/dataset`, { access_token })).body
  expect(await dataset()).toEqual({ data: [] })
  const made = (await on.post(`/v25.0/${on.waba}/dataset`)).body
  expect(made).toEqual({ id: expect.stringMatching(/^71\d{13}$/) })
  expect((await on.post(`/v25.0/${on.waba}/dataset`)).body).toEqual(made)
  expect(await dataset()).toEqual(made)
  expect((await on.get(`/v25.0/${made.id}`, { access_token, fields: 'name' })).body.name).toContain('Casa Teste')
})

test('a dataset is not there before it was made', async () => {
  const on = await visitBusiness()
  const { id } = (await on.post(`/v25.0/${on.waba}/dataset`)).body
  on.control.reset()
  const access_token = await on.token('ana', { asked: everyScope })
  expect((await on.get(`/v25.0/${id}`, { access_token })).body.error).toMatchObject({ code: 100, error_subcode: 33 })
})

test.each([
  ['ads_read,business_management', 'GET', '', 200],
  ['ads_read,business_management', 'GET', '/phone_numbers', 200],
  ['ads_read,business_management', 'POST', '/subscribed_apps', 200],
  ['ads_read,whatsapp_business_management', 'POST', '/dataset', 10],
  ['ads_read,whatsapp_business_management', 'GET', '/dataset', 10],
])('with %s alone %s of a WhatsApp account%s is refused with code %i', async (asked, method, edge, code) => {
  const on = await visitBusiness()
  const access_token = await on.token('ana', { asked })
  const answer = await read(await fetch(`${on.url}/v25.0/${on.waba}${edge}?access_token=${access_token}`, { method }))
  expect([answer.status, answer.body.error.code]).toEqual([403, code])
})

test('a permission that was asked for and not ticked is refused as one that was never asked for', async () => {
  const on = await visitBusiness()
  const ticks = { asked: everyScope, choices: 'explicit', scope: ['ads_read'], account: [await on.account('main')] }
  const access_token = await on.token('ana', ticks)
  expect((await on.get(`/v25.0/${on.waba}`, { access_token })).body.error.code).toBe(200)
  expect((await on.get('/v25.0/me/businesses', { access_token })).body.error.code).toBe(200)
  expect((await on.get('/v25.0/me/adaccounts', { access_token })).status).toBe(200)
})

test('a WhatsApp account is reached by those who reach an ad account of its advertiser, and by nobody else', async () => {
  const on = await visitBusiness()
  const reach = async (profile: string, form = {}) => {
    const access_token = await on.token(profile, { asked: everyScope, ...form })
    return (await on.get(`/v25.0/${on.waba}`, { access_token })).body
  }
  expect((await reach('bruno')).id).toBe(on.waba)
  expect((await reach('diego')).error).toMatchObject({ code: 100, error_subcode: 33 })
  const own = on.wabas.find(({ id }) => id === on.waba)?.accounts ?? []
  const other = ['recife', 'manaus', 'agency'].find((key) => !own.includes(key)) ?? ''
  const unticked = { choices: 'explicit', scope: everyScope.split(','), account: [await on.account(other)] }
  expect((await reach('bruno', unticked)).error.code).toBe(200)
})

test('the consent page tells which number is shared, the token which WhatsApp accounts, and only where they were asked for', async () => {
  const on = await visitBusiness()
  const page = async (scope: string) => {
    const query = new URLSearchParams({ client_id: appId, redirect_uri: redirectUri, scope })
    return (await fetch(`${on.url}/v25.0/dialog/oauth?${query}`)).text()
  }
  const whatsapp = `WhatsApp +${on.wabas.find(({ id }) => id === on.waba)?.phone.digits}`
  expect(await page(everyScope)).toContain(whatsapp)
  expect(await page(everyScope)).toContain('name="scope" value="whatsapp_business_manage_events"')
  expect(await page('ads_read,business_management')).not.toContain('WhatsApp')
  const debug = await on.get('/v25.0/debug_token', {
    input_token: on.access_token,
    access_token: `${appId}|${appSecret}`,
  })
  expect(debug.body.data.granular_scopes).toContainEqual({
    scope: 'whatsapp_business_management',
    target_ids: [on.waba],
  })
})

test('limits and faults strike these calls as all others', async () => {
  const on = await visitBusiness()
  const { access_token } = on
  on.control.addFault({ kind: 'throttleApp', match: { path: on.waba } })
  expect((await on.get(`/v25.0/${on.waba}`, { access_token })).body.error.code).toBe(4)
  on.control.endDataAccess('ana')
  expect((await on.get(`/v25.0/${on.waba}`, { access_token })).body.error.code).toBe(10)
  on.control.endTokens('ana', 460)
  expect((await on.get(`/v25.0/${on.waba}`, { access_token })).body.error.error_subcode).toBe(460)
})
