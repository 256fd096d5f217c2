import { describe, expect, it } from 'vitest'
import { collect } from '../stage/caught.ts'
import { errorLine, openStage } from '../stage/open-stage.ts'

const updated_time = '2026-11-02T10:11:12-0300'
const updatedAt = new Date('2026-11-02T13:11:12Z')

describe('campaigns', () => {
  const raw = {
    id: 1,
    name: 'C',
    status: 'ACTIVE',
    effective_status: 'PAUSED',
    objective: 'OUTCOME_LEADS',
    updated_time,
  }

  it('are listed five hundred at a time, archived and deleted ones too', async () => {
    const stage = await openStage([{ body: { data: [raw, { id: '2' }] } }])
    const [page] = await collect(stage.session.campaigns('act_1'))
    expect(page?.items).toEqual([
      { id: '1', name: 'C', status: 'ACTIVE', effectiveStatus: 'PAUSED', objective: 'OUTCOME_LEADS', updatedAt, raw },
      expect.objectContaining({ id: '2', name: null, objective: null, updatedAt: null }),
    ])
    const [heard] = stage.heard
    expect(heard?.path).toBe('/v25.0/act_1/campaigns')
    expect(heard?.query.get('limit')).toBe('500')
    const asked = JSON.parse(heard?.query.get('effective_status') ?? '[]')
    expect(asked).toEqual(expect.arrayContaining(['ACTIVE', 'ARCHIVED', 'DELETED']))
    expect(asked).not.toContain('CAMPAIGN_PAUSED')
  })

  it('come in smaller pages when that is too much, and from any place', async () => {
    const stage = await openStage([errorLine(1, undefined, { status: 500 }), { body: { data: [raw] } }])
    await collect(stage.session.campaigns('1', { after: 'A', limit: 80 }))
    expect(stage.heard.map(({ query }) => [query.get('limit'), query.get('after')])).toEqual([
      ['80', 'A'],
      ['40', 'A'],
    ])
  })
})

it('ad sets are listed with their campaign and what they are optimised for', async () => {
  const raw = {
    id: '3',
    campaign_id: 1,
    optimization_goal: 'LEAD_GENERATION',
    effective_status: 'CAMPAIGN_PAUSED',
    updated_time,
  }
  const stage = await openStage([{ body: { data: [raw] } }])
  const [page] = await collect(stage.session.adSets('act_1'))
  expect(page?.items).toEqual([
    {
      ...{ id: '3', name: null, campaignId: '1', status: null, effectiveStatus: 'CAMPAIGN_PAUSED' },
      ...{ optimizationGoal: 'LEAD_GENERATION', updatedAt, raw },
    },
  ])
  const [heard] = stage.heard
  expect(heard?.path).toBe('/v25.0/act_1/adsets')
  expect(heard?.query.get('limit')).toBe('500')
  expect(heard?.query.get('effective_status')).toContain('"ARCHIVED"')
})

it('ads can be those alone that changed since a moment', async () => {
  const stage = await openStage([{ body: { data: [] } }])
  await collect(stage.session.ads('act_1', { updatedSince: 1_795_300_000 }))
  await collect(stage.session.ads('act_1'))
  expect(stage.heard.map(({ query }) => query.get('updated_since'))).toEqual(['1795300000', null])
})
