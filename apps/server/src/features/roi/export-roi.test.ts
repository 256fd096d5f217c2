import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allRoiRows, askRoi } from '../../../test/ask-roi.ts'
import { type Caller, given } from '../../../test/given.ts'
import { rowsOf } from '../../../test/insights-account.ts'
import { someTickets } from '../../../test/some-tickets.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'
import { writtenAccount, writtenClient, writtenFacts } from '../../../test/written-facts.ts'
import { writtenBoard, writtenTickets } from '../../../test/written-tickets.ts'

const window = { from: '2026-10-20', to: '2026-11-18' }
const oddNames = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\tTab',
  '\rReturn',
  '  =1+1',
  "=cmd|' /C calc'!A0;\"",
  'Plain; with, both',
]
let server: TestServer
let owner: Caller
let stranger: Caller
beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
  owner = await given(server).owner()
  stranger = await given(server).owner('Another agency')
  const shop = await writtenAccount(owner, {
    name: '=HYPERLINK("http://example.test")',
    clientId: await writtenClient(owner, '@client'),
  })
  await writtenFacts(owner, shop, { from: '2026-10-01', to: '2026-11-18', ads: 130 })
  await writtenTickets(owner, await writtenBoard(owner), someTickets([{ id: shop, firstAd: 1, ads: 130 }], 1_000))
  for (const [index, name] of oddNames.entries())
    await rowsOf(owner, 'update ad set name = $1 where meta_ad_id = $2', [name, String(1_000_001 + index)])
})
afterAll(() => server?.close())

const download = (caller: Caller, params: Record<string, string>, headers = {}) =>
  fetch(`${server.url}/exports/roi.csv?${new URLSearchParams({ ...window, ...params })}`, {
    headers: { ...caller.headers, ...headers },
  })

/** The cells of a file, as a spreadsheet of that language reads them; the response takes its byte order mark away. */
async function cellsOf(response: Response, delimiter: string): Promise<string[][]> {
  const bytes = Buffer.from(await response.arrayBuffer())
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
  return parse(bytes.subarray(3), { delimiter })
}

// biome-ignore lint/suspicious/noExplicitAny: a row of GraphQL
const figuresOf = (row: any): (string | number | null)[] => [
  row.spend?.amount ?? null,
  row.leadsCount,
  row.costPerLead?.amount ?? null,
  row.salesCount,
  row.costPerSale?.amount ?? null,
  row.conversionRate,
  row.revenue.amount,
  row.avgTicket?.amount ?? null,
  row.roas,
  row.impressions,
  row.linkCtr,
  row.metaLeads,
  row.metaPurchases,
]
const numberOf = (cell: string | number | null | undefined) => (cell == null || cell === '' ? null : Number(cell))

describe('the file', () => {
  it.each([
    ['pt-BR', ';'],
    ['en', ','],
  ])('has every row and line of the query, in its order and with its numbers (%s)', async (locale, delimiter) => {
    const asked = { groupBy: 'AD', attributionDate: 'CONVERSION', orderBy: { column: 'REVENUE', direction: 'ASC' } }
    const response = await download(owner, {
      groupBy: 'AD',
      attributionDate: 'CONVERSION',
      column: 'REVENUE',
      direction: 'ASC',
      locale,
    })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="roi-2026-10-20-2026-11-18.csv"')
    const [header, ...lines] = await cellsOf(response, delimiter)
    expect(header?.slice(0, 6)).toEqual(
      locale === 'en'
        ? ['Ad', 'ID', 'Ad account', 'Client of the account', 'Currency', 'Spend']
        : ['Anúncio', 'ID', 'Conta de anúncios', 'Cliente da conta', 'Moeda', 'Gasto'],
    )
    const rows = await allRoiRows(owner, { ...window, ...asked, first: 100 })
    const { attributed, unattributed, total } = await askRoi(owner, { ...window, ...asked })
    expect(lines).toHaveLength(rows.length + 3)
    const decimals = (cell: string) => (locale === 'en' ? cell : cell.replace(',', '.'))
    for (const [index, row] of [...rows, attributed, unattributed, total].entries()) {
      const cells = lines[index] ?? []
      if (index < rows.length) expect(cells[1]).toBe(row.key)
      expect(cells.slice(5).map(decimals).map(numberOf), row.label).toEqual(figuresOf(row).map(numberOf))
    }
    expect(lines.slice(-3).map(([label]) => label)).toEqual(
      locale === 'en'
        ? ['Attributed to ads', 'No ad of a connected account', 'Total']
        : ['Atribuído a anúncios', 'Sem anúncio de conta conectada', 'Total'],
    )
  })

  it('has its texts in quotes, so that a spreadsheet which divides by another sign finds no more cells', async () => {
    const text = await (await download(owner, { groupBy: 'AD' })).text()
    expect(text).toContain('\n"Plain; with, both",')
    expect(
      text
        .split('\r\n')[0]
        ?.split(',')
        .every((cell) => /^\uFEFF?"[^"]*"$/.test(cell)),
    ).toBe(true)
  })

  it('has no cell that a spreadsheet takes for a formula', async () => {
    const cells = await cellsOf(await download(owner, { groupBy: 'AD' }), ',')
    const labels = cells.map(([label]) => label)
    for (const name of oddNames.slice(0, -1)) expect(labels).toContain(`'${name}`)
    expect(labels).toContain('Plain; with, both')
    expect(cells[1]?.slice(2, 4)).toEqual(['\'=HYPERLINK("http://example.test")', "'@client"])
    expect(cells.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  })

  it.each(['CLIENT', 'ACCOUNT', 'CAMPAIGN', 'ADSET', 'DAY'])('is there for rows by %s', async (groupBy) => {
    const rows = await allRoiRows(owner, { ...window, groupBy, first: 100 })
    const cells = await cellsOf(await download(owner, { groupBy }), ',')
    expect(cells.slice(1, -3).map(([label]) => label)).toEqual(rows.map(({ label }) => label.replace(/^[=@]/, "'$&")))
  })

  it('is of what the address filters for', async () => {
    const cells = await cellsOf(await download(owner, { metaCampaignIds: '100000,100001', search: 'ad set 4' }), ',')
    expect(cells.slice(1).map(([label]) => label)).toEqual(['Campaign 1', 'Attributed to ads', 'Total'])
  })
})

describe('a file', () => {
  it('is given to those who may see the organisation, whose id the address may have', async () => {
    const organizationId = owner.organizationId ?? ''
    const { 'x-organization-id': _, ...cookie } = owner.headers
    const anonymous = given(server).nobody
    const viewer = await given(server).member(owner, 'VIEWER')
    const key = await given(server).key(owner, 'READ')
    const asOf = (caller: Caller) => download(caller, { organizationId }).then(({ status }) => status)
    expect(await asOf({ ...owner, headers: cookie } as Caller)).toBe(200)
    expect(await asOf(viewer)).toBe(200)
    expect(await asOf(key)).toBe(200)
    expect(await asOf(stranger)).toBe(404)
    expect(await asOf(anonymous)).toBe(404)
    const theirKey = await given(server).key(stranger, 'READ')
    expect(await asOf(theirKey)).toBe(404)
    expect((await cellsOf(await download(stranger, {}), ',')).slice(1).map(([label]) => label)).toEqual([
      'Attributed to ads',
      'No ad of a connected account',
      'Total',
    ])
  })

  it.each([
    [{ from: '2026-02-30' }, 'from'],
    [{ groupBy: 'PLANET' }, 'groupBy'],
    [{ metaCampaignIds: '99' }, 'campaign'],
    [{ to: '2026-12-24' }, 'past today'],
    [{ currency: 'XXQ' }, 'currency'],
  ])('that cannot be made is refused with words: %s', async (params, words) => {
    const response = await download(owner, params as never)
    expect(response.status).toBe(400)
    expect(((await response.json()) as { message: string }).message).toContain(words)
  })
})
