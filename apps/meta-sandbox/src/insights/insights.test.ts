import { expect, test } from 'vitest'
import { type Visit, visit } from '../fixtures/visit.ts'

type Row = Record<string, string> & { actions?: { action_type: string; value: string }[] }
type Params = Record<string, string | number | object>

const october = { since: '2026-10-01', until: '2026-10-31' }

async function reader(on: Visit, profile: string, key: string) {
  const access_token = await on.token(profile)
  const account = await on.account(key)
  return async (params: Params, id = account) =>
    (await on.get(`/v25.0/${id}/insights`, { access_token, limit: 1_000, ...params })).body
}
const actions = (row: Row, list = 'actions') =>
  Object.fromEntries(
    ((row as Record<string, never>)[list] ?? []).map(
      ({ action_type, value }: { action_type: string; value: string }) => [action_type, Number(value)],
    ),
  )
const sum = (rows: Row[], field: string) =>
  rows.reduce((total, row) => total + Math.round(Number(row[field] ?? 0) * 100), 0)

test('every figure is text, money has two decimals, and dates are always there', async () => {
  const read = await reader(await visit(), 'ana', 'main')
  const { data } = await read({ fields: 'account_currency,impressions,reach,spend,clicks,ctr,cpm,cpc' })
  expect(data).toHaveLength(1)
  for (const value of Object.values(data[0])) expect(value).toBeTypeOf('string')
  expect(data[0].spend).toMatch(/^\d+\.\d\d$/)
  expect(data[0]).toMatchObject({ account_currency: 'BRL', date_start: '2026-10-23', date_stop: '2026-11-21' })
})

test('a campaign for leads and one for purchases overlap their action types consistently', async () => {
  const read = await reader(await visit(), 'ana', 'main')
  const { data } = await read({
    level: 'ad',
    fields: 'ad_id,objective,spend,actions,action_values,purchase_roas,cost_per_action_type',
    time_range: october,
  })
  expect(data.length).toBeGreaterThan(25)
  for (const row of data) {
    const did = actions(row)
    expect(did.lead ?? 0).toBe(
      (did['offsite_conversion.fb_pixel_lead'] ?? 0) + (did['onsite_conversion.lead_grouped'] ?? 0),
    )
    expect(did.leadgen_grouped).toBe(did['onsite_conversion.lead_grouped'])
    expect(did.omni_purchase ?? 0).toBeGreaterThanOrEqual(did.purchase ?? 0)
    expect(did.web_app_in_store_purchase).toBe(did.omni_purchase)
    expect(did.onsite_web_purchase).toBe(did['offsite_conversion.fb_pixel_purchase'])
    const worth = actions(row, 'action_values')
    expect(worth.onsite_web_purchase).toBe(worth['offsite_conversion.fb_pixel_purchase'])
    if (worth.omni_purchase)
      expect(Number(row.purchase_roas[0].value)).toBeCloseTo(worth.omni_purchase / Number(row.spend), 4)
    if (did.lead) expect(actions(row, 'cost_per_action_type').lead).toBeCloseTo(Number(row.spend) / did.lead, 4)
  }
  const objectives = (objective: string) => data.filter((row: Row) => row.objective === objective)
  const total = (rows: Row[], type: string) => rows.reduce((all, row) => all + (actions(row)[type] ?? 0), 0)
  expect(total(objectives('OUTCOME_LEADS'), 'lead')).toBeGreaterThan(300)
  expect(total(objectives('OUTCOME_SALES'), 'omni_purchase')).toBeGreaterThan(300)
  const naive = (row: Row) =>
    Object.entries(actions(row))
      .filter(([type]) => type.includes('purchase'))
      .reduce((all, [, count]) => all + count, 0)
  const best = objectives('OUTCOME_SALES').find((row: Row) => (actions(row).omni_purchase ?? 0) > 5)
  expect(naive(best)).toBeGreaterThan(2 * (actions(best).omni_purchase ?? 0))
})

test('shops with tills report more purchases than the site; apps report installs', async () => {
  const on = await visit()
  const lisbon = actions((await (await reader(on, 'helen', 'lisbon'))({ fields: 'actions' })).data[0])
  expect(lisbon.omni_purchase).toBeGreaterThan(lisbon.purchase ?? 0)
  const manaus = actions((await (await reader(on, 'bruno', 'manaus'))({ fields: 'actions' })).data[0])
  expect(manaus.omni_app_install).toBe(manaus.mobile_app_install)
  expect(manaus.omni_app_install).toBeGreaterThan(0)
})

test('daily rows add up to the whole in counts and money, and not in reach', async () => {
  const read = await reader(await visit(), 'ana', 'main')
  const fields = 'spend,impressions,clicks,reach,actions'
  const days = (await read({ fields, time_range: october, time_increment: 1 })).data
  const [whole] = (await read({ fields, time_range: october })).data
  expect(days).toHaveLength(31)
  for (const field of ['spend', 'impressions', 'clicks']) expect(sum(days, field)).toBe(sum([whole], field))
  expect(sum(days, 'reach')).toBeGreaterThan(sum([whole], 'reach'))
  const leads = days.reduce((all: number, row: Row) => all + (actions(row).lead ?? 0), 0)
  expect(leads).toBe(actions(whole).lead)
  const ads = (await read({ level: 'ad', fields, time_range: october })).data
  expect(sum(ads, 'spend')).toBe(sum([whole], 'spend'))
  expect(sum(ads, 'reach')).toBeGreaterThan(sum([whole], 'reach'))
})

test('a day without delivery has no row, and a stopped account has none at all', async () => {
  const on = await visit()
  const read = await reader(on, 'ana', 'main')
  const { data } = await read({ level: 'ad', fields: 'ad_id,impressions', time_range: october, time_increment: 1 })
  expect(data.every((row: Row) => Number(row.impressions) > 0)).toBe(true)
  const ads = new Set(data.map(({ ad_id }: Row) => ad_id))
  expect(data.length).toBeLessThan(ads.size * 31)
  const stopped = await reader(on, 'ana', 'unsettled')
  expect(await stopped({ fields: 'spend' })).toEqual({ data: [] })
})

test('conversions of a day grow for 28 days and stand still from then on', async () => {
  const on = await visit()
  const read = await reader(on, 'ana', 'main')
  const time_range = { since: '2026-11-17', until: '2026-11-21' }
  const known = async () => actions((await read({ fields: 'actions', time_range })).data[0])
  const spent = async () => (await read({ fields: 'spend', time_range })).data[0].spend
  const [first, money] = [await known(), await spent()]
  on.control.advanceClock(5 * 86_400)
  const second = await known()
  on.control.advanceClock(30 * 86_400)
  const third = await known()
  on.control.advanceClock(20 * 86_400)
  expect(second.omni_purchase).toBeGreaterThan(first.omni_purchase ?? 0)
  expect(third.omni_purchase).toBeGreaterThan(second.omni_purchase ?? 0)
  // Most are known within a day: single conversions must not hide until the end.
  const earlyShare = (first.omni_purchase ?? 0) / (third.omni_purchase ?? 1)
  expect(earlyShare).toBeGreaterThan(0.65)
  expect(earlyShare).toBeLessThan(0.95)
  expect(third['onsite_conversion.lead_grouped']).toBe(first['onsite_conversion.lead_grouped'])
  expect(await known()).toEqual(third)
  expect(await spent()).toBe(money)
})

test('today is partial by the clock of the account, not by UTC', async () => {
  const on = await visit({ clock: '2026-11-22T02:30:00Z' })
  const read = await reader(on, 'ana', 'main')
  const [evening] = (await read({ date_preset: 'today', fields: 'spend' })).data
  expect(evening).toMatchObject({ date_start: '2026-11-21', date_stop: '2026-11-21' })
  on.control.advanceClock(1_800)
  expect((await read({ date_preset: 'today', fields: 'spend' })).data).toEqual([])
  on.control.advanceClock(12 * 3_600)
  const [noon] = (await read({ date_preset: 'today', fields: 'spend' })).data
  expect(Number(noon.spend)).toBeGreaterThan(0)
  expect(Number(noon.spend)).toBeLessThan(Number(evening.spend) * 0.8)
})

test('video steps only fall, and are absent for images; small ads have no ranking', async () => {
  const read = await reader(await visit(), 'ana', 'main')
  const steps = [
    'video_play_actions',
    ...['p25', 'p50', 'p75', 'p95', 'p100'].map((step) => `video_${step}_watched_actions`),
  ]
  const { data } = await read({
    level: 'ad',
    fields: ['ad_id', 'impressions', 'quality_ranking', ...steps].join(','),
    time_increment: 1,
  })
  const films = data.filter((row: Record<string, unknown>) => row.video_play_actions)
  expect(films.length).toBeGreaterThan(20)
  expect(data.length).toBeGreaterThan(films.length)
  for (const row of films) {
    const counts = steps.map((step) => Number(row[step]?.[0]?.value ?? 0))
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
  }
  const small = data.filter((row: Row) => Number(row.impressions) < 500)
  expect(small.length).toBeGreaterThan(0)
  expect(small.every((row: Row) => row.quality_ranking === 'UNKNOWN')).toBe(true)
  expect(data.some((row: Row) => row.quality_ranking === 'ABOVE_AVERAGE')).toBe(true)
})

test('rates stay plausible for an ad that spent', async () => {
  const read = await reader(await visit(), 'ana', 'main')
  const { data } = await read({
    level: 'ad',
    fields: 'spend,ctr,cpm',
    time_range: october,
    filtering: [{ field: 'spend', operator: 'GREATER_THAN', value: 200 }],
  })
  expect(data.length).toBeGreaterThan(20)
  for (const row of data) {
    expect(Number(row.spend)).toBeGreaterThan(200)
    expect(Number(row.ctr)).toBeGreaterThan(0.6)
    expect(Number(row.ctr)).toBeLessThan(3)
    expect(Number(row.cpm)).toBeGreaterThan(8)
    expect(Number(row.cpm)).toBeLessThan(40)
  }
})
