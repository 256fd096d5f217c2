import { describe, expect, it } from 'vitest'
import type { ReportOptions, ReportPage, ReportRequest } from '../index.ts'
import { readPlace } from '../index.ts'
import { caught, collect } from '../stage/caught.ts'
import {
  openReports,
  type Question,
  type ReportRules,
  type Reports,
  reduce,
  tooManyRows,
} from '../stage/open-reports.ts'
import { errorLine } from '../stage/open-stage.ts'

const week = { since: '2026-11-01', until: '2026-11-08', level: 'ad', timeIncrement: 1 } as const

const read = (stage: Reports, request: Partial<ReportRequest> = {}, options?: ReportOptions) =>
  collect(stage.session.report('act_1', { ...week, ...request }, options))

const namesOf = (pages: ReportPage[]) => pages.flatMap(({ items }) => items.map((row) => `${row.day} ${row.adId}`))

/** What the account holds, in no order: every row once. */
async function everyRow(rules: ReportRules): Promise<string[]> {
  const { instead: _, run: __, ...plain } = rules
  return namesOf(await read(await openReports(plain))).toSorted()
}

async function expectWhole(pages: ReportPage[], rules: ReportRules): Promise<void> {
  expect(namesOf(pages).toSorted()).toEqual(await everyRow(rules))
  expect(pages.at(-1)).toMatchObject({ place: null, progress: 1 })
  expect(pages.map((page) => page.index)).toEqual(pages.map((_, i) => i))
}

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

  it('is skipped: asked for anew once, then split', async () => {
    const stage = await openReports({
      run: ({ until }) => (until === week.until ? { async_status: 'Job Skipped' } : {}),
    })
    const pages = await read(stage, {}, { expectedRows: 1e6 })
    expect(stage.story().filter((line) => line.startsWith('post'))).toHaveLength(2)
    await expectWhole(pages, {})
  })

  it('stands still for ten minutes, or takes an hour though it moves', async () => {
    const still = await openReports({
      run: ({ looks }) => ({ async_status: 'Job Running', async_percent_completion: Math.min(looks, 3) }),
    })
    await read(still, {}, { expectedRows: 1e6 })
    const waited = (stage: Reports) => stage.slept.reduce((sum, ms) => sum + ms, 0) / 60_000
    expect(waited(still)).toBeGreaterThan(10)
    expect(waited(still)).toBeLessThan(12)
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

describe('a report that is too much in every way', () => {
  /** Refuses whatever asks for more than so many days and campaigns, at once and by runs. */
  const most = (days: number, campaigns: number) => (q: Question) => {
    if (q.kind === 'poll' || q.kind === 'rows' || q.level === 'campaign') return undefined
    const length = (Date.parse(q.until) - Date.parse(q.since)) / 86_400_000 + 1
    return length <= days && (q.campaigns?.length ?? Number.POSITIVE_INFINITY) <= campaigns ? undefined : tooManyRows
  }

  it('is split down to days and then to campaigns, only where it fails, and every row comes once', async () => {
    const rules = { campaigns: 5, instead: most(1, 2) }
    const stage = await openReports(rules)
    const pages = await read(stage, { until: '2026-11-02' })
    expect(stage.story().filter((line) => line.startsWith('sync'))).toEqual([
      'sync 01..02 1000',
      'sync 01..01 1000',
      'sync 01..01 1000',
      'sync 01..01 of 3 1000',
      'sync 01..01 of 2 1000',
      'sync 01..01 of 1 1000',
      'sync 01..01 of 2 1000',
      'sync 02..02 1000',
      'sync 02..02 1000',
      'sync 02..02 of 3 1000',
      'sync 02..02 of 2 1000',
      'sync 02..02 of 1 1000',
      'sync 02..02 of 2 1000',
    ])
    const names = namesOf(pages)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toHaveLength(30)
    expect(pages.at(-1)).toMatchObject({ place: null, progress: 1 })
    const known = pages.flatMap((page) => page.progress ?? [])
    expect(known).toEqual(known.toSorted((a, b) => a - b))
  })

  it('asks for the campaigns of a day by their ids alone, archived ones too', async () => {
    const stage = await openReports({ campaigns: 3, instead: most(1, 2) })
    await read(stage, { until: week.since })
    const asked = stage.heard.find((_, i) => stage.questions[i]?.level === 'campaign')?.query
    expect(asked?.get('fields')).toBe('campaign_id')
    expect(asked?.get('filtering')).toContain('ARCHIVED')
  })

  it('takes a few hundred campaigns at a time', async () => {
    const rules = { campaigns: 900, adsPerCampaign: 1, instead: most(1, 200) }
    const stage = await openReports(rules)
    const pages = await read(stage, { until: week.since })
    expect(stage.questions.flatMap((q) => q.campaigns?.length ?? [])).toEqual([200, 200, 200, 200, 100])
    expect(new Set(namesOf(pages)).size).toBe(900)
    expect((stage.heard.at(-1)?.query.toString() ?? '').length).toBeLessThan(8000)
  })

  it('has its campaigns listed by a run when they are too many at once', async () => {
    const instead = (q: Question) => (q.level === 'campaign' && q.kind === 'sync' ? reduce : most(1, 2)(q))
    const stage = await openReports({ campaigns: 3, instead })
    const pages = await read(stage, { until: week.since })
    expect(namesOf(pages)).toHaveLength(9)
    expect(stage.questions.filter((q) => q.level === 'campaign' && q.kind === 'post')).toHaveLength(1)
  })

  it('fails when one campaign of one day is still too much, and says where', async () => {
    const stage = await openReports({ campaigns: 2, instead: most(0, 0) })
    const pages: ReportPage[] = []
    expect(await caught(keep(stage, pages))).toMatchObject({ kind: 'tooMuchData', subcode: 1487534 })
    expect(pages.at(-1)?.place?.pieces[0]).toMatchObject({ since: week.since, until: week.since, campaignIds: ['100'] })
  })

  it('fails where rows cannot be put together: one for all days of a campaign, or the account’s own', async () => {
    const whole = await openReports({ campaigns: 1, instead: most(1, 9) })
    expect(await caught(read(whole, { timeIncrement: 'all_days' }))).toMatchObject({ kind: 'tooMuchData' })
    const account = await openReports({ instead: most(0, 0) })
    const totals = { level: 'account', until: week.since } as const
    expect(await caught(read(account, totals))).toMatchObject({ kind: 'tooMuchData' })
    expect(account.story()).toEqual(['sync 01..01 1000', 'post 01..01'])
  })
})

describe('a place', () => {
  const chaos = {
    campaigns: 4,
    instead: (q: Question) => {
      if (q.kind === 'sync' && q.level === 'ad' && q.since !== q.until) return tooManyRows
      return q.kind === 'sync' && q.level === 'ad' && q.until === '2026-11-03' && q.campaigns === null
        ? tooManyRows
        : undefined
    },
    run: (q: Question) => (q.since === q.until && q.until !== '2026-11-03' ? {} : { async_status: 'Job Failed' }),
  }

  it('loses no row, wherever a crash comes between two pages', async () => {
    const stage = await openReports(chaos)
    const whole = await read(stage, { limit: 4 })
    const all = [...new Set(namesOf(whole))].toSorted()
    expect(all).toEqual(await everyRow({ campaigns: 4 }))
    for (const cut of whole.slice(0, -1)) {
      const place = readPlace(JSON.parse(JSON.stringify(cut.place)))
      expect(place).toEqual(cut.place)
      const before = namesOf(whole.slice(0, cut.index + 1))
      const after = namesOf(await read(stage, { limit: 4 }, { from: place ?? undefined }))
      expect([...new Set([...before, ...after])].toSorted()).toEqual(all)
    }
  })

  it('has the run that was asked for: it is looked at, at once, and not asked for again', async () => {
    const stage = await openReports({ instead: ({ kind }) => (kind === 'sync' ? tooManyRows : undefined) })
    const [, posted] = await upTo(stage, 2)
    const asked = stage.heard.length
    stage.wait(3 * 3600)
    await expectWhole(await read(stage, {}, { from: posted?.place ?? undefined }), {})
    expect(stage.story().slice(asked)).toEqual(['poll 01..08', 'rows 01..08 1000'])
    expect(stage.slept).toEqual([])
  })

  it('has a run that Meta forgot, after thirty days or sooner: it is asked for anew', async () => {
    const gone = (q: Question) => (q.kind === 'poll' && q.run?.endsWith('001') ? errorLine(100, 33) : undefined)
    const stage = await openReports({ instead: (q) => (q.kind === 'sync' ? tooManyRows : gone(q)) })
    const [, posted] = await upTo(stage, 2)
    const from = posted?.place ?? undefined
    await expectWhole(await read(stage, {}, { from }), {})
    expect(stage.story().slice(2)).toEqual(['poll 01..08', 'post 01..08', 'poll 01..08', 'rows 01..08 1000'])
    stage.wait(30 * 86_400)
    await read(stage, {}, { from })
    expect(stage.story().slice(6)).toEqual(['post 01..08', 'poll 01..08', 'rows 01..08 1000'])
  })

  it('may have a cursor that Meta refuses: the piece is begun again, once', async () => {
    const refused = (q: Question) => (q.after === '20' ? errorLine(100) : undefined)
    const passing = await openReports({ instead: (q) => (passing.heard.length < 4 ? refused(q) : undefined) })
    const pages = await read(passing, { limit: 20 })
    expect(passing.story()).toEqual([
      'sync 01..08 20',
      'sync 01..08 20 after 20',
      'sync 01..08 20',
      'sync 01..08 20 after 20',
      'sync 01..08 20 after 40',
    ])
    expect([...new Set(namesOf(pages))].toSorted()).toEqual(await everyRow({}))
    const lasting = await openReports({ instead: refused })
    expect(await caught(read(lasting, { limit: 20 }))).toMatchObject({ kind: 'request', code: 100 })
    expect(lasting.heard).toHaveLength(4)
  })

  it('waits out a throttle: whoever comes back goes on from it', async () => {
    const stage = await openReports({ instead: (_, nth) => (nth === 1 ? errorLine(80000) : undefined) })
    const pages: ReportPage[] = []
    const error = await caught(keep(stage, pages, {}, 20))
    expect(error).toMatchObject({ kind: 'throttled', retryAfterSeconds: 60 })
    stage.wait(61)
    pages.push(...(await read(stage, { limit: 20 }, { from: pages.at(-1)?.place ?? undefined })))
    expect(namesOf(pages).toSorted()).toEqual(await everyRow({}))
    expect(stage.heard).toHaveLength(4)
  })

  it('of another version, or none at all, is refused', async () => {
    const stage = await openReports()
    const [page] = await upTo(stage, 1, 20)
    expect(readPlace(page?.place)).toEqual(page?.place)
    for (const odd of [
      null,
      undefined,
      'x',
      {},
      { ...page?.place, version: 2 },
      { version: 1, pieces: [] },
      { version: 1, pieces: [{}] },
    ])
      expect(readPlace(odd)).toBeNull()
  })

  it('holds no token', async () => {
    const stage = await openReports(chaos)
    for (const page of await read(stage, { limit: 4 }))
      expect(JSON.stringify(page.place)).not.toMatch(/EAA|token|https?:/)
  })
})

/** Reads into a list, which keeps what came before an error. */
async function keep(stage: Reports, pages: ReportPage[], options?: ReportOptions, limit?: number): Promise<void> {
  for await (const page of stage.session.report('act_1', { ...week, limit }, options)) pages.push(page)
}

/** The first pages, as of a process that ends then. */
async function upTo(stage: Reports, count: number, limit?: number): Promise<ReportPage[]> {
  const pages: ReportPage[] = []
  for await (const page of stage.session.report('act_1', { ...week, limit })) {
    pages.push(page)
    if (pages.length === count) break
  }
  return pages
}
