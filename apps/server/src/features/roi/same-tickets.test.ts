import { afterAll, beforeAll, expect, it } from 'vitest'
import { allRoiRows, askRoi } from '../../../test/ask-roi.ts'
import { type Caller, given } from '../../../test/given.ts'
import { someTickets } from '../../../test/some-tickets.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'
import { writtenAccount, writtenClient, writtenFacts } from '../../../test/written-facts.ts'
import { writtenBoard, writtenTickets } from '../../../test/written-tickets.ts'

const window = { from: '2026-11-01', to: '2026-11-18' }
const days = { leadFrom: window.from, leadTo: window.to }
let server: TestServer
let owner: Caller
beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
  owner = await given(server).owner()
  const shop = await writtenAccount(owner, { name: 'Loja', clientId: await writtenClient(owner, 'Casa Lumiá') })
  const other = await writtenAccount(owner, { name: 'Outra', clientId: await writtenClient(owner, 'Sola Nativa') })
  await writtenFacts(owner, shop, { from: window.from, to: window.to, ads: 80 })
  await writtenFacts(owner, other, { from: window.from, to: window.to, ads: 40, firstAd: 1000 })
  const accounts = [
    { id: shop, firstAd: 0, ads: 90 },
    { id: other, firstAd: 1000, ads: 50 },
  ]
  // The ad is known, and no account of ours has it.
  const strange = { leadDay: '2026-11-09', metaAdId: '12345', metaAdSetId: '123', metaCampaignId: '12' }
  await writtenTickets(owner, await writtenBoard(owner), [...someTickets(accounts, 600), strange])
})
afterAll(() => server?.close())

const countOf = async (filter: object): Promise<number> => {
  const query = 'query ($filter: TicketFilter) { tickets(first: 1, filter: $filter) { totalCount } }'
  return (await owner.get(query, { filter })).tickets.totalCount
}

it.each([
  ['CLIENT', (key: string) => ({ clientId: key, ...days })],
  ['ACCOUNT', (key: string) => ({ adAccountIds: [key], ...days })],
  ['CAMPAIGN', (key: string) => ({ metaCampaignIds: [key], ...days })],
  ['ADSET', (key: string) => ({ metaAdSetIds: [key], ...days })],
  ['AD', (key: string) => ({ metaAdIds: [key], ...days })],
  ['DAY', (key: string) => ({ unattributed: false, leadFrom: key, leadTo: key })],
])('the leads of a row are the tickets that its filter lists: %s', async (groupBy, filterOf) => {
  const rows = await allRoiRows(owner, {
    ...window,
    groupBy,
    first: 100,
    orderBy: { column: 'LEADS', direction: 'DESC' },
  })
  const some = rows.slice(0, 25)
  expect(some.filter(({ leadsCount }) => leadsCount > 0).length).toBeGreaterThan(1)
  for (const { key, leadsCount } of some) expect(await countOf(filterOf(key)), key).toBe(leadsCount)
})

it('the leads of the lines below are the tickets that theirs list', async () => {
  const { attributed, unattributed, total } = await askRoi(owner, window)
  expect(unattributed.leadsCount).toBeGreaterThan(1)
  expect(await countOf({ unattributed: true, ...days })).toBe(unattributed.leadsCount)
  expect(await countOf({ unattributed: false, ...days })).toBe(attributed.leadsCount)
  expect(await countOf(days)).toBe(total.leadsCount)
})
