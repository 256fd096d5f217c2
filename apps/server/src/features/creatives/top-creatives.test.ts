import type { Pool, PoolClient } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { given } from '../../../test/given.ts'
import { attempt } from '../../../test/insights-account.ts'
import { givenAccount, serverUpToCreatives, sync } from '../../../test/synced-account.ts'
import { spendJob } from '../insights/clock/spend-job.ts'
import { InsightDay } from '../insights/index.ts'
import { Ranking } from './ranking.entity.ts'

let server: Awaited<ReturnType<typeof serverUpToCreatives>>
let there: Awaited<ReturnType<typeof givenAccount>>
beforeAll(async () => {
  server = await serverUpToCreatives()
  there = await givenAccount(server)
  await sync(there.owner, { adAccountId: there.adAccountId, topN: 2 })
})
afterAll(() => server?.close())

const entry = `rank verdict excludedBecause guardrailProgress kpi { kpi value low high probabilityInTop topSize sample level method }
  figures { spend { amount currency } impressions conversions costPerResult { amount } roas conversionValue { amount } }
  percentiles { ctr } creative { id name metaAdIds campaignNames adSetNames pictureUrl adAccount { id } }`
const question = `query ($input: TopCreativesInput!) { topCreatives(input: $input) {
  status from to objective primaryKpi secondaryKpi topN guardrails { minSpend minConversions minImpressions }
  considered eligible accountKpi cacheHit cacheKey cacheExpiresAt sync { status } adAccount { id }
  creatives { ${entry} } notEnoughData { ${entry} } } }`
const top = async (input: object = {}, caller = there.owner) =>
  (await caller.get(question, { input: { adAccountId: there.adAccountId, objective: 'PURCHASE', ...input } }))
    .topCreatives
const refusal = async (input: object) => {
  const { errors } = await there.owner.ask(question, {
    input: { adAccountId: there.adAccountId, objective: 'PURCHASE', ...input },
  })
  return { code: errors?.[0]?.extensions.code, message: errors?.[0]?.message }
}

/** Every statement that the entity managers sent meanwhile. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const texts: string[] = []
  const pool = (await server.world.orm.em.getConnection().getNativeClient()) as Pool
  const heard = new Set<PoolClient>()
  const listen = (client: PoolClient) => {
    if (heard.has(client)) return
    heard.add(client)
    const query = client.query.bind(client) as (...given: unknown[]) => never
    client.query = ((statement: string | { text: string }, ...rest: unknown[]) => {
      texts.push(typeof statement === 'string' ? statement : statement.text)
      return query(statement, ...rest)
    }) as never
  }
  pool.on('acquire', listen)
  await work()
  pool.off('acquire', listen)
  return texts
}

describe('what is asked', () => {
  it('is filled in from what the organisation configured: thirty days that end yesterday', async () => {
    expect(await top()).toMatchObject({
      status: 'READY',
      from: '2026-10-20',
      to: '2026-11-18',
      primaryKpi: 'ROAS',
      secondaryKpi: 'COST_PER_RESULT',
      topN: 10,
      guardrails: { minSpend: '100', minConversions: 10, minImpressions: 1000 },
      sync: { status: 'COMPLETED' },
      adAccount: { id: there.adAccountId },
    })
  })

  it('is refused in words where it cannot be meant', async () => {
    expect(await refusal({ objective: 'LEAD', primaryKpi: 'ROAS' })).toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringMatching(/ROAS/),
    })
    expect(await refusal({ topN: 51 })).toMatchObject({ code: 'BAD_INPUT', message: expect.stringMatching(/50/) })
    expect(await refusal({ guardrails: { minSpend: '-1' } })).toMatchObject({ code: 'BAD_INPUT' })
    expect(await refusal({ window: { from: '2026-11-18', to: '2026-11-01' } })).toMatchObject({ code: 'BAD_INPUT' })
    expect(await refusal({ window: { from: '2026-11-18', to: '2026-12-01' } })).toMatchObject({ code: 'BAD_INPUT' })
  })

  it('is nothing for an account that is somebody else’s or none at all', async () => {
    const stranger = await given(server).owner()
    expect(await top({}, stranger)).toBeNull()
    expect(await top({ adAccountId: 'no id' })).toBeNull()
    expect(await top({ adAccountId: '00000000-0000-4000-8000-000000000000' })).toBeNull()
  })
})

describe('the answer', () => {
  it('ranks without gaps, and never mixes what has too little to say with what is ranked', async () => {
    const { creatives, notEnoughData, considered, eligible } = await top({ topN: 50 })
    expect(creatives.map(({ rank }: { rank: number }) => rank)).toEqual(creatives.map((_: unknown, i: number) => i + 1))
    expect(creatives.length + notEnoughData.length).toBe(considered)
    expect(eligible).toBeGreaterThanOrEqual(creatives.length)
    for (const each of creatives) {
      expect(each.kpi.low).toBeLessThan(each.kpi.high)
      expect(each).toMatchObject({ excludedBecause: null, guardrailProgress: null })
      expect(Number(each.figures.conversions)).toBeGreaterThanOrEqual(10)
    }
    expect(notEnoughData.length).toBeGreaterThan(0)
    for (const each of notEnoughData) {
      expect(each).toMatchObject({ rank: null, verdict: 'NOT_ENOUGH_DATA', kpi: { probabilityInTop: null } })
      expect(each.excludedBecause).toMatch(/\.$/)
    }
  })

  it('counts every ad once: the creatives’ spend is the account’s, to the cent', async () => {
    const { creatives, notEnoughData } = await top({ topN: 50 })
    const shown = [...creatives, ...notEnoughData]
    const { em } = server.workIn(there.owner.organizationId ?? '')
    const facts = await em.find(InsightDay, { day: { $gte: '2026-10-20', $lte: '2026-11-18' } })
    const cents = (amounts: string[]) =>
      amounts.reduce((sum, amount) => sum + BigInt(Math.round(Number(amount) * 100)), 0n)
    expect(cents(shown.map(({ figures }) => figures.spend.amount))).toBe(cents(facts.map(({ spend }) => spend)))
    const ads = shown.flatMap(({ creative }) => creative.metaAdIds)
    expect(new Set(ads).size).toBe(ads.length)
    expect(new Set(ads)).toEqual(new Set(facts.map(({ metaAdId }) => metaAdId)))
  })

  it('gives returns for purchases only', async () => {
    const { creatives, primaryKpi } = await top({ objective: 'LEAD' })
    expect(primaryKpi).toBe('COST_PER_RESULT')
    expect(creatives.length).toBeGreaterThan(0)
    for (const { figures } of creatives) expect(figures).toMatchObject({ roas: null, conversionValue: null })
  })

  it('is the same to the last digit when it is made anew, and in another organisation', async () => {
    const first = await top()
    await there.owner.get(
      'mutation ($input: InvalidateInsightCacheInput!) { invalidateInsightCache(input: $input) { __typename } }',
      {
        input: { cacheKey: first.cacheKey },
      },
    )
    const again = await top()
    expect(again.cacheHit).toBe(false)
    expect(again.creatives).toEqual(first.creatives)
    const other = await givenAccount(server)
    await sync(other.owner, { adAccountId: other.adAccountId, topN: 1 })
    const theirs = await top({ adAccountId: other.adAccountId }, other.owner)
    const bare = (answer: typeof first) =>
      answer.creatives.map((each: { kpi: object; figures: object }) => [each.kpi, each.figures])
    expect(bare(theirs)).toEqual(bare(first))
    expect(theirs.cacheKey).not.toBe(first.cacheKey)
  })

  it('takes few statements, however many creatives it shows', async () => {
    await top({ topN: 10 })
    const texts = await statementsOf(async () => expect((await top({ topN: 10 })).creatives).toHaveLength(10))
    const own = texts.filter((text) =>
      /\b(creative|ranking|ad_account|ad|job|insight_day|account_day|creative_config)\b/.test(text),
    )
    expect(own.length).toBeGreaterThan(4)
    expect(own.length, own.join('\n')).toBeLessThanOrEqual(12)
  })
})

describe('the window', () => {
  it('that was never read whole says so, and ranks nothing', async () => {
    const empty = {
      status: 'NEVER_SYNCED',
      creatives: [],
      notEnoughData: [],
      considered: 0,
      cacheHit: false,
      cacheKey: null,
      sync: null,
    }
    expect(await top({ window: { from: '2026-10-19', to: '2026-11-18' } })).toMatchObject(empty)
  })

  it('that is being read says so, with the job', async () => {
    const fresh = await givenAccount(server)
    await server.worker.stop({ timeoutMs: 2_000 })
    const mutation = 'mutation ($input: SyncInsightsInput!) { syncInsights(input: $input) { ... on Job { id } } }'
    await fresh.owner.get(mutation, { input: { adAccountId: fresh.adAccountId, objective: 'PURCHASE' } })
    const answer = await top({ adAccountId: fresh.adAccountId }, fresh.owner)
    expect(answer).toMatchObject({ status: 'SYNCING', sync: { status: 'PENDING' }, creatives: [] })
  })
})

describe('the kept answer', () => {
  const mutation =
    'mutation ($input: InvalidateInsightCacheInput!) { invalidateInsightCache(input: $input) { __typename ... on Problem { message } } }'
  const invalidate = async (cacheKey: string, caller = there.owner) =>
    (await caller.get(mutation, { input: { cacheKey } })).invalidateInsightCache

  it('holds for an hour and no longer', async () => {
    server.sandbox.control.setClock('2026-11-19T15:00:00Z')
    const input = { primaryKpi: 'CTR' }
    expect(await top(input)).toMatchObject({ cacheHit: false, cacheExpiresAt: '2026-11-19T16:00:00.000Z' })
    server.sandbox.control.setClock('2026-11-19T15:59:59Z')
    expect(await top(input)).toMatchObject({ cacheHit: true, cacheExpiresAt: '2026-11-19T16:00:00.000Z' })
    server.sandbox.control.setClock('2026-11-19T16:00:00Z')
    expect(await top(input)).toMatchObject({ cacheHit: false, cacheExpiresAt: '2026-11-19T17:00:00.000Z' })
  })

  it('ends when one of its days is read, whatever for', async () => {
    expect(await top({ primaryKpi: 'CTR' })).toMatchObject({ cacheHit: true })
    const fetchDay = `mutation ($input: FetchSpendNowInput!) { fetchSpendNow(input: $input) { ... on Job { id } } }`
    const { fetchSpendNow } = await there.owner.get(fetchDay, { input: { adAccountId: there.adAccountId } })
    expect(await attempt(there.owner, fetchSpendNow.id, undefined, spendJob as never)).toBeNull()
    expect(await top({ primaryKpi: 'CTR' })).toMatchObject({ cacheHit: false })
  })

  it('is one row for one question', async () => {
    const { cacheKey } = await top({ primaryKpi: 'CPC' })
    await invalidate(cacheKey)
    await top({ primaryKpi: 'CPC' })
    expect(await server.workIn(there.owner.organizationId ?? '').em.count(Ranking, { cacheKey })).toBe(1)
  })

  it('can be ended by a member, not by a viewer, and only one’s own', async () => {
    const { cacheKey } = await top({ primaryKpi: 'CPM' })
    const viewer = await given(server).member(there.owner, 'VIEWER')
    expect((await viewer.ask(mutation, { input: { cacheKey } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    expect(await invalidate(cacheKey, await given(server).owner())).toMatchObject({ __typename: 'NotFound' })
    expect(await top({ primaryKpi: 'CPM' })).toMatchObject({ cacheHit: true })
    expect(await invalidate(cacheKey)).toEqual({ __typename: 'InsightCacheInvalidated' })
    expect(await invalidate(cacheKey)).toEqual({ __typename: 'InsightCacheInvalidated' })
    expect(await top({ primaryKpi: 'CPM' })).toMatchObject({ cacheHit: false })
    for (const nonsense of ['', 'x', 'f'.repeat(64), "'; drop table ranking"]) {
      expect(await invalidate(nonsense)).toMatchObject({ __typename: 'NotFound' })
    }
  })
})
