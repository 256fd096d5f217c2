import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allRoiRows, askRoi, childrenOf } from '../../../test/ask-roi.ts'
import { type Caller, given } from '../../../test/given.ts'
import { rowsOf } from '../../../test/insights-account.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'
import { readDays, writtenAccount, writtenClient, writtenFacts } from '../../../test/written-facts.ts'
import { writtenBoard, writtenTickets } from '../../../test/written-tickets.ts'

const window = { from: '2026-11-01', to: '2026-11-10' }
const won = { leadDay: '2026-11-04', wonDay: '2026-11-05', dealValue: '100.50', currency: 'BRL' }
let server: TestServer
let owner: Caller
let board: { numberId: string; stageId: string }
const ids: Record<string, string> = {}
beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
  owner = await given(server).owner()
  board = await writtenBoard(owner)
  ids.client = await writtenClient(owner, 'Casa Lumiá')
  ids.shop = await writtenAccount(owner, { name: 'Loja', clientId: ids.client })
  ids.unread = await writtenAccount(owner, { name: 'Unread', clientId: ids.client })
  ids.off = await writtenAccount(owner, { name: 'Off', isActive: false })
  ids.partly = await writtenAccount(owner, { name: 'Partly' })
  await writtenFacts(owner, ids.shop, { from: '2026-10-20', to: '2026-11-10', ads: 50 })
  await writtenFacts(owner, ids.partly, { from: '2026-11-01', to: '2026-11-08', ads: 3, firstAd: 3000 })
  const ofNew = {
    metaAdSetId: '77',
    metaCampaignId: '7',
    metaAdSetName: 'Novo conjunto',
    metaCampaignName: 'Nova campanha',
  }
  await writtenTickets(owner, board, [
    // An ad that no list has, of a campaign that no list has: only its ticket knows both.
    { ...won, ...ofNew, adAccountId: ids.shop, metaAdId: '777', metaAdName: 'Novo anúncio' },
    // The same of an ad set and campaign that are listed.
    { ...won, adAccountId: ids.shop, metaAdId: '778', metaAdSetId: '500001', metaCampaignId: '100000' },
    // An ad of which nothing else is known.
    { ...won, adAccountId: ids.shop, metaAdId: '779' },
    { ...won, adAccountId: ids.unread, metaAdId: '880', metaCampaignId: '8' },
    { ...won, adAccountId: ids.off, metaAdId: '990', metaCampaignId: '9' },
    { leadDay: '2026-11-04', adAccountId: ids.partly, metaAdId: '1003000', metaCampaignId: '100075' },
    // The ad is known, and no account of ours has it.
    { ...won, metaAdId: '12345' },
    { leadDay: '2026-11-05' },
  ])
})
afterAll(() => server?.close())

const byLabel = async (input: object) =>
  new Map((await allRoiRows(owner, { ...window, ...input })).map((row) => [row.label, row]))

describe('a side that is missing', () => {
  it('is zero where the days were read and nothing was spent, and null where they were not', async () => {
    const rows = await byLabel({ groupBy: 'CAMPAIGN' })
    expect(rows.get('Nova campanha')).toMatchObject({
      key: '7',
      spend: { amount: '0', currency: 'BRL' },
      revenue: { amount: '100.5' },
      impressions: 0,
      metaLeads: null,
      linkCtr: null,
      costPerLead: { amount: '0' },
      roas: null,
      why: ['NO_SPEND'],
      adAccount: { name: 'Loja' },
      client: { name: 'Casa Lumiá' },
    })
    const unread = { spend: null, costPerLead: null, costPerSale: null, roas: null, impressions: null, leadsCount: 1 }
    expect(rows.get('Campaign without a name (8)')).toMatchObject({ ...unread, why: ['SPEND_UNREAD'] })
    expect(rows.get('Campaign without a name (9)')).toMatchObject({ ...unread, why: ['ACCOUNT_OFF'] })
    const partly = rows.get('Campaign 75')
    expect(partly).toMatchObject({ why: ['SPEND_PARTLY_UNREAD', 'NO_SALES'], roas: null, salesCount: 0 })
    expect(Number(partly.spend.amount)).toBeGreaterThan(0)
    expect(rows.get('Campaign 1')).toMatchObject({ leadsCount: 0, conversionRate: null, why: ['NO_LEADS', 'NO_SALES'] })
  })

  it('is told of a client, of a day and of the whole', async () => {
    const clients = await byLabel({ groupBy: 'CLIENT' })
    // Of the two accounts of the client one was never read: what is known was spent by the other.
    expect(clients.get('Casa Lumiá')).toMatchObject({ why: ['SPEND_PARTLY_UNREAD'], leadsCount: 4, adAccount: null })
    const days = await byLabel({ groupBy: 'DAY', filters: { adAccountIds: [ids.partly] } })
    expect(days.get('2026-11-04')).toMatchObject({ leadsCount: 1, why: ['NO_SALES'] })
    expect(days.get('2026-11-09')).toMatchObject({
      spend: null,
      impressions: null,
      why: ['SPEND_UNREAD', 'NO_LEADS', 'NO_SALES'],
    })
    const all = await byLabel({ groupBy: 'DAY' })
    expect(all.get('2026-11-09')).toMatchObject({ why: ['SPEND_PARTLY_UNREAD', 'NO_LEADS', 'NO_SALES'] })
    const { total, attributed, unattributed } = await askRoi(owner, window)
    expect(total).toMatchObject({ why: ['SPEND_PARTLY_UNREAD'], leadsCount: 8, salesCount: 6 })
    expect(attributed).toMatchObject({ leadsCount: 6, salesCount: 5 })
    expect(unattributed.label).toBe('No ad of a connected account')
    expect(unattributed).toMatchObject({ why: ['NO_AD'], leadsCount: 2, salesCount: 1, spend: null, adAccount: null })
  })

  it('of an account that was read and delivered nothing is zero', async () => {
    const quiet = await writtenAccount(owner, { name: 'Quiet' })
    await readDays(owner, quiet, window.from, window.to)
    const { total, rows } = await askRoi(owner, { ...window, filters: { adAccountIds: [quiet] } })
    expect(total).toMatchObject({ spend: { amount: '0' }, leadsCount: 0, why: ['NO_SPEND', 'NO_LEADS', 'NO_SALES'] })
    expect(rows).toMatchObject({ totalCount: 0, edges: [] })
    await rowsOf(owner, 'delete from ad_account where id = $1', [quiet])
  })
})

describe('ads that no list has', () => {
  it('stand where their tickets say, and are named by them', async () => {
    const { rows } = await askRoi(
      owner,
      { ...window, filters: { metaCampaignIds: ['7'] } },
      childrenOf(childrenOf('', 5), 5),
    )
    const [{ node: campaign }] = rows.edges
    expect(campaign.children.edges[0].node).toMatchObject({ key: '77', label: 'Novo conjunto', leadsCount: 1 })
    expect(campaign.children.edges[0].node.children.edges[0].node).toMatchObject({ key: '777', label: 'Novo anúncio' })
    const sets = await byLabel({ groupBy: 'ADSET', filters: { metaCampaignIds: ['100000'] } })
    expect(sets.get('Ad set 1')).toMatchObject({ leadsCount: 1, salesCount: 1 })
  })

  it('of which nothing is known are a row of their own, which opens', async () => {
    const { rows, total } = await askRoi(
      owner,
      { ...window, filters: { metaCampaignIds: ['none'] } },
      childrenOf(childrenOf('', 5), 5),
    )
    expect(rows.edges).toHaveLength(1)
    expect(rows.edges[0].node).toMatchObject({ key: 'none', leadsCount: 1, children: { totalCount: 1 } })
    expect(rows.edges[0].node.children.edges[0].node.children.edges[0].node).toMatchObject({
      key: '779',
      leadsCount: 1,
    })
    expect(total.leadsCount).toBe(1)
  })
})

describe('names', () => {
  it('stay after an object was renamed or taken away', async () => {
    await rowsOf(
      owner,
      `insert into campaign (organization_id, ad_account_id, meta_campaign_id, name, effective_status, updated_at)
       values ($1, $2, '100001', 'Black Friday, renamed', 'DELETED', now())`,
      [owner.organizationId, ids.shop],
    )
    const rows = await byLabel({ groupBy: 'CAMPAIGN' })
    expect(rows.get('Black Friday, renamed')).toMatchObject({ key: '100001', effectiveStatus: 'DELETED' })
    await rowsOf(owner, "delete from campaign where meta_campaign_id = '100001'")
  })

  it.each([
    ['Campaign 0', '100000'],
    ['ad set 3', '500003'],
    ['novo ANÚNCIO', '777'],
    ['Nova camp', '777'],
  ])('are searched from the ad up to its client: %s', async (search, key) => {
    const kept = new Set<string>()
    for (const groupBy of ['CAMPAIGN', 'ADSET', 'AD'])
      for (const row of await allRoiRows(owner, { ...window, groupBy, filters: { search }, first: 100 }))
        kept.add(row.key)
    expect(kept).toContain(key)
    expect(kept).not.toContain('500004')
    const byCampaign = await askRoi(owner, { ...window, filters: { search } })
    const byAd = await allRoiRows(owner, { ...window, groupBy: 'AD', filters: { search }, first: 100 })
    expect(byAd.reduce((all, row) => all + row.leadsCount, 0)).toBe(byCampaign.total.leadsCount)
  })

  it('of a client leave its accounts; signs of a pattern are letters', async () => {
    const found = await askRoi(owner, { ...window, groupBy: 'ACCOUNT', filters: { search: 'lumiá' } })
    expect(found.rows.edges.map(({ node }: { node: { label: string } }) => node.label)).toEqual(['Loja', 'Unread'])
    expect(found).toMatchObject({ unattributed: null, total: { leadsCount: 4 } })
    expect((await askRoi(owner, { ...window, filters: { search: '%' } })).rows.totalCount).toBe(0)
  })
})

describe('what is not there', () => {
  it.each([
    ['adAccountIds', 'act_1', 'AdAccount'],
    ['clientIds', 'somebody', 'Client'],
    ['metaCampaignIds', '99', 'Campaign'],
    ['metaAdSetIds', "'; drop table ad", 'AdSet'],
  ])('is named: %s', async (field, id, what) => {
    const answer = await askRoi(owner, { ...window, filters: { [field]: [id] } })
    expect(answer).toMatchObject({ __typename: 'NotFound', what, id })
  })

  it('is not a campaign that only a ticket knows', async () => {
    const { rows } = await askRoi(owner, { ...window, filters: { metaCampaignIds: ['8'], metaAdSetIds: ['none'] } })
    expect(rows.edges[0].node).toMatchObject({ key: '8', leadsCount: 1 })
  })

  it('are days that are no window', async () => {
    expect(await askRoi(owner, { from: '2026-11-02', to: '2026-11-01' })).toMatchObject({ reason: 'REVERSED' })
    expect(await askRoi(owner, { from: '2026-11-02', to: '2026-11-21' })).toMatchObject({ reason: 'IN_FUTURE' })
    expect(await askRoi(owner, { ...window, currency: 'XXQ' })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'currency',
    })
  })
})
