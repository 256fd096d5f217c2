import { describe, expect, it } from 'vitest'
import type { ReportPage } from '../index.ts'
import { caught } from '../stage/caught.ts'
import { openReports, type Question, reduce, tooManyRows } from '../stage/open-reports.ts'
import { keep, namesOf, read, week } from '../stage/read-reports.ts'

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
