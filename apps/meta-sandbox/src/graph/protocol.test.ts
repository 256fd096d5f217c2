import { expect, test } from 'vitest'
import { read, visit } from '../fixtures/visit.ts'

test('a dead marketing version is refused by name, upgraded with a warning where the app allows it', async () => {
  const on = await visit()
  const access_token = await on.token('ana')
  const main = await on.account('main')
  expect((await on.get(`/v24.0/${main}`, { access_token })).body.error).toMatchObject({
    code: 2635,
    message: expect.stringContaining('v26.0'),
  })
  expect((await on.get(`/${main}`, { access_token })).body.error.code).toBe(2635)
  expect((await on.get(`/v26.0/${main}`, { access_token })).status).toBe(200)
  expect((await on.get('/v22.0/me', { access_token })).status).toBe(200)
  expect((await on.get('/v99.0/me', { access_token })).status).toBe(400)
  const lenient = await visit({ upgradeVersions: true })
  const upgraded = await lenient.get(`/v24.0/${main}`, { access_token: await lenient.token('ana') })
  expect(upgraded.headers.get('x-ad-api-version-warning')).toContain('v24.0')
})

test('what Meta removed is refused; what hangs on no object is unknown', async () => {
  const on = await visit()
  const access_token = await on.token('ana')
  expect((await on.get('/v25.0/', { access_token, ids: '1,2' })).body.error.code).toBe(100)
  expect((await on.get('/v25.0/me', { access_token, date_format: 'U' })).body.error.code).toBe(100)
  const main = await on.account('main')
  expect((await on.get(`/v25.0/${main}/moods`, { access_token })).body.error.code).toBe(100)
  const write = await fetch(`${on.url}/v25.0/${main}?access_token=${access_token}`, { method: 'DELETE' })
  expect((await read(write)).body.error).toMatchObject({ code: 100, error_subcode: 33 })
})

test('a batch keeps the order, answers each item as text, and is 200 though items failed', async () => {
  const on = await visit()
  const access_token = await on.token('ana')
  const main = await on.account('main')
  const batch = [
    { method: 'GET', name: 'accounts', relative_url: 'me/adaccounts?limit=1' },
    { method: 'GET', relative_url: 'v25.0/{result=accounts:$.data.0.id}/ads?limit=3' },
    { method: 'GET', relative_url: 'v25.0/120200000000000000' },
    { method: 'GET', relative_url: `v24.0/${main}` },
  ]
  const before = on.control.log().counted
  const send = (body: Record<string, string>) =>
    fetch(`${on.url}/v25.0/`, { method: 'POST', body: new URLSearchParams(body) })
  const answer = await read(await send({ access_token, batch: JSON.stringify(batch) }))
  expect(answer.status).toBe(200)
  expect(answer.body.map(({ code }: { code: number }) => code)).toEqual([200, 200, 400, 400])
  expect(JSON.parse(answer.body[1].body).data).toHaveLength(3)
  expect(JSON.parse(answer.body[3].body).error.code).toBe(2635)
  expect(answer.body[1].headers.map(({ name }: { name: string }) => name)).toContain('x-business-use-case-usage')
  expect(on.control.log().counted - before).toBe(4)
  const bare = await read(
    await send({ access_token, batch: JSON.stringify(batch.slice(0, 1)), include_headers: 'false' }),
  )
  expect(bare.body[0]).not.toHaveProperty('headers')
  const many = JSON.stringify(Array.from({ length: 51 }, () => batch[0]))
  expect((await read(await send({ access_token, batch: many }))).body.error.code).toBe(100)
  expect((await read(await send({ access_token, batch: '{' }))).status).toBe(400)
})

test('an item with an odd address fails alone', async () => {
  const on = await visit()
  const odd = ['http://[', '//', '?', '../x', 'v25.0/%zz', '{result=me:$.id}/ads']
  const batch = JSON.stringify([...odd, 'me'].map((relative_url) => ({ method: 'GET', relative_url })))
  const body = new URLSearchParams({ access_token: await on.token('ana'), batch })
  const answer = await read(await fetch(`${on.url}/v25.0/`, { method: 'POST', body }))
  const codes = answer.body.map(({ code }: { code: number }) => code)
  expect(codes).toEqual([...odd.map(() => 400), 200])
})

test('an item of a batch can be unfinished: it is null, the others are there', async () => {
  const on = await visit()
  const access_token = await on.token('ana')
  on.control.addFault({ kind: 'batchNull', match: { path: '/me$' }, afterCalls: 1 })
  const batch = JSON.stringify([1, 2, 3].map(() => ({ method: 'GET', relative_url: 'v25.0/me' })))
  const body = JSON.stringify({ access_token, batch })
  const headers = { 'content-type': 'application/json' }
  const answer = await read(await fetch(`${on.url}/v25.0`, { method: 'POST', headers, body }))
  expect(answer.body.map((item: object | null) => item === null)).toEqual([false, true, false])
})

test('the same seed, clock and calls give byte-identical answers; another seed other figures', async () => {
  const texts = async (seed: number) => {
    const on = await visit({ seed })
    const access_token = await on.token('ana')
    const main = await on.account('main')
    const query = new URLSearchParams({ access_token, level: 'ad', time_increment: '1', fields: 'ad_id,spend,actions' })
    const paths = [
      `/v25.0/${main}/insights?${query}`,
      `/v25.0/${main}/ads?access_token=${access_token}&fields=id,creative{thumbnail_url}`,
      '/v25.0/1',
    ]
    const answers = await Promise.all(paths.map(async (path) => (await fetch(on.url + path)).text()))
    return answers.map((text) => text.replaceAll(on.url, ''))
  }
  const [first, second, other] = [await texts(1), await texts(1), await texts(2)]
  expect(second).toEqual(first)
  expect(other[0]).not.toBe(first?.[0])
})

test('words for developers change from call to call, codes do not', async () => {
  const on = await visit()
  const access_token = await on.token('ana')
  on.control.addFault({ kind: 'transient', times: 2 })
  const read = async () => (await on.get('/v25.0/me', { access_token })).body.error
  const [one, other] = [await read(), await read()]
  expect(one.message).not.toBe(other.message)
  expect(one.error_user_msg).not.toBe(other.error_user_msg)
  expect([one.code, other.code]).toEqual([2, 2])
})

test('what Meta removed is an error, what it ignores is ignored', async () => {
  const on = await visit()
  const access_token = await on.token('ana')
  expect((await on.get('/v25.0/', { access_token, ids: '1,2' })).body.error.code).toBe(100)
  expect((await on.get('/v25.0/me', { access_token, date_format: 'U' })).body.error.code).toBe(100)
  expect((await on.get('/v25.0/me', { access_token, pretty: 1, debug: 'all' })).body).toEqual({
    id: expect.any(String),
    name: 'Ana Prado',
  })
})

test('words for people follow their language, codes do not', async () => {
  const on = await visit()
  const access_token = await on.token('ana')
  on.control.addFault({ kind: 'throttle', times: 2, match: { path: 'act_' } })
  const path = `/v25.0/${await on.account('main')}`
  const portuguese = (await on.get(path, { access_token })).body.error
  const english = (await on.get(path, { access_token, locale: 'en_US' })).body.error
  expect(portuguese.error_user_msg).toMatch(/chamadas/)
  expect(english.error_user_msg).toMatch(/calls/)
  expect([portuguese.code, portuguese.error_subcode]).toEqual([english.code, english.error_subcode])
})
