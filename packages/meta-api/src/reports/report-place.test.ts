import { describe, expect, it } from 'vitest'
import { type ReportPage, readPlace } from '../index.ts'
import { caught } from '../stage/caught.ts'
import { openReports, type Question, tooManyRows } from '../stage/open-reports.ts'
import { errorLine } from '../stage/open-stage.ts'
import { everyRow, expectWhole, keep, namesOf, read, upTo } from '../stage/read-reports.ts'

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
    const kept: ReportPage[] = []
    await caught(keep(lasting, kept, {}, 20))
    expect(kept.at(-1)?.place?.pieces).toMatchObject([{ cursor: null, again: false }])
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
