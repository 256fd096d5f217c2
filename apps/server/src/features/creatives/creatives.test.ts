import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { given } from '../../../test/given.ts'
import { givenAccount, serverUpToCreatives, sync } from '../../../test/synced-account.ts'
import { InsightDay } from '../insights/index.ts'
import { type Narrowing, narrowings } from './creatives.store.ts'
import { latestRankOf } from './rankings.store.ts'

let server: Awaited<ReturnType<typeof serverUpToCreatives>>
let there: Awaited<ReturnType<typeof givenAccount>>
beforeAll(async () => {
  server = await serverUpToCreatives()
  there = await givenAccount(server)
  await sync(there.owner, { adAccountId: there.adAccountId, topN: 1 })
})
afterAll(() => server?.close())

const list = `query ($filter: CreativeFilter, $first: Int, $after: String) { creatives(filter: $filter, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } edges { node { id name headline lastDeliveredOn metaAdIds } } } }`
const page = async (variables: object = {}, caller = there.owner) => (await caller.get(list, variables)).creatives
const names = ({ edges }: { edges: { node: { name: string } }[] }) => edges.map(({ node }) => node.name)

describe('the list of creatives', () => {
  it('goes through all of them by pages, none twice, the one that delivered last first', async () => {
    const seen: { id: string; lastDeliveredOn: string }[] = []
    let after: string | null = null
    do {
      const { edges, pageInfo, totalCount } = await page({ first: 5, after })
      expect(totalCount).toBe(22)
      seen.push(...edges.map(({ node }: { node: (typeof seen)[0] }) => node))
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after)
    expect(new Set(seen.map(({ id }) => id)).size).toBe(22)
    const days = seen.map(({ lastDeliveredOn }) => lastDeliveredOn)
    expect(days).toEqual([...days].sort().reverse())
  })

  it('is narrowed by account, ids and words', async () => {
    const all = await page({ first: 100 })
    const [first, second] = all.edges.map(({ node }: { node: { id: string } }) => node.id)
    expect(await page({ filter: { ids: [first, second, 'nonsense'] } })).toMatchObject({ totalCount: 2 })
    expect(await page({ filter: { adAccountId: there.adAccountId } })).toMatchObject({ totalCount: 22 })
    expect(await page({ filter: { adAccountId: 'nonsense' } })).toMatchObject({ totalCount: 0 })
    expect(names(await page({ filter: { search: 'sala da MARINA' } }))).toEqual(['UGC sala da Marina'])
    expect(await page({ filter: { search: '%' } })).toMatchObject({ totalCount: 0 })
    expect(await page({ filter: { ids: [] } })).toMatchObject({ totalCount: 0 })
  })

  it('is narrowed by what later features add', async () => {
    const [id] = (await page({ first: 1 })).edges.map(({ node }: { node: { id: string } }) => node.id)
    const narrow: Narrowing = async (_work, { search }) => (search === 'a' ? { id: { $in: [id] } } : null)
    narrowings.push(narrow)
    try {
      expect(await page({ filter: { search: 'a' } })).toMatchObject({ totalCount: 1 })
      expect(await page()).toMatchObject({ totalCount: 22 })
    } finally {
      narrowings.splice(narrowings.indexOf(narrow), 1)
    }
  })

  it('shows nothing of another organisation, and refuses cursors that it did not give', async () => {
    const stranger = await given(server).owner()
    const { edges } = await page({ first: 1 })
    expect(await page({}, stranger)).toMatchObject({ totalCount: 0, edges: [] })
    expect(await page({ filter: { ids: [edges[0].node.id] } }, stranger)).toMatchObject({ totalCount: 0 })
    const cursors = [
      'x',
      Buffer.from('["2026-11-18","nonsense"]').toString('base64url'),
      Buffer.from('[1,2]').toString('base64url'),
    ]
    for (const after of cursors) {
      expect((await there.owner.ask(list, { after })).errors?.[0]?.extensions.code).toBe('BAD_INPUT')
    }
    expect((await there.owner.ask(list, { first: 101 })).errors?.[0]?.extensions.code).toBe('BAD_INPUT')
  })
})

describe('one creative', () => {
  const fields = 'id name format adAccount { id name } metaCreativeId metaAdIds campaignNames adSetNames'
  const one = async (id: string, more = '', caller = there.owner) =>
    (await caller.get(`query ($id: ID!) { creative(id: $id) { ${fields} ${more} } }`, { id })).creative
  const marina = async () => (await page({ filter: { search: 'Marina' } })).edges[0].node.id as string

  it('knows its ads and where they run', async () => {
    const creative = await one(await marina())
    expect(creative).toMatchObject({ adAccount: { id: there.adAccountId }, format: 'VIDEO' })
    expect(creative.metaAdIds).toHaveLength(2)
    expect(creative.campaignNames).toHaveLength(2)
    expect(creative.adSetNames.length).toBeGreaterThan(0)
    expect(creative.metaCreativeId).toMatch(/^\d+$/)
  })

  it('is nothing for a foreign or senseless id', async () => {
    expect(await one(await marina(), '', await given(server).owner())).toBeNull()
    expect(await one('nonsense')).toBeNull()
  })

  it('has figures that are its days, and days that are its ads’, exactly', async () => {
    const id = await marina()
    const numbers = 'spend { amount currency } impressions conversions'
    const creative = await one(
      id,
      `figures(objective: PURCHASE) { ${numbers} } daily(objective: PURCHASE) { day isSettling figures { ${numbers} } }`,
    )
    const { em } = server.workIn(there.owner.organizationId ?? '')
    const facts = await em.find(InsightDay, { metaAdId: { $in: creative.metaAdIds } })
    const cents = (amounts: string[]) => amounts.reduce((sum, each) => sum + BigInt(Math.round(Number(each) * 100)), 0n)
    const days = creative.daily.map(({ figures }: { figures: { spend: { amount: string } } }) => figures.spend.amount)
    expect(cents([creative.figures.spend.amount])).toBe(cents(facts.map(({ spend }) => spend)))
    expect(cents(days)).toBe(cents([creative.figures.spend.amount]))
    expect(creative.figures.spend.currency).toBe('BRL')
    const whole = creative.daily.reduce(
      (sum: number, { figures }: { figures: { impressions: number } }) => sum + figures.impressions,
      0,
    )
    expect(whole).toBe(creative.figures.impressions)
    expect(creative.daily[0]).toMatchObject({ day: '2026-10-20', isSettling: false })
    expect(creative.daily.at(-1)).toMatchObject({ day: '2026-11-18', isSettling: true })
  })

  it('has figures of the days asked for, none where nothing delivered, and refuses impossible days', async () => {
    const id = await marina()
    const day = 'window: { from: "2026-11-01", to: "2026-11-01" }, objective: PURCHASE'
    const { daily, figures } = await one(
      id,
      `figures(${day}) { impressions } daily(${day}) { day figures { impressions } }`,
    )
    expect(daily).toEqual([{ day: '2026-11-01', figures }])
    const before = 'window: { from: "2026-01-01", to: "2026-01-31" }, objective: PURCHASE'
    expect(await one(id, `figures(${before}) { impressions } daily(${before}) { day }`)).toMatchObject({
      figures: null,
      daily: [],
    })
    const reversed =
      '{ creatives { edges { node { figures(window: { from: "2026-11-02", to: "2026-11-01" }, objective: LEAD) { impressions } } } } }'
    expect((await there.owner.ask(reversed)).errors?.[0]?.extensions.code).toBe('BAD_INPUT')
  })

  it('is remembered as it stood in the newest ranking', async () => {
    const work = server.workIn(there.owner.organizationId ?? '')
    const latest = await latestRankOf(work, await marina())
    expect(latest).toMatchObject({
      entry: { rank: 1, sums: { conversions: expect.any(String) } },
      question: { primaryKpi: 'ROAS' },
    })
    expect(await latestRankOf(work, '00000000-0000-4000-8000-000000000000')).toBeNull()
    const foreign = server.workIn((await given(server).owner()).organizationId ?? '')
    expect(await latestRankOf(foreign, await marina())).toBeNull()
  })
})
