import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Caller, given } from '../../../../test/given.ts'
import { rowsOf, switchedOn, type TestAccount } from '../../../../test/insights-account.ts'
import { type TestServer, withServer } from '../../../../test/with-server.ts'
import { mergeFacts } from './merge-facts.ts'
import { packFacts, toLine, unpackFacts } from './pack-facts.ts'
import type { Fact } from './to-fact.ts'

let server: TestServer
let owner: Caller
let account: TestAccount
beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
  owner = await given(server).owner()
  account = await switchedOn(owner, 'bruno', 'main')
})
afterAll(() => server?.close())
beforeEach(() => rowsOf(owner, 'delete from insight_day'))

const fact = (metaAdId: string, day: string, over: Partial<Fact> = {}): Fact => ({
  ...{ day, metaAdId, spend: '10.05', impressions: '100', clicks: '10', linkClicks: '5', reach: '80' },
  ...{ videoPlays3s: null, thruplays: null, videoP25: null, videoP50: null, videoP75: null, videoP95: null },
  ...{ videoP100: null, lead: null, purchase: null, install: null, actions: [], actionValues: [] },
  ...over,
})
const jobId = '0198c0de-0000-7000-8000-000000000001'
const readAt = new Date('2026-11-19T15:00:00Z')
async function* pagesOf(pages: readonly (readonly Fact[])[]) {
  for (const facts of pages) yield { readAt, lines: await unpackFacts(await packFacts(facts.map(toLine))) }
}
const writePages = (pages: readonly (readonly Fact[])[], { except = [] as string[], then = () => {} } = {}) =>
  server.workIn(owner.organizationId ?? '').em.transactional(async (em) => {
    await mergeFacts(
      em,
      { account: { organizationId: owner.organizationId ?? '', id: account.id }, jobId, except },
      pagesOf(pages),
    )
    then()
  })
const write = (facts: readonly Fact[], then?: () => void) => writePages([facts], then && { then })
const written = (columns = 'meta_ad_id, day::text, spend') =>
  rowsOf(owner, `select ${columns} from insight_day order by day, meta_ad_id`)

describe('merging facts', () => {
  it('puts every day into the partition of its month, and one outside of all into the one for others', async () => {
    await write(['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01', '2019-05-05'].map((day) => fact('1', day)))
    expect(await written('day::text, tableoid::regclass::text as part')).toEqual([
      { day: '2019-05-05', part: 'insight_months.insight_day_other' },
      { day: '2026-10-31', part: 'insight_months.insight_day_2026_10' },
      { day: '2026-11-01', part: 'insight_months.insight_day_2026_11' },
      { day: '2026-11-30', part: 'insight_months.insight_day_2026_11' },
      { day: '2026-12-01', part: 'insight_months.insight_day_2026_12' },
    ])
  })

  it('keeps a row that wandered from one page to the next once, as it was said last', async () => {
    const again = fact('2', '2026-11-01', { spend: '11.5' })
    await writePages([
      [fact('1', '2026-11-01'), fact('2', '2026-11-01')],
      [again, fact('3', '2026-11-01')],
    ])
    expect(await written()).toMatchObject([
      { meta_ad_id: '1' },
      { meta_ad_id: '2', spend: '11.500000' },
      { meta_ad_id: '3' },
    ])
  })

  it('touches no row that says what it said before, and only those of a page that say something else', async () => {
    const facts = ['1', '2', '3'].map((id) => fact(id, '2026-11-01', { actions: [{ actionType: 'lead', value: '1' }] }))
    await write(facts)
    const versions = () => written('meta_ad_id, xmin::text, ctid::text')
    const before = await versions()
    await write(facts)
    expect(await versions()).toEqual(before)
    // The same numbers in other words are the same numbers; another list of actions is another row.
    await write([
      { ...fact('1', '2026-11-01'), actions: [{ actionType: 'lead', value: '2' }] },
      ...facts.slice(1).map((each) => ({ ...each, spend: '10.0500' })),
    ])
    const after = await versions()
    expect(after.map(({ xmin }, at) => xmin === before[at].xmin)).toEqual([false, true, true])
  })

  it('leaves the days alone that it is told to', async () => {
    await write([fact('1', '2026-11-01'), fact('1', '2026-11-02')])
    const later = ['2026-11-01', '2026-11-02'].map((day) => fact('1', day, { spend: '99' }))
    await writePages([later], { except: ['2026-11-02'] })
    expect((await written()).map(({ spend }) => spend)).toEqual(['99.000000', '10.050000'])
  })

  it('keeps whatever text Meta sends as it is', async () => {
    const actionType = 'offsite_conversion.custom.\tBest\\of\n"all"\r\\N'
    const actions = [{ actionType, value: '1' }]
    await write([fact('1', '2026-11-01', { actions, lead: { actionType, count: '1', value: null } })])
    expect(await written('lead_type, actions')).toEqual([{ lead_type: actionType, actions }])
  })

  it('writes nothing of a transaction that fails, and the connection goes on', async () => {
    const page = Array.from({ length: 3_000 }, (_, at) => fact(String(at), '2026-11-01'))
    const undo = () => {
      throw new Error('the job is somebody else’s')
    }
    await expect(write(page, undo)).rejects.toThrow('somebody else')
    await expect(write([fact('1', '2026-11-01', { spend: 'ten' })])).rejects.toThrow('numeric')
    expect(await written()).toEqual([])
    await write(page)
    const sums = await rowsOf(owner, 'select count(*)::int as rows, sum(spend)::text as spend from insight_day')
    expect(sums).toEqual([{ rows: 3_000, spend: '30150.000000' }])
  })

  it('sees only its own organisation', async () => {
    await write([fact('1', '2026-11-01')])
    const stranger = await given(server).owner()
    expect(await rowsOf(stranger, 'select 1 from insight_day')).toEqual([])
    const { em } = server.workIn(stranger.organizationId ?? '')
    const theirs = { organizationId: owner.organizationId ?? '', id: account.id }
    const merge = em.transactional((tx) =>
      mergeFacts(tx, { account: theirs, jobId, except: [] }, pagesOf([[fact('2', '2026-11-01')]])),
    )
    await expect(merge).rejects.toThrow('row-level security')
  })
})
