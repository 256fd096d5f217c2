import { Decimal } from 'decimal.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allRoiRows, askRoi } from '../../../test/ask-roi.ts'
import { type Caller, given } from '../../../test/given.ts'
import { someTickets } from '../../../test/some-tickets.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'
import { writtenAccount, writtenFacts } from '../../../test/written-facts.ts'
import { writtenBoard, writtenTickets } from '../../../test/written-tickets.ts'

const window = { from: '2026-10-20', to: '2026-11-02' }
let server: TestServer
let owner: Caller
const ids: Record<string, string> = {}
beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
  owner = await given(server).owner()
  ids.shop = await writtenAccount(owner, { name: 'Loja' })
  ids.late = await writtenAccount(owner, { name: 'Late' })
  await writtenFacts(owner, ids.shop, { from: '2025-10-01', to: '2026-11-18', ads: 45 })
  await writtenFacts(owner, ids.late, { from: '2026-10-10', to: '2026-11-18', ads: 10, firstAd: 1000 })
  const accounts = [
    { id: ids.shop, firstAd: 1, ads: 45 },
    { id: ids.late, firstAd: 1000, ads: 10 },
  ]
  await writtenTickets(owner, await writtenBoard(owner), someTickets(accounts, 2_000))
})
afterAll(() => server?.close())

const figures = [
  'leadsCount',
  'salesCount',
  'revenue',
  'spend',
  'avgTicket',
  'conversionRate',
  'costPerLead',
  'costPerSale',
  'roas',
  'impressions',
  'linkCtr',
]

// biome-ignore lint/suspicious/noExplicitAny: rows of GraphQL
function expectChange(now: any, before: any) {
  for (const name of figures) {
    const [value, base] = [now[name]?.amount ?? now[name], before[name]?.amount ?? before[name]]
    if (value == null || base == null || Number(base) === 0) expect(now.change[name] ?? null, name).toBeNull()
    else if (name in now.change)
      expect(now.change[name], name).toBeCloseTo(new Decimal(value).minus(base).div(base).toNumber(), 9)
  }
}

describe.each([
  ['PREVIOUS_PERIOD', { from: '2026-10-06', to: '2026-10-19' }],
  ['PREVIOUS_YEAR', { from: '2025-10-21', to: '2025-11-03' }],
])('compared with %s', (compareTo, before) => {
  it.each(['TOUCH', 'CONVERSION'])(
    'every figure has changed against what that period answers itself (%s)',
    async (attributionDate) => {
      const asked = { attributionDate, groupBy: 'CAMPAIGN', filters: { adAccountIds: [ids.shop] } }
      const answer = await askRoi(owner, { ...window, ...asked, compareTo })
      expect(answer).toMatchObject({ comparedFrom: before.from, comparedTo: before.to })
      const itself = await askRoi(owner, { ...before, ...asked })
      expectChange(answer.total, itself.total)
      for (const name of figures) expect(answer.comparedTotal[name], name).toEqual(itself.total[name])
      const keyed = new Map(itself.rows.edges.map(({ node }: { node: { key: string } }) => [node.key, node]))
      for (const { node } of answer.rows.edges) expectChange(node, keyed.get(node.key))
      expect(answer.rows.edges.length).toBe(2)
    },
  )

  it('a day is compared with the one of the same weekday, or as many days before', async () => {
    const asked = { groupBy: 'DAY', filters: { adAccountIds: [ids.shop] }, first: 20 }
    const rows = await allRoiRows(owner, { ...window, ...asked, compareTo })
    const across = await allRoiRows(owner, { ...before, ...asked })
    for (const [index, row] of rows.entries()) expectChange(row, across[index])
    const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay()
    expect(weekday(rows[0].key)).toBe(weekday(before.from))
  })
})

it('what was spent before is unknown unless it was read throughout; tickets are known', async () => {
  const { rows, total, comparedTotal, unattributed } = await askRoi(owner, {
    ...window,
    groupBy: 'ACCOUNT',
    compareTo: 'PREVIOUS_PERIOD',
  })
  const late = rows.edges.find(({ node }: { node: { key: string } }) => node.key === ids.late).node
  for (const row of [late, total]) {
    expect(row.change).toMatchObject({
      spend: null,
      costPerLead: null,
      costPerSale: null,
      roas: null,
      impressions: null,
    })
    expect(row.change.leadsCount).not.toBeNull()
    expect(row.change.revenue).not.toBeNull()
  }
  expect(comparedTotal).toMatchObject({ spend: null, roas: null, why: ['SPEND_UNREAD'], change: null })
  expect(comparedTotal.leadsCount).toBeGreaterThan(0)
  expect(unattributed.change).toMatchObject({ spend: null })
  const shop = rows.edges.find(({ node }: { node: { key: string } }) => node.key === ids.shop).node
  expect(shop.change.spend).not.toBeNull()
  expect(late.change.roas).toBeNull()
})

it('without a comparison there is no change', async () => {
  const { rows, total, comparedTotal, comparedFrom } = await askRoi(owner, window)
  expect([rows.edges[0].node.change, total.change, comparedTotal, comparedFrom]).toEqual([null, null, null, null])
})
