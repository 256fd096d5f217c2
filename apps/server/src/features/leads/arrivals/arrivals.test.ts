import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { announceMessages, fromAd, type Written, writtenNumber } from '../../../../test/announced-messages.ts'
import { type Caller, given } from '../../../../test/given.ts'
import { rowsOf } from '../../../../test/insights-account.ts'
import { type Sent, sentStatements } from '../../../../test/sent-statements.ts'
import type { TestNumber } from '../../../../test/whatsapp-arrivals.ts'
import { type TestServer, withServer } from '../../../../test/with-server.ts'
import { writtenAccount, writtenFacts } from '../../../../test/written-facts.ts'

let server: TestServer
let owner: Caller
let number: TestNumber
beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
  owner = await given(server).owner()
  number = await writtenNumber(owner)
  const account = await writtenAccount(owner, { name: 'Ours', timezone: 'Asia/Tokyo' })
  await writtenFacts(owner, account, { from: '2026-11-01', to: '2026-11-01', ads: 2 })
})
afterAll(() => server?.close())

let count = 0
const somebody = () => ({ bsuid: `BR.${++count}`, phone: `55119${String(count).padStart(8, '0')}` })
const write = (...written: Written[]) => announceMessages(owner, number, written)

const fields = `id status openedAt lastMessageAt closedAt evidence version number { id } contact { name phoneEnd } stage { kind name }
  tracking { metaAdId metaAdName metaAdSetId metaCampaignId metaCampaignName metaAccountId enrichmentStatus enrichmentError sourceType
    placement ctwaClid adAccount { name } enrichedAt }
  lastTouch { at evidence } touches { at evidence sourceId ctwaClid headline raw ad { metaAdId name campaignName } }
  attributionHistory { oldAdId newAdId oldAdName newAdName changedAt } story { at text by }`
// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
const ticketsOf = async ({ phone }: { phone: string }, caller = owner): Promise<any[]> => {
  const query = `query ($search: String!) { tickets(filter: { search: $search }) { edges { node { ${fields} } } } }`
  // biome-ignore lint/suspicious/noExplicitAny: as above
  return (await caller.get(query, { search: phone })).tickets.edges.map(({ node }: any) => node)
}
const leadDayOf = async (id: string): Promise<string> =>
  (await rowsOf(owner, 'select lead_day::text as day from ticket where id = $1', [id]))[0].day

describe('a first message', () => {
  it('opens a ticket in the first stage, with who wrote and from which ad', async () => {
    const person = somebody()
    const referral = fromAd('120200000000000001', { headline: 'Fale conosco' })
    await write({ ...person, name: 'Patrícia Nunes', at: '2026-11-15T23:41:00Z', referral })
    const [ticket, ...more] = await ticketsOf(person)
    expect(more).toEqual([])
    expect(ticket).toMatchObject({
      status: 'OPEN',
      openedAt: '2026-11-15T23:41:00.000Z',
      lastMessageAt: '2026-11-15T23:41:00.000Z',
      closedAt: null,
      evidence: 'EXACT_AD',
      version: 1,
      number: { id: number.id },
      contact: { name: 'Patrícia Nunes', phoneEnd: person.phone.slice(-4) },
      stage: { kind: 'NEW', name: 'New' },
      tracking: { metaAdId: '120200000000000001', enrichmentStatus: 'PENDING', sourceType: 'ad', placement: 'image' },
      touches: [{ evidence: 'EXACT_AD', sourceId: '120200000000000001', headline: 'Fale conosco' }],
      attributionHistory: [],
      story: [{ text: 'Touch: came from “Fale conosco”' }, { text: 'Ticket opened by the first message', by: null }],
    })
    expect(await ticketsOf({ phone: 'patricia' })).toHaveLength(1)
    expect(await leadDayOf(ticket.id)).toBe('2026-11-15')
  })

  it('at the same instant through two connections makes one person and one ticket', async () => {
    const person = somebody()
    const at = '2026-11-15T12:00:00Z'
    await Promise.all(
      Array.from({ length: 6 }, (_, n) =>
        write({ ...person, wamid: `wamid.same-${n}`, at, referral: fromAd(`12020${n}`) }),
      ),
    )
    const tickets = await ticketsOf(person)
    expect(tickets).toHaveLength(1)
    expect(tickets[0].touches).toHaveLength(6)
    expect(tickets[0].tracking.metaAdId).toBe('120205')
    expect(await rowsOf(owner, 'select id from contact where phone = $1', [person.phone])).toHaveLength(1)
  })

  it('is nobody else’s business', async () => {
    const [person, stranger] = [somebody(), await given(server).owner()]
    await write({ ...person, at: '2026-11-15T12:00:00Z', referral: fromAd('1000001') })
    const [{ id }] = await ticketsOf(person)
    expect(await ticketsOf(person, stranger)).toEqual([])
    expect((await stranger.get('query ($id: ID!) { ticket(id: $id) { id } }', { id })).ticket).toBeNull()
    expect((await stranger.get('{ ticketCounts { open } }')).ticketCounts.open).toBe(0)
  })
})

describe('the expiry', () => {
  it('is exact: the last moment goes on, the next one opens another ticket', async () => {
    const [one, other] = [somebody(), somebody()]
    const first = '2026-11-01T12:00:00Z'
    await write({ ...one, at: first }, { ...other, at: first })
    await write({ ...one, at: '2026-11-08T12:00:00Z' }, { ...other, at: '2026-11-08T12:00:01Z' })
    expect(await ticketsOf(one)).toMatchObject([{ status: 'OPEN', lastMessageAt: '2026-11-08T12:00:00.000Z' }])
    expect(await ticketsOf(other)).toMatchObject([
      { status: 'OPEN', openedAt: '2026-11-08T12:00:01.000Z' },
      {
        status: 'EXPIRED',
        closedAt: '2026-11-08T12:00:00.000Z',
        story: [{ text: 'Closed because nobody wrote any more' }, {}],
      },
    ])
  })
})

describe('another touch', () => {
  it('takes the ticket over to its ad, and the old one stays in the history', async () => {
    const person = somebody()
    await write({ ...person, at: '2026-11-10T12:00:00Z', referral: fromAd('1000001', { ctwaClid: null }) })
    await write({ ...person, at: '2026-11-15T12:00:00Z', referral: fromAd('1000002') })
    expect(await ticketsOf(person)).toMatchObject([
      {
        evidence: 'EXACT_AD',
        tracking: { metaAdId: '1000002', metaAdName: 'Ad 2', ctwaClid: 'click-1000002', enrichmentStatus: 'COMPLETED' },
        lastTouch: { at: '2026-11-15T12:00:00.000Z' },
        touches: [
          { evidence: 'EXACT_AD', ad: { metaAdId: '1000002', name: 'Ad 2', campaignName: 'Campaign 0' } },
          { evidence: 'SOURCE_ID', ad: { metaAdId: '1000001', name: 'Ad 1' } },
        ],
        attributionHistory: [
          {
            oldAdId: '1000001',
            newAdId: '1000002',
            oldAdName: 'Ad 1',
            newAdName: 'Ad 2',
            changedAt: '2026-11-15T12:00:00.000Z',
          },
        ],
        story: [{ text: 'New touch: went from “Ad 1” to “Ad 2”' }, { text: 'Touch: came from “Ad 1”' }, {}],
      },
    ])
  })

  it('is told by the name of its ad, else its headline, else its id', async () => {
    const person = somebody()
    const touch = (hour: number, referral: Written['referral']) => ({
      ...person,
      at: `2026-11-10T${hour}:00:00Z`,
      referral,
    })
    await write(
      touch(10, { ctwaClid: 'click' }),
      touch(11, { ctwaClid: 'click', headline: 'Sofá em 10x' }),
      touch(12, fromAd('120200000000000002')),
      touch(13, fromAd('120200000000000003', { headline: ' Sofá em 10x ' })),
      touch(14, fromAd('120200000000000004', { headline: 'Sofá em 10x' })),
      touch(15, fromAd('1000001', { headline: 'Sofá em 10x' })),
    )
    const [{ story }] = await ticketsOf(person)
    expect(story.map(({ text }: { text: string }) => text)).toEqual([
      'New touch: went from “Sofá em 10x” to “Ad 1”',
      'New touch: went from “120200000000000003” to “120200000000000004”',
      'New touch: went from “120200000000000002” to “Sofá em 10x”',
      'Touch: came from “120200000000000002”',
      'Touch: came from “Sofá em 10x”',
      'Touch: came from an ad that Meta does not name',
      'Ticket opened by the first message',
    ])
  })

  it('is no change of ad when it is of the same one: what is known of it stays, the click is the new one', async () => {
    const person = somebody()
    await write({ ...person, at: '2026-11-10T12:00:00Z', referral: fromAd('1000001') })
    await write({ ...person, at: '2026-11-11T12:00:00Z', referral: fromAd('1000001', { ctwaClid: 'another' }) })
    expect(await ticketsOf(person)).toMatchObject([
      {
        tracking: { metaAdId: '1000001', metaAdName: 'Ad 1', ctwaClid: 'another', enrichmentStatus: 'COMPLETED' },
        attributionHistory: [],
      },
    ])
  })

  it('that is older than the last one changes nothing but the list of touches', async () => {
    const person = somebody()
    await write({ ...person, at: '2026-11-15T12:00:00Z', referral: fromAd('1000002') })
    await write({ ...person, at: '2026-11-14T12:00:00Z', referral: fromAd('1000001') })
    expect(await ticketsOf(person)).toMatchObject([
      {
        openedAt: '2026-11-14T12:00:00.000Z',
        tracking: { metaAdId: '1000002' },
        touches: [{}, { ad: { metaAdId: '1000001' } }],
      },
    ])
  })
})

describe('a later message without a referral', () => {
  it('changes when the ticket was written in, and nothing of where it came from', async () => {
    const person = somebody()
    await write({ ...person, at: '2026-11-10T12:00:00Z', referral: fromAd('1000001') })
    const [before] = await ticketsOf(person)
    await write({ ...person, at: '2026-11-12T12:00:00Z' })
    const [after, ...more] = await ticketsOf(person)
    expect(more).toEqual([])
    expect(after).toEqual({ ...before, lastMessageAt: '2026-11-12T12:00:00.000Z' })
  })
})

describe('what is known of the ad', () => {
  it('is found in our own tables without a word to Meta, and makes the lead’s day that of the account', async () => {
    const before = server.sandbox.control.log().calls.length
    const person = somebody()
    await write({ ...person, at: '2026-11-15T16:00:00Z', referral: fromAd('1000001') })
    const [ticket] = await ticketsOf(person)
    expect(ticket.tracking).toMatchObject({
      metaAdName: 'Ad 1',
      metaAdSetId: '500000',
      metaCampaignId: '100000',
      metaCampaignName: 'Campaign 0',
      metaAccountId: expect.stringMatching(/^act_/),
      adAccount: { name: 'Ours' },
      enrichmentStatus: 'COMPLETED',
      enrichmentError: null,
      enrichedAt: '2026-11-19T15:00:00.000Z',
    })
    // One in the morning of the next day in Tokyo, one in the afternoon where the number is.
    expect(await leadDayOf(ticket.id)).toBe('2026-11-16')
    expect(server.sandbox.control.log().calls).toHaveLength(before)
  })

  it.each([
    ['the click and the ad', fromAd('1000001'), 'EXACT_AD', '1000001', 'COMPLETED'],
    [
      'the ad without the click, which is not organic',
      fromAd('1000001', { ctwaClid: null }),
      'SOURCE_ID',
      '1000001',
      'COMPLETED',
    ],
    ['the click alone', { ctwaClid: 'click' }, 'CTWA_ONLY', null, 'NONE'],
    ['the click of a post', { sourceId: '5', sourceType: 'post', ctwaClid: 'click' }, 'CTWA_ONLY', null, 'NONE'],
    ['a post without a click', { sourceId: '5', sourceType: 'POST' }, 'UNKNOWN', null, 'NONE'],
    ['a referral that names nothing', { sourceUrl: 'https://fb.me/x' }, 'UNKNOWN', null, 'NONE'],
    ['an id that no ad can have', fromAd('ADID'), 'EXACT_AD', 'ADID', 'FAILED'],
  ])('is graded by its evidence: %s', async (_what, referral, evidence, metaAdId, enrichmentStatus) => {
    const person = somebody()
    await write({ ...person, at: '2026-11-15T12:00:00Z', referral })
    expect(await ticketsOf(person)).toMatchObject([
      { evidence, tracking: { metaAdId, enrichmentStatus }, touches: [{ evidence }] },
    ])
  })

  it('is nothing for a conversation that no ad began', async () => {
    const person = somebody()
    await write({ ...person, at: '2026-11-15T12:00:00Z' })
    expect(await ticketsOf(person)).toMatchObject([
      {
        evidence: null,
        lastTouch: null,
        touches: [],
        tracking: { metaAdId: null, enrichmentStatus: 'NONE', sourceType: null },
      },
    ])
  })

  it('may be of any letters, and longer than a column', async () => {
    const person = somebody()
    const odd = 'a\u0000b\ud800c😀'
    const referral = { sourceId: odd.repeat(100), headline: odd, ctwaClid: odd.repeat(1000) }
    await write({ ...person, name: `${odd}${'x'.repeat(400)}`, at: '2026-11-15T12:00:00Z', referral })
    const [ticket] = await ticketsOf(person)
    expect(ticket.touches[0]).toMatchObject({ evidence: 'EXACT_AD', headline: 'ab\ufffdc😀' })
    expect(ticket.contact.name).toHaveLength(120 + 1)
  })
})

const said = (sent: readonly Sent[]): string => sent.map(({ text }) => text).join('\n')

describe('a batch', () => {
  it('takes the same few statements, however many messages are in it', async () => {
    const some = (from: number, people: number): Written[] =>
      Array.from({ length: people }, (_, n) => ({
        bsuid: `BR.batch-${from + n}`,
        at: new Date(Date.UTC(2026, 10, 1) + n * 1000),
        referral: n % 2 ? fromAd(`${1_000_001 + (n % 4)}`) : null,
      }))
    const hundred = await sentStatements(() => write(...some(0, 100)))
    const thousand = await sentStatements(() => write(...some(1000, 1000)))
    expect(thousand).toHaveLength(hundred.length)
    expect(hundred.length, said(hundred)).toBeLessThanOrEqual(20)
    // People who are known, and touches beside others.
    const again = some(1000, 1000).map((each) => ({
      ...each,
      at: new Date(Date.UTC(2026, 10, 2)),
      referral: fromAd('1000001'),
    }))
    const second = await sentStatements(() => write(...again))
    expect(second.length, said(second)).toBeLessThanOrEqual(24)
    const [{ tickets, touches }] = await rowsOf(
      owner,
      `select count(distinct t.id)::int as tickets, count(x.id)::int as touches from ticket t join contact c on c.id = t.contact_id
         left join touch x on x.ticket_id = t.id where c.bsuid like 'BR.batch-%'`,
    )
    expect({ tickets, touches }).toEqual({ tickets: 1100, touches: 50 + 500 + 1000 })
  })
})
