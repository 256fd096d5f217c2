import { describe, expect, it } from 'vitest'
import { caught, collect } from '../stage/caught.ts'
import { openStage } from '../stage/open-stage.ts'
import { readInsightRow } from './insight-row.ts'

const empty = { body: { data: [] } }
const november = { since: '2026-11-01', until: '2026-11-20' }

async function queryFor(r: Parameters<Awaited<ReturnType<typeof openStage>>['session']['insights']>[1]) {
  const stage = await openStage([empty])
  await collect(stage.session.insights('act_1', r))
  return stage.heard[0]?.query ?? new URLSearchParams()
}

describe('asking for insights', () => {
  it('names days in the account’s zone, a row per day, five hundred at a time', async () => {
    const query = await queryFor({ ...november, level: 'ad', timeIncrement: 1 })
    expect(query.get('time_range')).toBe('{"since":"2026-11-01","until":"2026-11-20"}')
    expect(query.get('time_increment')).toBe('1')
    expect(query.get('level')).toBe('ad')
    expect(query.get('limit')).toBe('500')
  })

  it('includes what archived and deleted ads spent', async () => {
    const [filter] = JSON.parse((await queryFor({ ...november, level: 'ad' })).get('filtering') ?? '')
    expect(filter).toMatchObject({ field: 'ad.effective_status', operator: 'IN' })
    expect(filter.value).toEqual(
      expect.arrayContaining(['ACTIVE', 'PAUSED', 'ARCHIVED', 'DELETED', 'ADSET_PAUSED', 'WITH_ISSUES']),
    )
    const campaign = JSON.parse((await queryFor({ ...november, level: 'campaign' })).get('filtering') ?? '')
    expect(campaign[0].field).toBe('campaign.effective_status')
    expect((await queryFor({ ...november, level: 'account' })).has('filtering')).toBe(false)
  })

  it('keeps the caller’s filters, whose word on states is final', async () => {
    const other = { field: 'ad.impressions', operator: 'GREATER_THAN', value: 0 }
    const own = { field: 'ad.effective_status', operator: 'IN', value: ['ACTIVE'] }
    const both = JSON.parse((await queryFor({ ...november, level: 'ad', filtering: [other] })).get('filtering') ?? '')
    expect(both).toHaveLength(2)
    const alone = JSON.parse((await queryFor({ ...november, level: 'ad', filtering: [own] })).get('filtering') ?? '')
    expect(alone).toEqual([own])
  })

  it('asks only for fields a level has, and never for names that do not exist', async () => {
    const fields = async (level: 'account' | 'ad') =>
      (await queryFor({ ...november, level })).get('fields')?.split(',') ?? []
    expect(await fields('account')).not.toContain('ad_id')
    expect(await fields('ad')).toEqual(expect.arrayContaining(['ad_id', 'spend', 'actions', 'action_values']))
    for (const wrong of ['roas', 'leads', 'link_clicks', 'video_3_sec_watched_actions'])
      expect(await fields('ad')).not.toContain(wrong)
    expect((await queryFor({ ...november, level: 'ad', fields: ['spend'] })).get('fields')).toBe('spend')
  })

  it('refuses days that are none before asking', async () => {
    const stage = await openStage([empty])
    const odd = async () => collect(stage.session.insights('act_1', { since: '2026-1-1', until: 'today', level: 'ad' }))
    expect(await caught(odd())).toMatchObject({ reason: 'badArgument' })
    expect(stage.heard).toHaveLength(0)
  })
})

describe('a row of insights', () => {
  it('keeps every number as the text it was', () => {
    const raw = {
      account_id: '1',
      ad_id: '120200000000000003',
      spend: '190.123572',
      impressions: '4211',
      actions: [
        { action_type: 'video_view', value: '700' },
        { action_type: 'lead', value: '9', '7d_click': '8', '1d_view': '1' },
      ],
      video_thruplay_watched_actions: [{ action_type: 'video_view', value: '602' }],
      video_p100_watched_actions: [{ action_type: 'video_view', value: '12' }],
      date_start: '2026-11-20',
      date_stop: '2026-11-20',
      age: '25-34',
    }
    expect(readInsightRow(raw)).toMatchObject({
      adId: '120200000000000003',
      day: '2026-11-20',
      spend: '190.123572',
      impressions: '4211',
      videoPlays3s: '700',
      thruplays: '602',
      videoP100: '12',
      videoP25: null,
      actions: [
        { actionType: 'video_view', value: '700' },
        { actionType: 'lead', value: '9', other: { '7d_click': '8', '1d_view': '1' } },
      ],
      raw,
    })
  })

  it('without delivery has no numbers, and none is made up', () => {
    const row = readInsightRow({
      account_id: '1',
      date_start: '2026-01-01',
      date_stop: '2026-01-01',
      spend: '',
      clicks: null,
    })
    const { actions, actionValues, raw, accountId, day, dateStop, ...rest } = row
    expect([actions, actionValues, accountId, day, dateStop]).toEqual([[], [], '1', '2026-01-01', '2026-01-01'])
    expect(raw).toBeDefined()
    expect(new Set(Object.values(rest))).toEqual(new Set([null]))
  })

  it('is read whatever form its words and numbers have', () => {
    const dates = { date_start: '2026-11-20', date_stop: '2026-11-20' }
    const odd = {
      ad_id: 12,
      ad_name: 7,
      objective: { a: 1 },
      campaign_name: true,
      spend: 1,
      reach: [],
      actions: 'none',
    }
    expect(readInsightRow({ ...dates, ...odd })).toMatchObject({
      ...{ adId: '12', adName: '7', objective: null, campaignName: 'true', spend: '1', reach: null, actions: [] },
    })
    const actions = [
      { action_type: 5, value: '' },
      { action_type: 'a', value: 2 },
      { value: '1' },
      null,
      'x',
      { action_type: 'b' },
    ]
    expect(readInsightRow({ ...dates, actions }).actions).toEqual([
      { actionType: '5', value: null },
      { actionType: 'a', value: '2' },
      { actionType: 'b', value: null },
    ])
    expect(readInsightRow({ ...dates, video_p25_watched_actions: [{ action_type: 'x', value: '3' }] }).videoP25).toBe(
      '3',
    )
  })

  it('must have its days and whole ids, since it is of no use without', () => {
    const dates = { date_start: '2026-11-20', date_stop: '2026-11-20' }
    expect(() => readInsightRow(dates)).not.toThrow()
    for (const odd of [
      { ad_id: '' },
      { campaign_id: {} },
      { date_start: 20_261_120 },
      { actions: [{ action_type: '' }] },
    ])
      expect(() => readInsightRow({ ...dates, ...odd })).toThrow()
    for (const odd of [null, 'x', [dates], 7]) expect(() => readInsightRow(odd)).toThrow()
    expect(() => readInsightRow({ ad_id: '1' })).toThrow()
  })
})
