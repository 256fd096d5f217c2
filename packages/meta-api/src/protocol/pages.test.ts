import { describe, expect, it } from 'vitest'
import { caught, collect } from '../stage/caught.ts'
import { errorLine, type Heard, type Line, openStage, testToken } from '../stage/open-stage.ts'

const days = { since: '2026-11-01', until: '2026-11-30', level: 'ad', timeIncrement: 1 } as const
const total = 2000

/** A listing of two thousand rows that refuses pages larger than `most`, which may change with time. */
function listing(most: (nth: number) => number) {
  return (heard: Heard, nth: number): Line => {
    const limit = Number(heard.query.get('limit'))
    if (limit > most(nth)) return errorLine(1, undefined, { status: 500, message: 'Please reduce the amount of data' })
    const from = Number(heard.query.get('after') ?? 0)
    const to = Math.min(from + limit, total)
    const data = Array.from({ length: to - from }, (_, i) => row(from + i))
    const next = `https://graph.facebook.com/v25.0/x?access_token=${testToken}&after=${to}`
    return {
      body: { data, paging: { cursors: { before: String(from), after: String(to) }, ...(to < total ? { next } : {}) } },
    }
  }
}

function row(i: number) {
  return { ad_id: String(i), date_start: '2026-11-01', date_stop: '2026-11-01' }
}

describe('a listing', () => {
  it('goes on while there is a next page, and not because there is a cursor', async () => {
    const stage = await openStage(listing(() => 500))
    const pages = await collect(stage.session.insights('act_1', days))
    expect(pages.map((p) => [p.index, p.items.length, p.after, p.calls])).toEqual([
      [0, 500, '500', 1],
      [1, 500, '1000', 1],
      [2, 500, '1500', 1],
      [3, 500, null, 1],
    ])
    expect(new Set(pages.flatMap((p) => p.items.map((i) => i.adId))).size).toBe(total)
  })

  it('rebuilds its requests: the token in the next link goes nowhere', async () => {
    const stage = await openStage(listing(() => 500))
    await collect(stage.session.insights('act_1', days))
    for (const { query, path, headers } of stage.heard) {
      expect(path).toBe('/v25.0/act_1/insights')
      expect(query.has('access_token')).toBe(false)
      expect(query.get('appsecret_proof')).toMatch(/^[0-9a-f]{64}$/)
      expect(headers.authorization).toBe(`Bearer ${testToken}`)
    }
  })

  it('goes on from any page’s place', async () => {
    const stage = await openStage(listing(() => 500))
    const pages = await collect(stage.session.insights('act_1', { ...days, after: '1500' }))
    expect(pages.map((p) => [p.index, p.items[0]?.adId, p.after])).toEqual([[0, '1500', null]])
  })

  it('takes empty and short pages that have a next one, and an end without paging', async () => {
    const stage = await openStage([
      { body: { data: [], paging: { next: 'https://x/', cursors: { after: 'A' } } } },
      { body: { data: [row(1)], paging: { next: 'https://x/', cursors: { after: 'B' } } } },
      { body: { data: [] } },
    ])
    const pages = await collect(stage.session.insights('act_1', days))
    expect(pages.map((p) => p.items.length)).toEqual([0, 1, 0])
    expect(stage.heard.map((h) => h.query.get('after'))).toEqual([null, 'A', 'B'])
  })

  it('finds the place in the link where there is no cursor', async () => {
    const stage = await openStage([
      { body: { data: [], paging: { next: 'https://x/?after=Q&access_token=t' } } },
      { body: { data: [] } },
    ])
    await collect(stage.session.insights('act_1', days))
    expect(stage.heard.map((h) => h.query.get('after'))).toEqual([null, 'Q'])
  })

  it('fails rather than ends early or turns in circles when Meta’s paging is broken', async () => {
    const nowhere = await openStage([{ body: { data: [row(1)], paging: { next: 'https://x/' } } }])
    expect(await caught(collect(nowhere.session.insights('act_1', days)))).toMatchObject({ reason: 'brokenPaging' })
    const circle = await openStage([{ body: { data: [], paging: { next: 'https://x/', cursors: { after: 'A' } } } }])
    expect(await caught(collect(circle.session.insights('act_1', days)))).toMatchObject({ reason: 'brokenPaging' })
    expect(circle.heard.map((h) => h.query.get('after'))).toEqual([null, 'A', 'A', 'A', 'A'])
  })

  it('asks again for a page that leads nowhere, and goes on where it then leads', async () => {
    const stage = await openStage([
      { body: { data: [], paging: { next: 'https://x/' } } },
      { body: { data: [row(1)], paging: { next: 'https://x/', cursors: { after: 'A' } } } },
      { body: { data: [row(2)] } },
    ])
    const pages = await collect(stage.session.insights('act_1', days))
    expect(pages.map((p) => [p.items.length, p.calls])).toEqual([
      [1, 2],
      [1, 1],
    ])
  })
})

describe('a page that is too much', () => {
  it('is halved until it passes, from the same place, and nothing is lost or doubled', async () => {
    const stage = await openStage(listing(() => 130))
    const pages = await collect(stage.session.insights('act_1', days))
    expect(stage.heard.slice(0, 3).map((h) => [h.query.get('limit'), h.query.get('after')])).toEqual([
      ['500', null],
      ['250', null],
      ['125', null],
    ])
    expect(pages[0]).toMatchObject({ calls: 3, index: 0 })
    expect(pages.flatMap((p) => p.items.map((i) => Number(i.adId)))).toEqual(Array.from({ length: total }, (_, i) => i))
    expect(stage.slept).toEqual([])
  })

  it('is restored after a while, more cautiously each time it fails', async () => {
    const stage = await openStage(listing(() => 130))
    await collect(stage.session.insights('act_1', days))
    const limits = stage.heard.map((h) => h.query.get('limit'))
    // Two halvings, twelve good pages, one attempt at 250, back again to the end.
    expect(limits).toEqual(['500', '250', ...Array(12).fill('125'), '250', ...Array(4).fill('125')])
  })

  it('comes back to its full size when the trouble was passing', async () => {
    const stage = await openStage(listing((nth) => (nth === 0 ? 100 : 500)))
    await collect(stage.session.insights('act_1', days))
    expect(stage.heard.map((h) => h.query.get('limit'))).toEqual(['500', ...Array(6).fill('250'), '500'])
  })

  it('is not cut below a hundredth of what was wanted, since every refusal costs', async () => {
    const stage = await openStage(listing(() => 0))
    expect(await caught(collect(stage.session.insights('act_1', days)))).toMatchObject({ kind: 'tooMuchData' })
    const limits = stage.heard.map((h) => Number(h.query.get('limit')))
    expect(limits).toEqual([500, 250, 125, 62, 31, 15, 7, 5, 5, 5, 5])
  })

  it('may also be one whose answer outgrows all bounds', async () => {
    const huge = `{"data":[],"padding":"${'x'.repeat(65 * 1024 * 1024)}"}`
    const stage = await openStage([{ body: huge }, { body: { data: [row(1)] } }])
    const pages = await collect(stage.session.insights('act_1', days))
    expect(pages.map((p) => p.items.length)).toEqual([1])
    expect(stage.heard.map((h) => h.query.get('limit'))).toEqual(['500', '250'])
  })

  it('is given up when even one row is too much', async () => {
    const stage = await openStage(listing(() => 0))
    expect(await caught(collect(stage.session.insights('act_1', { ...days, limit: 4 })))).toMatchObject({
      kind: 'tooMuchData',
    })
    expect(stage.heard.map((h) => h.query.get('limit'))).toEqual(['4', '2', '1', '1', '1', '1'])
  })
})
