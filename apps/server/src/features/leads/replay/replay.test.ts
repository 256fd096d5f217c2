import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { announceMessages, fromAd, type Written, writtenNumber } from '../../../../test/announced-messages.ts'
import { type Chance, chanceOf } from '../../../../test/chance.ts'
import { checksum } from '../../../../test/checksum.ts'
import { type Caller, given } from '../../../../test/given.ts'
import { rowsOf } from '../../../../test/insights-account.ts'
import { type TestServer, withServer } from '../../../../test/with-server.ts'
import { writtenAccount, writtenFacts } from '../../../../test/written-facts.ts'

let server: TestServer
let admin: Client
beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
  admin = new Client({ connectionString: server.database.url })
  await admin.connect()
})
afterAll(async () => {
  await admin?.end()
  await server?.close()
})

const start = Date.UTC(2026, 8, 20)
const hour = 3_600_000
const at = (day: number, hours = 12) => new Date(start + (day * 24 + hours) * hour)

/** Something that happens: a message, or a sale to whoever has an open ticket then. */
type Event = Written | { readonly at: Date; readonly buyer: string; readonly dealValue: string }

const referrals = [
  fromAd('1000001'),
  fromAd('1000041'),
  fromAd('120200000000000009'),
  { ctwaClid: 'click' },
  null,
  null,
  null,
]

function someEvents(chance: Chance): Event[] {
  const messages = Array.from({ length: 50 }, (_, n): Event => {
    const bsuid = `BR.${chance.between(1, 4)}`
    const referral = referrals[chance.between(0, referrals.length - 1)] ?? null
    return { wamid: `wamid.${n}`, bsuid, at: new Date(start + chance.between(0, 55 * 24) * hour), referral }
  })
  const sales = Array.from(
    { length: 6 },
    (): Event => ({
      // Between two messages, so that nobody can doubt which was first.
      at: new Date(start + chance.between(24, 55 * 24) * hour + hour / 2),
      buyer: `BR.${chance.between(1, 4)}`,
      dealValue: `${chance.between(1, 90_000) / 100}`,
    }),
  )
  return [...messages, ...sales].sort((a, b) => new Date(a.at).getTime() - new Date(b.at).getTime())
}

/** An organisation in which all of it happened, each at its time, under one expiry. */
async function lived(events: readonly Event[], expirationDays: number): Promise<Caller> {
  const owner = await given(server).owner()
  const account = await writtenAccount(owner, { name: 'Ours', timezone: 'Pacific/Auckland' })
  await writtenFacts(owner, account, { from: '2026-11-01', to: '2026-11-01', ads: 60 })
  const number = await writtenNumber(owner)
  const mutation = 'mutation ($input: UpdateLeadConfigInput!) { updateLeadConfig(input: $input) { __typename } }'
  await owner.get(mutation, { input: { ticketExpirationDays: expirationDays } })
  let written: Written[] = []
  for (const event of events) {
    if (!('buyer' in event)) {
      written.push(event)
      continue
    }
    await announceMessages(owner, number, written)
    written = []
    server.sandbox.control.setClock(event.at.toISOString(), true)
    await sell(owner, event.buyer, event.dealValue)
  }
  await announceMessages(owner, number, written)
  return owner
}

async function sell(owner: Caller, buyer: string, dealValue: string): Promise<void> {
  const [open] = await rowsOf(
    owner,
    `select t.id, t.version, (select id from stage where kind = 'WON') as "stageId" from ticket t
     join contact c on c.id = t.contact_id where c.bsuid = $1 and t.status = 'OPEN'`,
    [buyer],
  )
  if (!open) return
  const mutation = 'mutation ($input: MoveTicketInput!) { moveTicket(input: $input) { __typename } }'
  expect((await owner.get(mutation, { input: { ...open, dealValue } })).moveTicket.__typename).toBe('Ticket')
}

const fields = `__typename ... on InvalidInput { field message } ... on AttributionReplay { expirationDays ticketsNow ticketsThen movedCount
  moved { at now { metaAdId name campaignName } thenAd: then { metaAdId name } contact { id } ticket { id lastMessageAt } }
  byCampaign { metaCampaignId name leadsNow leadsThen salesNow salesThen revenueNow { amount currency } revenueThen { amount currency } } }`
// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
const replay = async (owner: Caller, expirationDays: number, from: string, to: string): Promise<any> =>
  (
    await owner.get(`query ($input: AttributionReplayInput!) { attributionReplay(input: $input) { ${fields} } }`, {
      input: { expirationDays, from, to },
    })
  ).attributionReplay

/** What the tickets of an organisation come to by campaign, leads of a window. */
const campaignsOf = (owner: Caller, from: string, to: string) =>
  rowsOf(
    owner,
    `select meta_campaign_id as campaign, count(*)::int as leads, count(won_at)::int as sales, sum(deal_value) filter (where won_at is not null)::text as revenue
     from ticket where lead_day between $1 and $2 group by 1 order by 1 nulls first`,
    [from, to],
  )
interface Campaign {
  metaCampaignId: string | null
  leadsThen: number
  salesThen: number
  revenueThen: { amount: string }[]
}
const thenOf = (byCampaign: readonly Campaign[]) =>
  byCampaign
    .filter(({ leadsThen, salesThen }) => leadsThen + salesThen > 0)
    .map(({ metaCampaignId, leadsThen, salesThen, revenueThen }) => {
      return { campaign: metaCampaignId, leads: leadsThen, sales: salesThen, revenue: revenueThen[0]?.amount ?? null }
    })
    .sort((a, b) => ((a.campaign ?? '') < (b.campaign ?? '') ? -1 : 1))

/** The ad that gets what each ticket brings: of the ticket that has its last message, in another organisation. */
const adsByMessage = async (owner: Caller, id: string) =>
  (
    await rowsOf(
      owner,
      `select t.last_message_at::text as last, c.bsuid from ticket t join contact c on c.id = t.contact_id where t.id = $1`,
      [id],
    )
  )[0]
const adAt = async (owner: Caller, { last, bsuid }: { last: string; bsuid: string }) =>
  (
    await rowsOf(
      owner,
      `select t.meta_ad_id as ad from ticket t join contact c on c.id = t.contact_id
       where c.bsuid = $1 and $2::timestamptz between t.opened_at and t.last_message_at`,
      [bsuid, last],
    )
  )[0].ad

describe('the same messages under another expiry', () => {
  it.each(Array.from({ length: 4 }, (_, seed) => seed))(
    'are what they would have been had it always been so, and nothing is changed: seed %i',
    async (seed) => {
      const chance = chanceOf(seed)
      const events = someEvents(chance)
      const [from, to] = [`2026-09-${chance.between(20, 30)}`, `2026-11-${chance.between(10, 14)}`]
      const owner = await lived(events, 7)
      const before = await checksum(admin, owner.organizationId)
      for (const expirationDays of [1, chance.between(2, 12), 30]) {
        const told = await replay(owner, expirationDays, from, to)
        const scratch = await lived(events, expirationDays)
        expect(thenOf(told.byCampaign)).toEqual(await campaignsOf(scratch, from, to))
        const [{ n }] = await rowsOf(
          scratch,
          'select count(*)::int as n from ticket where lead_day between $1 and $2',
          [from, to],
        )
        expect(told.ticketsThen).toBe(n)
        for (const { ticket, now, thenAd } of told.moved) {
          const message = await adsByMessage(owner, ticket.id)
          expect(now?.metaAdId ?? null).toBe(await adAt(owner, message))
          expect(thenAd?.metaAdId ?? null).toBe(await adAt(scratch, message))
          expect(now?.metaAdId).not.toBe(thenAd?.metaAdId)
        }
      }
      expect(await checksum(admin, owner.organizationId)).toBe(before)
    },
    120_000,
  )

  it('are as they are under the same one', async () => {
    const owner = await lived(someEvents(chanceOf(77)), 7)
    const told = await replay(owner, 7, '2026-09-01', '2026-11-30')
    expect(told).toMatchObject({ movedCount: 0, moved: [], ticketsThen: told.ticketsNow })
    for (const { leadsNow, leadsThen, salesNow, salesThen, revenueNow, revenueThen } of told.byCampaign)
      expect([leadsThen, salesThen, revenueThen]).toEqual([leadsNow, salesNow, revenueNow])
    expect(told.byCampaign.length).toBeGreaterThan(1)
  })
})

describe('a sale', () => {
  const story = (): Event[] => [
    { bsuid: 'BR.1', at: at(0), referral: fromAd('1000001'), name: 'Patrícia' },
    { bsuid: 'BR.1', at: at(4) },
    { bsuid: 'BR.1', at: at(15) },
    { at: at(16), buyer: 'BR.1', dealValue: '867' },
  ]

  it('goes over to the ad of before where conversations expire later, and is nobody’s where they expire sooner', async () => {
    const owner = await lived(story(), 7)
    const later = await replay(owner, 30, '2026-09-01', '2026-10-31')
    expect(later).toMatchObject({
      ...{ ticketsNow: 2, ticketsThen: 1, movedCount: 1 },
      moved: [{ at: at(15).toISOString(), now: null, thenAd: { metaAdId: '1000001', name: 'Ad 1' } }],
      byCampaign: [
        {
          metaCampaignId: '100000',
          name: 'Campaign 0',
          leadsNow: 1,
          leadsThen: 1,
          salesNow: 0,
          salesThen: 1,
          revenueNow: [],
          revenueThen: [{ amount: '867.00', currency: 'BRL' }],
        },
        {
          metaCampaignId: null,
          leadsNow: 1,
          leadsThen: 0,
          salesNow: 1,
          salesThen: 0,
          revenueNow: [{ amount: '867.00' }],
          revenueThen: [],
        },
      ],
    })
    const sooner = await replay(await lived(story(), 30), 1, '2026-09-01', '2026-10-31')
    expect(sooner).toMatchObject({
      ticketsNow: 1,
      ticketsThen: 3,
      movedCount: 1,
      moved: [{ now: { metaAdId: '1000001' }, thenAd: null }],
    })
  })

  it('is told to its own organisation alone', async () => {
    await lived(story(), 7)
    const stranger = await given(server).owner()
    expect(await replay(stranger, 30, '2026-09-01', '2026-10-31')).toMatchObject({
      ticketsNow: 0,
      ticketsThen: 0,
      moved: [],
      byCampaign: [],
    })
  })
})

it.each([
  [0, '2026-10-01', '2026-10-31', 'expirationDays'],
  [91, '2026-10-01', '2026-10-31', 'expirationDays'],
  [7, '2026-10-31', '2026-10-01', 'to'],
  [7, '2025-10-01', '2026-10-31', 'from'],
])('an expiry of %i days from %s to %s is refused', async (days, from, to, field) => {
  const owner = await given(server).owner()
  expect(await replay(owner, days, from, to)).toMatchObject({ __typename: 'InvalidInput', field })
})
