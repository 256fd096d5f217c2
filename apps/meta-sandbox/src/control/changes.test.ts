import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type Visit, visit } from '../fixtures/visit.ts'

type Params = Record<string, string | number | object>

async function open(options: Parameters<typeof visit>[0] = {}) {
  const on = await visit(options)
  const access_token = await on.token('ana')
  const account = await on.account('main')
  const get = async (path: string, params: Params = {}) =>
    (await on.get(`/v25.0/${path}`, { access_token, limit: 500, ...params })).body
  return { on, account, get, post: poster(on) }
}
const poster = (on: Visit) => async (path: string, body: object) => {
  const headers = { 'content-type': 'application/json' }
  return (await fetch(`${on.url}/__control${path}`, { method: 'POST', headers, body: JSON.stringify(body) })).status
}

test('an account that is disabled says so and delivers nothing from the next day until it is active again', async () => {
  const { on, account, get, post } = await open()
  const read = async () => get(account, { fields: 'account_status,disable_reason' })
  expect(await post('/accounts/status', { account: 'main', status: 2 })).toBe(200)
  expect(await read()).toMatchObject({ account_status: 2, disable_reason: 1 })
  const { data } = await get(`${account}/ads`, { fields: 'effective_status' })
  expect(new Set(data.map(({ effective_status }: Record<string, string>) => effective_status))).toEqual(
    new Set(['PENDING_BILLING_INFO']),
  )
  on.control.advanceClock(3 * 86_400)
  const days = async () =>
    (await get(`${account}/insights`, { fields: 'spend', time_increment: 1, date_preset: 'last_7d' })).data.map(
      ({ date_start }: Record<string, string>) => date_start,
    )
  expect((await days()).at(-1)).toBe('2026-11-22')
  await post('/accounts/status', { account: 'main', status: 1 })
  on.control.advanceClock(2 * 86_400)
  expect(await days()).toEqual(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-26'])
  expect(await read()).toMatchObject({ account_status: 1, disable_reason: 0 })
})

test('an ad that is renamed, paused or archived reads so from then on, and updated_since finds it', async () => {
  const { on, account, get, post } = await open()
  const { data } = await get(`${account}/ads`, { fields: 'id,name,campaign_id' })
  const [one, two, three] = data
  on.control.advanceClock(86_400)
  const since = Math.floor(Date.parse('2026-11-23T15:00:00Z') / 1000)
  expect((await get(`${account}/ads`, { updated_since: since })).data).toEqual([])
  await post('/objects/change', { id: one.id, name: 'Outro nome' })
  await post('/objects/change', { id: two.id, status: 'PAUSED' })
  await post('/objects/change', { id: three.id, status: 'ARCHIVED' })
  await post('/objects/change', { id: one.campaign_id, name: 'Campanha nova' })
  const fields = 'name,status,effective_status,updated_time'
  expect((await get(`${account}/ads`, { updated_since: since, fields })).data).toEqual([
    expect.objectContaining({ id: one.id, name: 'Outro nome', updated_time: '2026-11-23T12:00:00-0300' }),
    expect.objectContaining({ id: two.id, status: 'PAUSED', effective_status: 'PAUSED' }),
  ])
  expect(await get(three.id, { fields })).toMatchObject({ status: 'ARCHIVED', effective_status: 'ARCHIVED' })
  on.control.advanceClock(2 * 86_400)
  const rows = await get(`${account}/insights`, {
    level: 'ad',
    fields: 'ad_id,ad_name,campaign_name',
    date_preset: 'yesterday',
  })
  const ids = rows.data.map(({ ad_id }: Record<string, string>) => ad_id)
  expect(ids).toContain(one.id)
  expect(ids).not.toContain(two.id)
  expect(rows.data[0]).toMatchObject({ ad_name: 'Outro nome', campaign_name: 'Campanha nova' })
  // What was paused comes back with what it did before.
  const past = await get(`${two.id}/insights`, { fields: 'spend', date_preset: 'last_7d', time_increment: 1 })
  expect(past.data.at(-1).date_start).toBe('2026-11-23')
})

test('with scripted changes accounts have a life of their own, by the clock alone', async () => {
  const { on, account, get } = await open({ scriptedChanges: true })
  const names = async () =>
    (await get(`${account}/ads`, { fields: 'name,effective_status' })).data.map(
      ({ name, effective_status }: Record<string, string>) => `${name} ${effective_status}`,
    )
  const first = await names()
  expect(await names()).toEqual(first)
  expect(first.some((line: string) => line.includes('(novo)'))).toBe(true)
  on.control.setClock('2025-09-01T12:00:00Z')
  expect((await names()).some((line: string) => line.includes('(novo)'))).toBe(false)
  const campaigns = (await get(`${account}/campaigns`, { fields: 'name,objective,updated_time,status' })).data
  on.control.setClock('2026-11-22T15:00:00Z')
  const later = (await get(`${account}/campaigns`, { fields: 'name,updated_time' })).data
  expect(later[1].name).toBe(`${campaigns[1].name} | v2`)
  expect(later[1].updated_time > campaigns[1].updated_time).toBe(true)
  const planned = (await on.get('/__control/changes')).body
  const next = planned.find(({ at, status }: { at: string; status?: string }) => at > '2026-11-22T15' && status)
  const status = async () => (await get(next.id, { fields: 'status' })).status
  const before = await status()
  on.control.setClock(next.at)
  expect(await status()).toBe(next.status)
  expect(before).not.toBe(next.status)
})

test('campaigns and ad sets are filtered by their status', async () => {
  const { account, get, post } = await open()
  const [first] = (await get(`${account}/campaigns`)).data
  await post('/objects/change', { id: first.id, status: 'PAUSED' })
  const ids = async (edge: string, status: string) =>
    (await get(`${account}/${edge}`, { effective_status: [status] })).data
  expect(await ids('campaigns', 'PAUSED')).toEqual([{ id: first.id }])
  expect(await ids('adsets', 'CAMPAIGN_PAUSED')).toHaveLength(3)
  const goals = (await get(`${account}/adsets`, { fields: 'optimization_goal,updated_time' })).data
  expect(goals.every((adSet: object) => 'optimization_goal' in adSet && 'updated_time' in adSet)).toBe(true)
})

test('sizes can be set while it runs, and reset brings everything back', async () => {
  const { on, account, get, post } = await open()
  const read = (limit: number) => get(`${account}/insights`, { level: 'ad', fields: 'ad_id,spend', limit })
  expect(await post('/size', { mostCells: 40 })).toBe(200)
  expect((await read(30)).error.code).toBe(1)
  expect((await read(15)).data).toHaveLength(15)
  await post('/size', { mostAdDays: 100 })
  expect((await read(5)).error).toMatchObject({ code: 100, error_subcode: 1504018 })
  await post('/accounts/status', { account: 'main', status: 3 })
  on.control.reset()
  expect((await read(30)).data).toHaveLength(30)
})

test.each([
  ['/accounts/status', { account: 'main', status: 4 }],
  ['/accounts/status', { account: 'main' }],
  ['/objects/change', { id: '1', name: 'x' }],
  ['/objects/change', { id: 'main', status: 'ACTIVE' }],
  ['/size', { mostCells: 0 }],
  ['/size', { rows: 5 }],
])('POST %s with %o is refused', async (path, body) => {
  const { post } = await open()
  expect(await post(path, body)).toBe(400)
})

test('what was done to accounts and objects outlives a restart where there is a folder', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'sandbox-'))
  onTestFinished(() => rm(dataFolder, { recursive: true }))
  const first = await open({ dataFolder })
  const [ad] = (await first.get(`${first.account}/ads`)).data
  await first.post('/drift', { account: 'main', day: '2026-09-10', cents: 100 })
  await first.post('/accounts/status', { account: 'recife', status: 3 })
  await first.post('/objects/change', { id: ad.id, name: 'Outro nome' })
  const time_range = { since: '2026-09-10', until: '2026-09-10' }
  const read = ({ account, get }: typeof first) => get(`${account}/insights`, { fields: 'spend', time_range })
  const spent = await read(first)
  await first.on.close()
  const second = await open({ dataFolder })
  expect(await read(second)).toEqual(spent)
  expect(await second.get(ad.id, { fields: 'name' })).toMatchObject({ name: 'Outro nome' })
  const world = (await second.on.get('/__control/world')).body
  expect(world.accounts.find(({ key }: { key: string }) => key === 'recife').status).toBe(3)
  second.on.control.clearDrift()
  expect(Number((await read(second)).data[0].spend)).toBeCloseTo(Number(spent.data[0].spend) - 1, 2)
})
