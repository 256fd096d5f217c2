import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { announceMessages, fromAd, type Written, writtenNumber } from '../../../test/announced-messages.ts'
import { type Caller, given } from '../../../test/given.ts'
import { rowsOf } from '../../../test/insights-account.ts'
import type { TestNumber } from '../../../test/whatsapp-arrivals.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'
import { writtenAccount, writtenClient, writtenFacts } from '../../../test/written-facts.ts'

let server: TestServer
let owner: Caller
let number: TestNumber
let client: string
let account: string
let other: string
let stages: Record<string, string>
const now = Date.UTC(2026, 10, 19, 15)
const daysAgo = (days: number) => new Date(now - days * 86_400_000)

/** Who wrote when, from where; the name is the ticket's name in this test. */
const people: Record<string, Omit<Written, 'bsuid'>> = {
  'Ana Müller': { at: daysAgo(1), phone: '5511911110001', referral: fromAd('1000001') },
  'Bruno 100%': { at: daysAgo(2), phone: '5511922220002', referral: fromAd('1000041', { ctwaClid: null }) },
  Carla: { at: daysAgo(3), referral: { ctwaClid: 'click' } },
  Diego: { at: daysAgo(4), referral: { sourceUrl: 'https://fb.me/x' } },
  Elisa: { at: daysAgo(5) },
  Fábio: { at: daysAgo(6), referral: fromAd('2000001') },
  Gisele: { at: daysAgo(30), referral: fromAd('120200000000000009') },
}

beforeAll(async () => {
  server = await withServer({ worker: false, now: new Date(now).toISOString() })
  owner = await given(server).owner()
  number = await writtenNumber(owner)
  client = await writtenClient(owner, 'Casa')
  account = await writtenAccount(owner, { name: 'Casa', clientId: client })
  other = await writtenAccount(owner, { name: 'Other', currency: 'USD' })
  await writtenFacts(owner, account, { from: '2026-11-01', to: '2026-11-01', ads: 60 })
  await writtenFacts(owner, other, { from: '2026-11-01', to: '2026-11-01', ads: 1, firstAd: 1_000_001 })
  await announceMessages(
    owner,
    number,
    Object.entries(people).map(([name, said]) => ({ ...said, name, bsuid: `BR.${name}` })),
  )
  const { stages: all } = await owner.get('{ stages { id kind } }')
  stages = Object.fromEntries(all.map(({ id, kind }: { id: string; kind: string }) => [kind, id]))
  // Gisele came back after long.
  await announceMessages(owner, number, [{ bsuid: 'BR.Gisele', at: daysAgo(0.5) }])
}, 60_000)
afterAll(() => server?.close())

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
const list = async (filter: object, args = '', caller = owner): Promise<any> => {
  const query = `query ($filter: TicketFilter) { tickets(filter: $filter${args}) { totalCount pageInfo { hasNextPage endCursor }
    edges { node { id version status contact { name } } } } }`
  return (await caller.get(query, { filter })).tickets
}
// biome-ignore lint/suspicious/noExplicitAny: as above
const namesIn = (page: any): string[] => page.edges.map(({ node }: any) => node.contact.name)
const names = async (filter: object) => namesIn(await list(filter))

describe('the list of tickets', () => {
  it('is in the order of the last message, and pages without losing or repeating', async () => {
    const all = await list({})
    expect(namesIn(all)).toEqual(['Gisele', 'Ana Müller', 'Bruno 100%', 'Carla', 'Diego', 'Elisa', 'Fábio', 'Gisele'])
    expect(all.totalCount).toBe(8)
    const paged: string[] = []
    for (let after = ''; ; ) {
      const page = await list({}, `, first: 3${after && `, after: "${after}"`}`)
      paged.push(...namesIn(page))
      expect(page.totalCount).toBe(8)
      if (!page.pageInfo.hasNextPage) break
      after = page.pageInfo.endCursor
    }
    expect(paged).toEqual(namesIn(all))
  })

  it.each([
    ['stages', () => ({ stageIds: [stages.NEW] }), 8],
    ['another stage', () => ({ stageIds: [stages.WON] }), []],
    ['what is expired', () => ({ statuses: ['EXPIRED'] }), ['Gisele']],
    ['an exact ad', () => ({ evidence: ['EXACT_AD'] }), ['Ana Müller', 'Fábio', 'Gisele']],
    ['the ad or the click', () => ({ evidence: ['SOURCE_ID', 'CTWA_ONLY'] }), ['Bruno 100%', 'Carla']],
    ['no evidence', () => ({ evidence: ['UNKNOWN'] }), ['Gisele', 'Diego', 'Elisa']],
    ['a client', () => ({ clientId: client }), ['Ana Müller', 'Bruno 100%']],
    ['an account', () => ({ adAccountIds: [other] }), ['Fábio']],
    ['a client and another’s account', () => ({ clientId: client, adAccountIds: [other] }), []],
    ['a campaign', () => ({ metaCampaignIds: ['100001'] }), ['Bruno 100%']],
    ['an ad set', () => ({ metaAdSetIds: ['500000'] }), ['Ana Müller']],
    ['ads', () => ({ metaAdIds: ['1000001', '120200000000000009'] }), ['Ana Müller', 'Gisele']],
    ['no ad of ours', () => ({ unattributed: true }), ['Gisele', 'Carla', 'Diego', 'Elisa', 'Gisele']],
    ['an ad of ours', () => ({ unattributed: false }), ['Ana Müller', 'Bruno 100%', 'Fábio']],
    ['part of a name, in any case and without its accents', () => ({ search: ' MULLER' }), ['Ana Müller']],
    ['letters that mean something to a database', () => ({ search: '0%' }), ['Bruno 100%']],
    ['part of a phone, however it is written', () => ({ search: '+55 (11) 9222' }), ['Bruno 100%']],
    ['nobody', () => ({ search: 'zzz' }), []],
    ['days of the lead', () => ({ leadFrom: '2026-11-13', leadTo: '2026-11-14' }), ['Elisa', 'Fábio']],
    ['a client of nobody', () => ({ clientId: '018f0000-0000-7000-8000-000000000000' }), []],
    ['ids that are none', () => ({ stageIds: ['x'], adAccountIds: ["'"], clientId: 'y' }), []],
    ['empty lists, which ask for all', () => ({ stageIds: [], evidence: [], metaAdIds: [] }), 8],
  ] as [string, () => object, string[] | number][])('narrows to %s', async (_what, filter, expected) => {
    const found = await names(filter())
    if (typeof expected === 'number') expect(found).toHaveLength(expected)
    else expect(found).toEqual(expected)
    expect((await list(filter())).totalCount).toBe(found.length)
  })

  it.each(['(first: 101)', '(after: "x")', '(after: "WyJhIiwiYiJd")', '(after: "WzEsMl0")'])(
    'refuses %s with words',
    async (args) => {
      const { errors } = await owner.ask(`{ tickets${args} { totalCount } }`)
      expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT')
    },
  )
})

describe('the counts', () => {
  it('are of open tickets, and their parts add up', async () => {
    const counts = async (filter: object) =>
      (
        await owner.get(
          'query ($filter: TicketFilter) { ticketCounts(filter: $filter) { open exactOrSource ctwaOnly unknown } }',
          { filter },
        )
      ).ticketCounts
    expect(await counts({})).toEqual({ open: 7, exactOrSource: 3, ctwaOnly: 1, unknown: 3 })
    expect(await counts({ clientId: client })).toEqual({ open: 2, exactOrSource: 2, ctwaOnly: 0, unknown: 0 })
    expect(await counts({ search: 'elisa' })).toEqual({ open: 1, exactOrSource: 0, ctwaOnly: 0, unknown: 1 })
  })
})

describe('the board', () => {
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const board = async (filter: object = {}, first = 10): Promise<any[]> => {
    const query = `query ($filter: TicketFilter, $first: Int) { ticketBoard(filter: $filter) { stage { kind name } count values { amount currency }
      tickets(first: $first) { totalCount pageInfo { endCursor hasNextPage } edges { node { contact { name } } } } } }`
    return (await owner.get(query, { filter, first })).ticketBoard
  }
  const move = async (name: string, kind: string, dealValue?: string) => {
    const [{ node }] = (await list({ search: name, statuses: ['OPEN'] })).edges
    const mutation = 'mutation ($input: MoveTicketInput!) { moveTicket(input: $input) { __typename } }'
    const input = { id: node.id, version: node.version, stageId: stages[kind], ...(dealValue && { dealValue }) }
    expect((await owner.get(mutation, { input })).moveTicket.__typename).toBe('Ticket')
  }

  it('has what is open in each stage, what its deals come to, and what was won or lost in the last seven days', async () => {
    await move('Ana', 'QUALIFIED', '867')
    await move('Bruno', 'QUALIFIED', '0.50')
    await move('Fábio', 'QUALIFIED', '100')
    await move('Carla', 'WON', '10')
    await move('Diego', 'LOST')
    await rowsOf(owner, "update ticket set closed_at = closed_at - interval '7 days 1 second' where stage_id = $1", [
      stages.LOST,
    ])
    expect(
      (await board()).map(({ stage, count, values, tickets }) => [stage.kind, count, values, namesIn(tickets)]),
    ).toEqual([
      ['NEW', 2, [], ['Gisele', 'Elisa']],
      ['OPEN', 0, [], []],
      ['QUALIFIED', 3, expect.toSatisfy((values) => values.length === 2), ['Ana Müller', 'Bruno 100%', 'Fábio']],
      ['WON', 1, [{ amount: '10.00', currency: 'BRL' }], ['Carla']],
      ['LOST', 0, [], []],
    ])
    const [, , { values }] = (await board()) as [unknown, unknown, { values: { currency: string }[] }]
    expect(values.toSorted((a, b) => a.currency.localeCompare(b.currency))).toEqual([
      { amount: '867.50', currency: 'BRL' },
      { amount: '100.00', currency: 'USD' },
    ])
  })

  it('goes by the filter, and each column has pages of its own', async () => {
    const [qualified, ...others] = await board({ stageIds: [stages.QUALIFIED], clientId: client }, 1)
    expect(others).toEqual([])
    expect(qualified).toMatchObject({
      count: 2,
      values: [{ amount: '867.50' }],
      tickets: { totalCount: 2, pageInfo: { hasNextPage: true } },
    })
    expect(namesIn(qualified.tickets)).toEqual(['Ana Müller'])
    const next = await owner.get(
      'query ($filter: TicketFilter, $after: String) { ticketBoard(filter: $filter) { tickets(first: 1, after: $after) { edges { node { contact { name } } } } } }',
      { filter: { stageIds: [stages.QUALIFIED], clientId: client }, after: qualified.tickets.pageInfo.endCursor },
    )
    expect(namesIn(next.ticketBoard[0].tickets)).toEqual(['Bruno 100%'])
  })
})

describe('the news', () => {
  it('tells of tickets that come and change, by name while they are few', async () => {
    const told: { ticketIds: string[] }[] = []
    const stranger: unknown[] = []
    const listen = (caller: Caller, into: unknown[]) => {
      const { promise, resolve } = Promise.withResolvers<void>()
      const sink = {
        next: ({ data }: { data?: { ticketsChanged: unknown } | null }) => void into.push(data?.ticketsChanged),
        error: () => {},
        complete: () => {},
      }
      const query = 'subscription { ticketsChanged { ticketIds } }'
      const stop = caller
        .stream()
        .subscribe<{ ticketsChanged: unknown }>({ query }, sink, { connected: () => resolve() })
      return { stop, connected: promise }
    }
    const [mine, theirs] = [listen(owner, told), listen(await given(server).owner(), stranger)]
    await Promise.all([mine.connected, theirs.connected])
    await announceMessages(owner, number, [{ bsuid: 'BR.news', name: 'News', at: daysAgo(0.1) }])
    await expect.poll(() => told.length).toBe(1)
    const [{ node }] = (await list({ search: 'news' })).edges
    expect(told).toEqual([{ ticketIds: [node.id] }])
    await announceMessages(
      owner,
      number,
      Array.from({ length: 30 }, (_, n) => ({ bsuid: `BR.many-${n}`, at: daysAgo(0.1) })),
    )
    await expect.poll(() => told.length).toBe(2)
    expect(told[1]).toEqual({ ticketIds: [] })
    expect(stranger).toEqual([])
    mine.stop()
    theirs.stop()
  })
})
