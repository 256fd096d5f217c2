import { describe, expect, it } from 'vitest'
import type { ReportPage } from '../index.ts'
import { caught } from '../stage/caught.ts'
import { done, openReports, type Question, type Reports, reduce, tooManyRows } from '../stage/open-reports.ts'
import { expectWhole, keep, read, week } from '../stage/read-reports.ts'

describe('a run that gives no rows', () => {
  const failing: [string, Record<string, unknown>][] = [
    ['failed', { async_status: 'Job Failed', async_percent_completion: 100 }],
    ['failed for an inner reason', { async_status: 'Job Failed', error_code: -2, error_subcode: 2490547 }],
    ['is too large', { async_status: 'Job Running', error_code: '-3', error_subcode: '1504045', error_message: 'm' }],
    ['failed for an unknown reason', { async_status: 'Job Failed', error_code: 12345, error_message: 'm' }],
    ['failed for code 1', { async_status: 'Job Failed', error_code: '1', error_subcode: null }],
    ['timed out inside', { async_status: 'Job Failed', error_code: -1, error_subcode: 1504018 }],
    ['failed, and names no reason', { async_status: 'Job Failed', error_code: 0, error_subcode: '' }],
    ['has too many rows', { async_status: 'Job Failed', error_code: 100, error_subcode: 1487534 }],
    ['stands still', { async_status: 'Job Running', async_percent_completion: 7 }],
  ]
  it.each(failing)('because it %s is split in halves, each read at once if it can be', async (_, state) => {
    const isWhole = (q: Question) => q.since === week.since && q.until === week.until
    const rules = { run: (q: Question) => (isWhole(q) ? state : {}) }
    const stage = await openReports(rules)
    const pages = await read(stage, {}, { expectedRows: 1e6 })
    expect(stage.story().filter((line) => !line.startsWith('poll'))).toEqual([
      'post 01..08',
      'sync 01..04 1000',
      'sync 05..08 1000',
    ])
    expect(pages.map((page) => page.progress)).toEqual([null, 0, 0.5, 1])
    await expectWhole(pages, rules)
  })

  it('is skipped: asked for anew once, also by whoever comes back, then split', async () => {
    const stage = await openReports({
      run: ({ until }) => (until === week.until ? { async_status: 'Job Skipped' } : {}),
    })
    const pages = await read(stage, {}, { expectedRows: 1e6 })
    expect(stage.story().filter((line) => line.startsWith('post'))).toHaveLength(2)
    await expectWhole(pages, {})
    const skipped = pages.find((page) => page.place?.pieces[0]?.again)
    const asked = stage.heard.length
    await read(stage, {}, { from: skipped?.place ?? undefined })
    expect(
      stage
        .story()
        .slice(asked)
        .filter((line) => line.startsWith('post')),
    ).toHaveLength(1)
  })

  it('stands still for five minutes, or takes an hour though it moves', async () => {
    const still = await openReports({
      run: ({ looks }) => ({ async_status: 'Job Running', async_percent_completion: Math.min(looks, 3) }),
    })
    await read(still, {}, { expectedRows: 1e6 })
    const waited = (stage: Reports) => stage.slept.reduce((sum, ms) => sum + ms, 0) / 60_000
    expect(waited(still)).toBeGreaterThan(5)
    expect(waited(still)).toBeLessThan(6)
    const moving = await openReports({
      run: ({ looks }) => ({ async_status: 'Job Running', async_percent_completion: looks }),
    })
    await read(moving, {}, { expectedRows: 1e6 })
    expect(waited(moving)).toBeGreaterThan(59)
    expect(waited(moving)).toBeLessThan(61)
  })

  it('has rows that no page is small enough for', async () => {
    const stage = await openReports({ instead: ({ kind }) => (kind === 'rows' ? reduce : undefined) })
    await expectWhole(await read(stage, {}, { expectedRows: 1e6 }), {})
    expect(stage.story().slice(-3)).toEqual(['rows 01..08 100', 'sync 01..04 100', 'sync 05..08 100'])
  })

  it('is split into runs where the smallest page was too much at once', async () => {
    const stage = await openReports({
      instead: ({ kind }) => (kind === 'sync' ? reduce : undefined),
      run: ({ since, until }) => (since === week.since && until === week.until ? { async_status: 'Job Failed' } : done),
    })
    await expectWhole(await read(stage), {})
    expect(stage.story().filter((line) => /^(sync|post)/.test(line))).toEqual([
      ...[1000, 500, 250, 125, 100].map((limit) => `sync 01..08 ${limit}`),
      'post 01..08',
      'post 01..04',
      'post 05..08',
    ])
  })

  it('is refused when it is asked for', async () => {
    const stage = await openReports({ instead: ({ kind }) => (kind === 'post' ? tooManyRows : undefined) })
    await expectWhole(await read(stage, {}, { expectedRows: 1e6 }), {})
    expect(stage.story()).toEqual(['post 01..08', 'sync 01..04 1000', 'sync 05..08 1000'])
  })

  it('met a throttle: the lane closes, and the place does not name the run any more', async () => {
    const stage = await openReports({
      run: () => ({ async_status: 'Job Failed', error_code: 4, error_subcode: 1504022 }),
    })
    const pages: ReportPage[] = []
    const error = await caught(keep(stage, pages, { expectedRows: 1e6 }))
    expect(error).toMatchObject({ kind: 'throttled', scope: 'app', retryAfterSeconds: 60 })
    expect(pages.at(-1)?.place?.pieces).toMatchObject([{ mode: 'async', run: null }])
    expect(await caught(stage.session.me())).toMatchObject({ kind: 'throttled' })
  })

  it('is refused for what no splitting cures', async () => {
    const stage = await openReports({
      run: () => ({ async_status: 'Job Failed', error_code: 100, error_subcode: 3191001 }),
    })
    expect(await caught(read(stage, {}, { expectedRows: 1e6 }))).toMatchObject({ kind: 'permission' })
    expect(stage.story()).toEqual(['post 01..08', 'poll 01..08'])
  })
})
