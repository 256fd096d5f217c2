import { describe, expect, it } from 'vitest'
import { caught, collect } from '../stage/caught.ts'
import { type Heard, openStage } from '../stage/open-stage.ts'

const empty = { body: { data: [] } }

describe('ads', () => {
  it('come with their creatives, a hundred at a time', async () => {
    const raw = {
      id: '120200000000000003',
      name: 'Ad',
      status: 'ACTIVE',
      effective_status: 'CAMPAIGN_PAUSED',
      campaign_id: '5',
      adset_id: '6',
      created_time: '2026-11-02T10:11:12-0300',
      updated_time: '1969-12-31T15:59:59-0800',
      creative: { id: 9, name: 'CR', thumbnail_url: 'https://x/' },
      brand_new: true,
    }
    const stage = await openStage([{ body: { data: [raw, { id: '4' }] } }])
    const [page] = await collect(stage.session.ads('act_1'))
    expect(page?.items[0]).toMatchObject({
      id: '120200000000000003',
      status: 'ACTIVE',
      effectiveStatus: 'CAMPAIGN_PAUSED',
      campaignId: '5',
      createdAt: new Date('2026-11-02T13:11:12Z'),
      updatedAt: null,
      creative: { id: '9', name: 'CR', thumbnailUrl: 'https://x/', body: null },
      raw,
    })
    expect(page?.items[1]).toMatchObject({ id: '4', name: null, creative: null })
    expect(stage.heard[0]?.query.get('limit')).toBe('100')
    expect(stage.heard[0]?.query.get('fields')).toContain('creative{id,')
    expect(stage.heard[0]?.query.has('effective_status')).toBe(false)
  })

  it('that are archived come when asked for', async () => {
    const stage = await openStage([empty])
    await collect(stage.session.ads('act_1', { withArchived: true }))
    expect(JSON.parse(stage.heard[0]?.query.get('effective_status') ?? '')).toEqual(
      expect.arrayContaining(['ARCHIVED', 'DELETED']),
    )
  })

  const ids = Array.from({ length: 250 }, (_, i) => String(1000 + i))
  const chosen = ({ query }: Heard) => {
    const [filter] = JSON.parse(query.get('filtering') ?? '[]')
    const from = Number(query.get('after') ?? 0)
    const data = filter.value.slice(from, from + 60).map((id: string) => ({ id }))
    const more = from + 60 < filter.value.length
    return {
      body: { data, paging: { cursors: { after: String(from + 60) }, ...(more ? { next: 'https://x/' } : {}) } },
    }
  }

  it('of a list of ids come as one listing, archived ones too', async () => {
    const stage = await openStage(chosen)
    const pages = await collect(stage.session.ads('act_1', { adIds: [...ids, '1000'] }))
    expect(pages.flatMap((p) => p.items.map((ad) => ad.id))).toEqual(ids)
    expect(pages.map((p) => [p.index, p.after === null])).toEqual([
      [0, false],
      [1, false],
      [2, false],
      [3, false],
      [4, true],
    ])
    expect(stage.heard.every((h) => h.query.has('effective_status'))).toBe(true)
  })

  it('of a list of ids can be gone on with from every page', async () => {
    const stage = await openStage(chosen)
    const pages = await collect(stage.session.ads('act_1', { adIds: ids }))
    for (const [i, { after }] of pages.entries()) {
      if (after === null) continue
      const rest = await collect(stage.session.ads('act_1', { adIds: ids, after }))
      const expected = pages.slice(i + 1).flatMap((p) => p.items.map((ad) => ad.id))
      expect(rest.flatMap((p) => p.items.map((ad) => ad.id))).toEqual(expected)
    }
    expect(await caught(collect(stage.session.ads('act_1', { adIds: ids, after: 'odd' })))).toMatchObject({
      reason: 'badArgument',
    })
  })

  it('of an empty list are none, and nobody is asked', async () => {
    const stage = await openStage([empty])
    expect(await collect(stage.session.ads('act_1', { adIds: [] }))).toEqual([])
    expect(stage.heard).toHaveLength(0)
  })
})
