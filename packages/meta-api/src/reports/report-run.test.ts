import { describe, expect, it } from 'vitest'
import { openReports, type Question, reduce, tooManyRows } from '../stage/open-reports.ts'
import { errorLine } from '../stage/open-stage.ts'
import { expectWhole, read } from '../stage/read-reports.ts'

describe('a report that is prepared by a run', () => {
  it.each([
    ['too many rows', tooManyRows],
    ['a time-out of Meta', errorLine(100, 1504018)],
    ['another time-out of Meta', errorLine(2, 1504038, { status: 500 })],
  ])('is the next way after %s', async (_, line) => {
    const rules = { instead: ({ kind }: Question) => (kind === 'sync' ? line : undefined) }
    const stage = await openReports(rules)
    const pages = await read(stage, { limit: 30 })
    expect(stage.story()).toEqual([
      'sync 01..08 30',
      'post 01..08',
      'poll 01..08',
      'rows 01..08 30',
      'rows 01..08 30 after 30',
    ])
    expect(stage.slept).toEqual([2000])
    expect(pages.map((page) => page.place?.pieces[0]?.run?.id)).toEqual([
      undefined,
      '120200000000000001',
      '120200000000000001',
      undefined,
    ])
    await expectWhole(pages, rules)
  })

  it('is the next way when the smallest page is too much', async () => {
    const rules = { instead: ({ kind }: Question) => (kind === 'sync' ? reduce : undefined) }
    const stage = await openReports(rules)
    const pages = await read(stage)
    expect(stage.questions.slice(0, 6).map((q) => [q.kind, q.limit])).toEqual([
      ['sync', 1000],
      ['sync', 500],
      ['sync', 250],
      ['sync', 125],
      ['sync', 100],
      ['post', 0],
    ])
    expect(stage.slept).toEqual([2000])
    await expectWhole(pages, rules)
  })

  it('asks the same question, in a form', async () => {
    const stage = await openReports()
    await read(stage, { filtering: [{ field: 'ad.impressions', operator: 'GREATER_THAN', value: 0 }] })
    await read(
      stage,
      { filtering: [{ field: 'ad.impressions', operator: 'GREATER_THAN', value: 0 }] },
      { expectedRows: 50_000 },
    )
    const [sync, post] = stage.heard
    const plain = (all: URLSearchParams) => Object.fromEntries([...all].filter(([name]) => name !== 'limit'))
    expect(post?.method).toBe('POST')
    expect(plain(post?.form ?? new URLSearchParams())).toEqual(plain(sync?.query ?? new URLSearchParams()))
  })

  it('is begun with when very many rows are expected, and not for a few', async () => {
    const many = await openReports()
    await expectWhole(await read(many, {}, { expectedRows: 40_000 }), {})
    expect(many.story()[0]).toBe('post 01..08')
    const few = await openReports()
    await read(few, {}, { expectedRows: 39_999 })
    expect(few.story()).toEqual(['sync 01..08 1000'])
  })

  it('is done when it is completed at a hundred per cent, and not before; it is looked at ever more rarely', async () => {
    const states = [
      { async_status: 'Job Not Started', async_percent_completion: 0 },
      { async_status: 'Job Started', async_percent_completion: 0 },
      { async_status: 'Job Running', async_percent_completion: 100 },
      { async_status: 'Job Completed', async_percent_completion: 99 },
      { async_status: 'Job Running', async_percent_completion: '100' },
      { async_status: 'Job Running' },
      { async_status: 'Job Completed', async_percent_completion: 100 },
    ]
    const stage = await openReports({ run: ({ looks }) => states[looks] ?? {} })
    await expectWhole(await read(stage, {}, { expectedRows: 1e6 }), {})
    expect(stage.questions.filter((q) => q.kind === 'poll')).toHaveLength(7)
    expect(stage.slept).toEqual([2000, 2000, 4000, 8000, 16_000, 30_000, 30_000])
  })

  it('survives stumbles of looking at it', async () => {
    const stage = await openReports({
      instead: ({ kind, looks }) => (kind === 'poll' && looks === 0 ? errorLine(2) : undefined),
    })
    await expectWhole(await read(stage, {}, { expectedRows: 1e6 }), {})
    expect(stage.questions.filter((q) => q.kind === 'post')).toHaveLength(1)
  })
})
