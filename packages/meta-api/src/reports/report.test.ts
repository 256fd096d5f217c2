import { describe, expect, it } from 'vitest'
import { openReports, type Question, reduce } from '../stage/open-reports.ts'
import { expectWhole, read, week } from '../stage/read-reports.ts'

describe('a report that is read at once', () => {
  it('takes a thousand rows a call', async () => {
    const rules = { campaigns: 10, adsPerCampaign: 30 }
    const stage = await openReports(rules)
    const pages = await read(stage)
    expect(stage.story()).toEqual(['sync 01..08 1000', 'sync 01..08 1000 after 1000', 'sync 01..08 1000 after 2000'])
    expect(pages.map(({ items, calls, progress }) => [items.length, calls, progress])).toEqual([
      [1000, 1, null],
      [1000, 1, null],
      [400, 1, 1],
    ])
    await expectWhole(pages, rules)
  })

  it('halves pages that are too much, and grows them back', async () => {
    const rules = {
      campaigns: 10,
      adsPerCampaign: 30,
      instead: ({ limit }: Question, nth: number) => (limit > 250 && nth < 9 ? reduce : undefined),
    }
    const stage = await openReports(rules)
    const pages = await read(stage)
    expect(stage.questions.map((q) => q.limit)).toEqual([1000, 500, ...Array(10).fill(250)])
    expect(pages[0]?.calls).toBe(3)
    expect(pages[0]?.place?.pieces[0]).toMatchObject({ cursor: '250', limit: 250, mode: 'sync' })
    await expectWhole(pages, rules)
  })

  it('halves pages that take too long as well', async () => {
    const instead = ({ limit }: Question) => (limit > 500 ? { silent: true } : undefined)
    const stage = await openReports({ instead }, { timeoutMs: 200 })
    await read(stage)
    expect(stage.questions.map((q) => q.limit)).toEqual([1000, 500])
  })

  it('has no rows where nothing was delivered', async () => {
    const pages = await read(await openReports({ campaigns: 0 }))
    expect(pages).toEqual([{ items: [], place: null, index: 0, calls: 1, progress: 1 }])
  })

  it('is one of any level', async () => {
    for (const [level, rows] of [
      ['account', 8],
      ['campaign', 16],
      ['adset', 48],
    ] as const) {
      const pages = await read(await openReports(), { level })
      expect(pages.flatMap((page) => page.items)).toHaveLength(rows)
    }
  })

  it('gives each page before it asks for the next', async () => {
    const stage = await openReports()
    let pages = 0
    for await (const _ of stage.session.report('act_1', { ...week, limit: 10 })) {
      pages += 1
      expect(stage.heard).toHaveLength(pages)
    }
    expect(pages).toBe(5)
  })
})
