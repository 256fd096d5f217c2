import { expect, test } from 'vitest'
import { read, visit } from '../fixtures/visit.ts'

const json = { 'content-type': 'application/json' }

test('faults, clock, ends of tokens and pictures, tier and reset are reachable over HTTP', async () => {
  const { url, get, token } = await visit()
  const post = async (path: string, body: object, headers: Record<string, string> = json) =>
    read(await fetch(`${url}/__control${path}`, { method: 'POST', headers, body: JSON.stringify(body) }))
  const access_token = await token('ana')
  const me = async () => (await get('/v25.0/me', { access_token })).body
  expect((await post('/faults', { kind: 'transient', times: 3, match: { path: 'me' } })).body).toMatchObject({
    left: 3,
  })
  expect((await me()).error.code).toBe(2)
  expect((await get('/__control/faults')).body).toHaveLength(1)
  await post('/faults/clear', {})
  expect((await post('/clock', { now: '2026-11-23T00:00:00Z' })).body.now).toBe('2026-11-23T00:00:00.000Z')
  expect((await post('/clock', { advance: 60 })).body.now).toBe('2026-11-23T00:01:00.000Z')
  expect((await get('/__control/clock')).body).toEqual({ now: '2026-11-23T00:01:00.000Z', frozen: true })
  await post('/tokens/expire', { profile: 'ana' })
  expect((await me()).error.error_subcode).toBe(463)
  await post('/tokens/revoke', {})
  expect((await me()).error.error_subcode).toBe(467)
  expect((await post('/pictures/expire', {})).status).toBe(200)
  expect((await post('/tier', { tier: 'development_access' })).status).toBe(200)
  await post('/reset', {})
  expect((await me()).name).toBe('Ana Prado')
  expect((await get('/__control/clock')).body.now).toBe('2026-11-22T15:00:00.000Z')
})

test('a control call that makes no sense is refused with the reason', async () => {
  const { url } = await visit()
  const status = async (path: string, body: string) =>
    (await fetch(`${url}/__control${path}`, { method: 'POST', headers: json, body })).status
  expect(await status('/faults', '{"kind":"mystery"}')).toBe(400)
  expect(await status('/faults', '{"kind":"reset","match":{"path":"("}}')).toBe(400)
  expect(await status('/clock', '{"now":"yesterday"}')).toBe(400)
  expect(await status('/tokens/expire', '{"profile":"nobody"}')).toBe(400)
  expect(await status('/accounts/remove', '{"profile":"ana","account":"act_0"}')).toBe(400)
  expect(await status('/tier', 'not json')).toBe(400)
})

test('pages of other sites cannot control, nor see the screen', async () => {
  const { url } = await visit()
  const origin = { origin: 'https://evil.example' }
  expect((await fetch(`${url}/__control/reset`, { method: 'POST', headers: origin })).status).toBe(403)
  expect((await fetch(`${url}/`, { headers: origin })).status).toBe(403)
  expect((await fetch(`${url}/__control/reset`, { method: 'POST', headers: { origin: url } })).status).toBe(200)
})

test('the log keeps every call in order, counted as Meta counts, without a secret', async () => {
  const { url, get, token, control } = await visit()
  const access_token = await token('ana')
  await get('/v25.0/me', { access_token, fields: 'name', appsecret_proof: '' })
  await fetch(`${url}/v25.0/me/permissions`, { headers: { authorization: `Bearer ${access_token}` } })
  const { counted, calls } = control.log()
  expect(counted).toBe(4)
  expect(calls.map(({ n }) => n)).toEqual([1, 2, 3, 4])
  expect(calls[2]).toMatchObject({
    method: 'GET',
    path: '/v25.0/me',
    status: 200,
    profile: 'ana',
    query: { fields: 'name' },
  })
  const text = JSON.stringify((await get('/__control/log')).body)
  expect(text).not.toContain(access_token.slice(0, 40))
  expect(text).not.toContain('sandbox-secret')
})

test('the screen shows people, accounts, pictures, the log and the buttons, escaped', async () => {
  const { url, get } = await visit()
  await get('/v25.0/<script>alert(1)</script>', { access_token: 'x' })
  const page = await (await fetch(`${url}/`)).text()
  for (const text of ['Ana Prado', 'Casa Teste | Loja BR', 'America/New_York', 'Add fault', 'luz 22'])
    expect(page).toContain(text)
  expect(page).not.toContain('<script')
  const picture = /src="([^"]+)"/.exec(page)?.[1]
  expect((await fetch(url + picture?.replaceAll('&amp;', '&'))).status).toBe(200)
})

test('the forms of the screen set status, late rows, drift, plan and mood, and show what holds', async () => {
  const { url, control } = await visit()
  const send = async (path: string, form: Record<string, string>) =>
    (await fetch(`${url}/__control${path}`, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' }))
      .status
  expect(await send('/accounts/status', { account: 'main', status: '2' })).toBe(303)
  expect(await send('/late-rows', { account: 'main', late: 'true' })).toBe(303)
  expect(await send('/drift', { account: 'main', day: '2026-10-01', cents: '-77' })).toBe(303)
  expect(await send('/plan', { seed: '3', share: '0.25', kinds: 'transient reset' })).toBe(303)
  expect(await send('/reports/mood', { mood: 'stuck' })).toBe(303)
  const page = await (await fetch(`${url}/`)).text()
  for (const text of ['disabled', 'Loja BR: late', 'on 2026-10-01: -77 cents', 'strikes 25% of all calls'])
    expect(page).toContain(text)
  expect(page).toMatch(/<option selected>stuck/)
  expect(control.plan()).toMatchObject({ seed: 3, share: 0.25, kinds: ['transient', 'reset'], struck: 0 })
})

test('a form of the screen does the same and leads back to it', async () => {
  const { url, control } = await visit()
  const body = new URLSearchParams({ kind: 'html502', path: 'insights', times: '2' })
  const answer = await fetch(`${url}/__control/faults`, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { origin: url },
  })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/'])
  expect(control.faults()[0]).toMatchObject({ kind: 'html502', left: 2, match: { path: 'insights' } })
})
