import { expect, test } from 'vitest'
import { type Visit, visit } from '../fixtures/visit.ts'

type Row = Record<string, string> & { actions?: { action_type: string; value: string }[] }
type Params = Record<string, string | number | object>

async function reader(on: Visit, profile = 'ana', key = 'main') {
  const access_token = await on.token(profile)
  const path = `/v25.0/${await on.account(key)}/insights`
  const ask = (params: Params) => on.get(path, { access_token, limit: 1_000, ...params })
  return Object.assign(async (params: Params) => (await ask(params)).body, { ask, access_token, path })
}
const cents = (rows: Row[]) => rows.reduce((sum, { spend }) => sum + Math.round(Number(spend) * 100), 0)
const total = (rows: Row[], field: string) => rows.reduce((sum, row) => sum + Number(row[field] ?? 0), 0)
const did = (rows: Row[], type: string) =>
  rows.reduce((sum, { actions }) => sum + Number(actions?.find((each) => each.action_type === type)?.value ?? 0), 0)

const fields = 'spend,impressions,clicks,inline_link_clicks,reach,actions,video_p100_watched_actions'
const fortnight = { time_range: { since: '2026-11-08', until: '2026-11-21' } }

test.each([
  [['age'], 6],
  [['gender'], 3],
  [['age', 'gender'], 18],
  [['country'], 3],
  [['publisher_platform'], 4],
  [['publisher_platform', 'platform_position'], 9],
  [['publisher_platform', 'platform_position', 'impression_device'], 45],
  [['device_platform'], 3],
])('rows by %o are %i parts of the same facts', async (breakdowns, most) => {
  const read = await reader(await visit(), 'helen', 'new-york')
  const [whole] = (await read({ fields, ...fortnight })).data
  const parts = (await read({ fields, ...fortnight, breakdowns })).data
  expect(parts.length).toBeLessThanOrEqual(most)
  expect(parts.length).toBeGreaterThan(1)
  for (const name of breakdowns) expect(parts.every((row: Row) => typeof row[name] === 'string')).toBe(true)
  expect(cents(parts)).toBe(cents([whole]))
  for (const field of ['impressions', 'clicks', 'inline_link_clicks'])
    expect(total(parts, field)).toBe(Number(whole[field]))
  for (const type of ['omni_purchase', 'link_click', 'post_reaction', 'video_view', 'offsite_conversion.fb_pixel_lead'])
    expect(did(parts, type)).toBe(did([whole], type))
  expect(total(parts, 'reach')).not.toBe(Number(whole.reach))
  const keys = parts.map((row: Row) => breakdowns.map((name) => row[name]).join())
  expect(new Set(keys).size).toBe(parts.length)
})

test('parts add up for every ad and day, and no part has more clicks than it was shown', async () => {
  const read = await reader(await visit())
  const days = { since: '2026-11-16', until: '2026-11-20' }
  const daily = { level: 'ad', time_increment: 1, time_range: days, fields: `ad_id,${fields}` }
  const wholes = (await read(daily)).data
  const parts = (await read({ ...daily, breakdowns: ['publisher_platform'] })).data
  for (const whole of wholes) {
    const own = parts.filter((row: Row) => row.ad_id === whole.ad_id && row.date_start === whole.date_start)
    expect(cents(own)).toBe(cents([whole]))
    expect(total(own, 'impressions')).toBe(Number(whole.impressions))
  }
  for (const row of parts) {
    expect(Number(row.impressions)).toBeGreaterThan(0)
    expect(Number(row.clicks)).toBeLessThanOrEqual(Number(row.impressions))
    expect(Number(row.reach)).toBeLessThanOrEqual(Number(row.impressions))
  }
})

test('hours have no reach and no films, and no leads from elsewhere; those to come have no row', async () => {
  const read = await reader(await visit({ clock: '2026-11-22T15:00:00Z' }))
  const hourly = { breakdowns: ['hourly_stats_aggregated_by_advertiser_time_zone'] }
  const [whole] = (await read({ fields, date_preset: 'today' })).data
  const hours = (await read({ fields: `${fields},frequency`, date_preset: 'today', ...hourly })).data
  const names = hours.map((row: Row) => row.hourly_stats_aggregated_by_advertiser_time_zone)
  expect(names).toEqual(names.toSorted())
  expect(names.at(-1)).toBe('11:00:00 - 11:59:59')
  expect(cents(hours)).toBe(cents([whole]))
  expect(hours.every((row: Row) => row.reach === '0' && row.frequency === '0')).toBe(true)
  expect(hours.some((row: Row) => 'video_p100_watched_actions' in row)).toBe(false)
  expect(did(hours, 'omni_purchase')).toBe(0)
  expect(did(hours, 'link_click')).toBe(did([whole], 'link_click'))
})

test.each([
  ['2026-03-08', '02:00:00 - 02:59:59', 23],
  ['2026-11-01', undefined, 24],
])('on %s New York moves its clock: no row at %s, %i hours', async (day, missing, count) => {
  const read = await reader(await visit(), 'helen', 'new-york')
  const breakdowns = ['hourly_stats_aggregated_by_advertiser_time_zone']
  const { data } = await read({ fields, breakdowns, time_range: { since: day, until: day } })
  const names = data.map((row: Row) => row[breakdowns[0] as string])
  expect(names).toHaveLength(count)
  expect(names).not.toContain(missing)
  const weight = (hour: string) =>
    total(
      data.filter((row: Row) => row[breakdowns[0] as string] === hour),
      'impressions',
    )
  // The hour that comes twice on the day the clock is put back has what two nightly hours have.
  if (!missing) expect(weight('01:00:00 - 01:59:59')).toBeGreaterThan(weight('02:00:00 - 02:59:59') * 0.9)
})

test('regions know no leads of sites, and neither quarters of films', async () => {
  const read = await reader(await visit())
  const params = { fields: `${fields},video_play_actions`, ...fortnight }
  const { data } = await read({ ...params, breakdowns: ['region'] })
  expect(did(data, 'offsite_conversion.fb_pixel_lead')).toBe(0)
  expect(did(data, 'onsite_conversion.lead_grouped')).toBe(
    did((await read(params)).data, 'onsite_conversion.lead_grouped'),
  )
  expect(data.some((row: Row) => 'video_p100_watched_actions' in row)).toBe(false)
  expect(data.some((row: Row) => 'video_play_actions' in row)).toBe(true)
})

test.each([
  [['age', 'country']],
  [['platform_position']],
  [['hourly_stats_aggregated_by_advertiser_time_zone', 'age']],
  [['daily']],
])('%o do not go together', async (breakdowns) => {
  const read = await reader(await visit())
  expect((await read({ fields, breakdowns })).error.code).toBe(100)
})

test('beyond thirteen months parts have no reach, and what counts people once is refused', async () => {
  const read = await reader(await visit())
  const old = { time_range: { since: '2025-09-01', until: '2025-09-30' }, breakdowns: ['age'] }
  const answer = await read.ask({ fields: 'spend,reach,frequency,cpp', ...old })
  expect(JSON.parse(answer.headers.get('x-fb-ads-insights-reach-throttle') ?? '')).toMatchObject({ acc_id_util_pct: 0 })
  expect(Object.keys(answer.body.data[0])).toEqual(['spend', 'date_start', 'date_stop', 'age'])
  expect((await read({ fields: 'unique_clicks', ...old })).error.code).toBe(100)
  const whole = (await read({ fields: 'reach,unique_clicks', time_range: old.time_range })).data[0]
  expect(Object.keys(whole)).toContain('unique_clicks')
})

test('ten reports a day may still have that reach', async () => {
  const on = await visit()
  const read = await reader(on)
  const old = { time_range: { since: '2025-09-01', until: '2025-09-02' }, breakdowns: ['gender'], fields: 'reach' }
  const body = () =>
    new URLSearchParams({
      access_token: read.access_token,
      fields: old.fields,
      time_range: JSON.stringify(old.time_range),
      breakdowns: JSON.stringify(old.breakdowns),
    })
  const ask = async () => (await fetch(on.url + read.path, { method: 'POST', body: body() })).json()
  const { report_run_id } = (await ask()) as { report_run_id: string }
  const { access_token } = read
  for (let n = 0; n < 4; n++) await on.get(`/v25.0/${report_run_id}`, { access_token })
  const rows = (await on.get(`/v25.0/${report_run_id}/insights`, { access_token })).body
  expect(Number(rows.data[0].reach)).toBeGreaterThan(0)
  for (let n = 1; n < 10; n++) await ask()
  expect(await ask()).toMatchObject({ error: { code: 100 } })
  on.control.advanceClock(86_400)
  expect(await ask()).toHaveProperty('report_run_id')
})

test('an account that was not let in to a breakdown gets no rows and no error', async () => {
  const on = await visit()
  const params = { fields, ...fortnight, breakdowns: ['impression_device'] }
  expect(await (await reader(on))(params)).toEqual({ data: [] })
  expect((await (await reader(on, 'helen', 'new-york'))(params)).data.length).toBeGreaterThan(1)
})
