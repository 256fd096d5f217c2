import { expect, test } from 'vitest'
import { visit } from '../fixtures/visit.ts'

async function open() {
  const on = await visit()
  const access_token = await on.token('ana')
  const account = await on.account('main')
  const read = async (params: Record<string, string | number | object>, id = account) =>
    (await on.get(`/v25.0/${id}/insights`, { access_token, ...params })).body
  return { on, read, access_token, account }
}

test('ranges include both ends; increments cut them into days, weeks or months', async () => {
  const { read } = await open()
  const time_range = { since: '2026-09-10', until: '2026-11-09' }
  const cuts = async (time_increment: string) =>
    (await read({ fields: 'spend', time_range, time_increment, limit: 100 })).data.map(
      (row: { date_start: string; date_stop: string }) => `${row.date_start}/${row.date_stop}`,
    )
  expect(await cuts('monthly')).toEqual(['2026-09-10/2026-09-30', '2026-10-01/2026-10-31', '2026-11-01/2026-11-09'])
  expect((await cuts('7')).at(-1)).toBe('2026-11-05/2026-11-09')
  expect(await cuts('1')).toHaveLength(61)
  expect(await cuts('all_days')).toEqual(['2026-09-10/2026-11-09'])
})

test.each([
  ['yesterday', '2026-11-21', '2026-11-21'],
  ['last_7d', '2026-11-15', '2026-11-21'],
  ['this_month', '2026-11-01', '2026-11-22'],
  ['last_month', '2026-10-01', '2026-10-31'],
  ['last_quarter', '2026-07-01', '2026-09-30'],
  ['last_week_mon_sun', '2026-11-09', '2026-11-15'],
  ['this_week_sun_today', '2026-11-22', '2026-11-22'],
  ['this_week_mon_today', '2026-11-16', '2026-11-22'],
  ['last_week_sun_sat', '2026-11-15', '2026-11-21'],
  ['last_3d', '2026-11-19', '2026-11-21'],
  ['last_90d', '2026-08-24', '2026-11-21'],
  ['this_quarter', '2026-10-01', '2026-11-22'],
  ['this_year', '2026-01-01', '2026-11-22'],
  ['last_year', '2025-01-01', '2025-12-31'],
  ['maximum', '2023-10-22', '2026-11-22'],
])('%s means %s to %s', async (date_preset, since, until) => {
  const { read } = await open()
  expect((await read({ fields: 'spend', date_preset })).data[0]).toMatchObject({ date_start: since, date_stop: until })
})

test.each([
  ['a start beyond 37 months', { time_range: { since: '2023-09-01', until: '2026-11-01' } }, 3018],
  ['an end before the start', { time_range: { since: '2026-11-02', until: '2026-11-01' } }, 100],
  ['a day that does not exist', { time_range: { since: '2026-02-30', until: '2026-11-01' } }, 100],
  ['a range that is no JSON', { time_range: 'last week' }, 100],
  ['an unknown preset', { date_preset: 'lifetime' }, 100],
  ['an unknown field', { fields: 'spend,roas' }, 100],
  ['an unknown level', { level: 'creative' }, 100],
  ['an increment of zero', { time_increment: 0 }, 100],
  ['an increment beyond ninety days', { time_increment: 91 }, 100],
  ['an unknown attribution window', { action_attribution_windows: ['3d_click'] }, 100],
  [
    'ranges and increment together',
    { time_ranges: [{ since: '2026-11-01', until: '2026-11-02' }], time_increment: 1 },
    100,
  ],
])('%s is refused', async (_what, params, code) => {
  const { read } = await open()
  expect((await read(params)).error.code).toBe(code)
})

test('a level above the object asked is answered by an error that explains nothing', async () => {
  const { on, read, access_token, account } = await open()
  const [campaign] = (await on.get(`/v25.0/${account}/campaigns`, { access_token })).body.data
  expect((await read({ level: 'account' }, campaign.id)).error).toEqual({
    message: 'An unknown error occurred',
    code: 1,
    error_subcode: 99,
  })
  const own = (await read({ fields: 'campaign_id,adset_id' }, campaign.id)).data
  expect(own).toHaveLength(1)
  expect(own[0]).toMatchObject({ campaign_id: campaign.id })
  expect(own[0]).not.toHaveProperty('adset_id')
})

test('windows appear only when asked for, nested by click; those Meta switched off are silently empty', async () => {
  const { read } = await open()
  const purchase = async (params: object) =>
    (await read({ fields: 'actions', ...params })).data[0].actions.find(
      ({ action_type }: { action_type: string }) => action_type === 'omni_purchase',
    )
  expect(Object.keys(await purchase({}))).toEqual(['action_type', 'value'])
  const asked = ['1d_click', '7d_click', '28d_click', '1d_view', '7d_view', '28d_view']
  const entry = await purchase({ action_attribution_windows: asked })
  expect(Object.keys(entry)).toEqual(['action_type', 'value', '1d_click', '7d_click', '28d_click', '1d_view'])
  expect(Number(entry['1d_click'])).toBeLessThanOrEqual(Number(entry['7d_click']))
  expect(Number(entry['7d_click'])).toBeLessThanOrEqual(Number(entry['28d_click']))
})

test('rows page by next, sort by a figure and sum up on demand', async () => {
  const { on, read } = await open()
  const params = { level: 'ad', fields: 'ad_id,spend', sort: ['spend_descending'], limit: 10, summary: ['spend'] }
  const first = await read(params)
  const second = await on.follow(first.paging.next)
  const spends = [...first.data, ...second.data].map(({ spend }: { spend: string }) => Number(spend))
  expect(spends).toEqual([...spends].sort((a, b) => b - a))
  expect(Number(first.summary.spend)).toBeGreaterThan(spends.reduce((all, spend) => all + spend, 0))
})

test('too much at once is refused, and half of it works', async () => {
  const on = await visit({ size: { mostRows: 500, mostCells: 200 } })
  const access_token = await on.token('ana')
  const read = async (params: Record<string, string | number>) =>
    on.get(`/v25.0/${await on.account('main')}/insights`, {
      access_token,
      level: 'ad',
      fields: 'ad_id,spend,clicks,ctr,cpm,reach,impressions,frequency',
      ...params,
    })
  const much = await read({ limit: 30 })
  expect([much.status, much.body.error.code]).toEqual([500, 1])
  expect((await read({ limit: 15 })).status).toBe(200)
  expect((await read({ time_increment: 1, limit: 5 })).body.error).toMatchObject({ code: 100, error_subcode: 1487534 })
})

test('what takes too long times out, and half of the days work', async () => {
  const on = await visit({ size: { mostAdDays: 35 * 10 } })
  const access_token = await on.token('ana')
  const read = async (date_preset: string) =>
    (await on.get(`/v25.0/${await on.account('main')}/insights`, { access_token, date_preset })).body
  expect((await read('last_14d')).error).toMatchObject({ code: 100, error_subcode: 1504018 })
  expect((await read('last_7d')).data).toHaveLength(1)
})

test('insights come nested in a list of ads too', async () => {
  const { on, access_token, account } = await open()
  const fields = 'id,insights.date_preset(last_7d){spend,impressions}'
  const { data } = (await on.get(`/v25.0/${account}/ads`, { access_token, fields, limit: 3 })).body
  expect(data[0].insights.data[0]).toMatchObject({ spend: expect.any(String), date_stop: '2026-11-21' })
})

test('days without delivery have no row, whatever the increment, and a report without any is an empty list', async () => {
  const { read } = await open()
  const time_range = { since: '2025-05-20', until: '2025-07-10' }
  const days = (await read({ fields: 'spend', time_range, time_increment: 1, limit: 100 })).data
  expect(days[0].date_start > '2025-06-02').toBe(true)
  expect(days.length).toBeLessThan(40)
  const before = { since: '2025-04-01', until: '2025-04-30' }
  for (const time_increment of ['1', '30', 'monthly', 'all_days'])
    expect(await read({ fields: 'spend', time_range: before, time_increment })).toEqual({ data: [] })
})

test.each([
  // New York: the day of 1 November 2026 has 25 hours, that of 8 March 23.
  ['new-york', '2026-11-01T04:30:00Z', '2026-11-01', -4],
  ['new-york', '2026-11-02T04:30:00Z', '2026-11-01', -5],
  ['new-york', '2026-11-02T05:30:00Z', '2026-11-02', -5],
  ['new-york', '2026-03-08T05:30:00Z', '2026-03-08', -5],
  ['new-york', '2026-03-09T04:30:00Z', '2026-03-09', -4],
  ['lisbon', '2026-10-25T23:30:00Z', '2026-10-25', 0],
  ['lisbon', '2026-10-24T23:30:00Z', '2026-10-25', 1],
])('today of %s at %s is %s, %i hours from UTC', async (key, clock, day, hours) => {
  const on = await visit({ clock })
  const access_token = await on.token('helen')
  const account = await on.account(key)
  const node = (await on.get(`/v25.0/${account}`, { access_token, fields: 'timezone_offset_hours_utc' })).body
  expect(node.timezone_offset_hours_utc).toBe(hours)
  const params = { access_token, fields: 'spend', date_preset: 'yesterday' }
  const [yesterday] = (await on.get(`/v25.0/${account}/insights`, params)).body.data
  const after = new Date(Date.parse(yesterday.date_start) + 86_400_000).toISOString().slice(0, 10)
  expect(after).toBe(day)
})
