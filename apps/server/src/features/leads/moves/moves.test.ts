import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { announceMessages, fromAd, writtenNumber } from '../../../../test/announced-messages.ts'
import { type Caller, given } from '../../../../test/given.ts'
import { rowsOf } from '../../../../test/insights-account.ts'
import { answer, fields, listenersOf, moveAnswer, stagesOf } from '../../../../test/moved-ticket.ts'
import type { TestNumber } from '../../../../test/whatsapp-arrivals.ts'
import { type TestServer, withServer } from '../../../../test/with-server.ts'
import { writtenAccount, writtenFacts } from '../../../../test/written-facts.ts'

let server: TestServer
let owner: Caller
let number: TestNumber
let stages: Record<string, string>
/** What was announced, in order. */
const heard: unknown[] = []
const listeners = listenersOf(heard)

beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
  owner = await given(server).owner('Maré Alta')
  number = await writtenNumber(owner)
  const account = await writtenAccount(owner, { name: 'Ours', timezone: 'Asia/Tokyo', currency: 'JPY' })
  await writtenFacts(owner, account, { from: '2026-11-01', to: '2026-11-01', ads: 2 })
  stages = await stagesOf(owner)
  for (const { fact, listener } of listeners) fact.listeners.push(listener as never)
})
afterAll(async () => {
  for (const { fact, listener } of listeners) fact.listeners.splice(fact.listeners.indexOf(listener as never), 1)
  await server?.close()
})
beforeEach(() => void heard.splice(0))

let count = 0
const nextPerson = () => `BR.move-${++count}`
const write = (bsuid: string, at: string, ad?: string) =>
  announceMessages(owner, number, [{ bsuid, at, referral: ad ? fromAd(ad) : null }])

/** A ticket of somebody who wrote yesterday. */
async function aTicket(ad?: string, bsuid = nextPerson()) {
  await write(bsuid, '2026-11-18T12:00:00Z', ad)
  return ticketOf(bsuid)
}
// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
async function ticketOf(bsuid: string): Promise<any> {
  const [{ id }] = await rowsOf(
    owner,
    `select t.id from ticket t join contact c on c.id = t.contact_id where c.bsuid = $1 order by t.opened_at desc limit 1`,
    [bsuid],
  )
  return look(id)
}
const look = async (id: string) =>
  (await owner.get(`query ($id: ID!) { ticket(id: $id) { ${fields} } }`, { id })).ticket

type Seen = { id: string; version: number }
// biome-ignore lint/suspicious/noExplicitAny: as above
async function move(ticket: Seen, kind: string, more: object = {}, caller = owner): Promise<any> {
  const input = { id: ticket.id, version: ticket.version, stageId: stages[kind] ?? kind, ...more }
  const mutation = `mutation ($input: MoveTicketInput!) { moveTicket(input: $input) { ${moveAnswer} } }`
  return (await caller.get(mutation, { input })).moveTicket
}
// biome-ignore lint/suspicious/noExplicitAny: as above
async function update(ticket: Seen, more: object, caller = owner): Promise<any> {
  const input = { id: ticket.id, version: ticket.version, ...more }
  const mutation = `mutation ($input: UpdateTicketInput!) { updateTicket(input: $input) { ${answer} } }`
  return (await caller.get(mutation, { input })).updateTicket
}
const wonDayOf = async (id: string) =>
  (await rowsOf(owner, 'select won_day::text as day from ticket where id = $1', [id]))[0].day

describe('moving a ticket', () => {
  it('notes who did it, counts its version and tells of it', async () => {
    const ticket = await aTicket()
    const moved = await move(ticket, 'OPEN')
    expect(moved).toMatchObject({
      __typename: 'Ticket',
      version: 2,
      status: 'OPEN',
      qualifiedAt: null,
      stage: { kind: 'OPEN' },
    })
    expect(moved.story[0]).toEqual({
      text: 'Moved from “New” to “In conversation”',
      by: expect.stringMatching(/^Person/),
    })
    expect(heard).toEqual([
      { ticketId: ticket.id, from: 'NEW', to: 'OPEN', wasQualified: false, at: new Date('2026-11-19T15:00:00Z') },
    ])
  })

  it('to where it stands changes nothing', async () => {
    const ticket = await aTicket()
    expect(await move(ticket, 'NEW')).toMatchObject({ __typename: 'Ticket', version: 1 })
    expect(heard).toEqual([])
  })

  it('qualifies it the first time, and for good', async () => {
    const first = await move(await aTicket(), 'QUALIFIED')
    expect(first).toMatchObject({ qualifiedAt: '2026-11-19T15:00:00.000Z' })
    const back = await move(first, 'OPEN')
    expect(back).toMatchObject({ qualifiedAt: first.qualifiedAt })
    await move(back, 'QUALIFIED')
    expect(heard).toMatchObject([
      { wasQualified: false },
      { wasQualified: true },
      { from: 'OPEN', to: 'QUALIFIED', wasQualified: true },
    ])
  })

  it('to won closes it with its value, qualifies it on the way, and says the value first', async () => {
    const ticket = await aTicket()
    const won = await move(ticket, 'WON', { dealValue: '867' })
    expect(won).toMatchObject({
      ...{ status: 'CLOSED', version: 2, closedAt: '2026-11-19T15:00:00.000Z', wonAt: '2026-11-19T15:00:00.000Z' },
      ...{ qualifiedAt: '2026-11-19T15:00:00.000Z', dealValue: { amount: '867.00', currency: 'BRL' } },
    })
    expect(heard).toMatchObject([{ ticketId: ticket.id }, { to: 'WON', wasQualified: false }])
    expect(heard[0]).toEqual({ ticketId: ticket.id })
    expect(won.story.map(({ text }: { text: string }) => text)).toEqual(
      expect.arrayContaining(['Value: 867.00 BRL', 'Moved from “New” to “Won”']),
    )
    expect(await wonDayOf(ticket.id)).toBe('2026-11-19')
  })

  it('to won is a sale of the day of the ad’s account, in its currency', async () => {
    const won = await move(await aTicket('1000001'), 'WON', { dealValue: '5000' })
    expect(won.dealValue).toEqual({ amount: '5000.00', currency: 'JPY' })
    expect(await wonDayOf(won.id)).toBe('2026-11-20')
  })

  it.each([{}, { dealValue: '0' }, { dealValue: '0.00', currency: 'USD' }, { dealValue: null, currency: 'USD' }])(
    'to won takes a value above zero: %j is none',
    async (deal) => {
      const ticket = await aTicket()
      expect((await move(ticket, 'WON', deal)).__typename).toBe('DealValueMissing')
      expect(await look(ticket.id)).toEqual(ticket)
      expect(heard).toEqual([])
    },
  )

  it('out of won takes the sale back, and its value stays', async () => {
    const won = await move(await aTicket(), 'WON', { dealValue: '10' })
    const open = await move(won, 'OPEN')
    expect(open).toMatchObject({
      ...{ status: 'OPEN', closedAt: null, wonAt: null, qualifiedAt: won.qualifiedAt, version: 3 },
      dealValue: { amount: '10.00' },
    })
    expect(await wonDayOf(won.id)).toBeNull()
    const lost = await move(await move(open, 'WON'), 'LOST')
    expect(lost).toMatchObject({ status: 'CLOSED', wonAt: null, dealValue: { amount: '10.00' } })
  })

  it('is done by one of two who look at the same version', async () => {
    const ticket = await aTicket()
    const answers = await Promise.all([move(ticket, 'QUALIFIED'), move(ticket, 'LOST'), move(ticket, 'OPEN')])
    const [moved, ...others] = answers.sort((a) => (a.__typename === 'Ticket' ? -1 : 1))
    expect(moved.__typename).toBe('Ticket')
    for (const other of others)
      expect(other).toMatchObject({
        __typename: 'TicketChangedMeanwhile',
        ticket: { id: ticket.id, version: 2, stage: { kind: moved.stage.kind } },
      })
    expect(heard).toHaveLength(1)
  })

  it('does not mind that its customer writes meanwhile', async () => {
    const bsuid = nextPerson()
    const ticket = await aTicket(undefined, bsuid)
    await write(bsuid, '2026-11-19T10:00:00Z', '1000001')
    expect(await move(ticket, 'QUALIFIED')).toMatchObject({ __typename: 'Ticket', version: 2 })
  })
})

describe('a ticket that is not open', () => {
  it('is opened again when it is moved back', async () => {
    const bsuid = nextPerson()
    const lost = await move(await aTicket(undefined, bsuid), 'LOST')
    const open = await move(lost, 'NEW')
    expect(open).toMatchObject({ status: 'OPEN', closedAt: null, version: 3 })
    await write(bsuid, '2026-11-19T16:00:00Z')
    expect(await look(lost.id)).toMatchObject({ status: 'OPEN' })
    expect((await ticketOf(bsuid)).id).toBe(lost.id)
  })

  it('stays closed while its person has another one open, which is named', async () => {
    const bsuid = nextPerson()
    await write(bsuid, '2026-11-01T12:00:00Z')
    const expired = await ticketOf(bsuid)
    await write(bsuid, '2026-11-18T12:00:00Z')
    const other = await ticketOf(bsuid)
    const now = await look(expired.id)
    expect(now.status).toBe('EXPIRED')
    expect(await move(now, 'NEW')).toMatchObject({ __typename: 'ContactHasOpenTicket', ticket: { id: other.id } })
    expect(await move(now, 'WON', { dealValue: '1' })).toMatchObject({
      status: 'CLOSED',
      wonAt: '2026-11-19T15:00:00.000Z',
    })
    const lost = await move(other, 'LOST')
    expect(lost.status).toBe('CLOSED')
    const again = await move(await look(expired.id), 'NEW')
    expect(again).toMatchObject({ status: 'OPEN', wonAt: null })
  })

  it('is opened once by two people who each open another one of the same person, and by a message not besides', async () => {
    const bsuid = nextPerson()
    const one = await move(await aTicket(undefined, bsuid), 'LOST')
    await write(bsuid, '2026-11-19T15:00:01Z')
    const other = await move(await ticketOf(bsuid), 'LOST')
    expect(other.id).not.toBe(one.id)
    await Promise.all([move(one, 'NEW'), move(other, 'NEW'), write(bsuid, '2026-11-19T18:00:00Z')])
    const open = await rowsOf(
      owner,
      `select t.id from ticket t join contact c on c.id = t.contact_id where c.bsuid = $1 and t.status = 'OPEN'`,
      [bsuid],
    )
    expect(open).toHaveLength(1)
  })
})

describe('the value of a deal', () => {
  it('is set, corrected and taken away, each told once', async () => {
    const ticket = await aTicket()
    const set = await update(ticket, { dealValue: '100.50', currency: 'USD' })
    expect(set).toMatchObject({ version: 2, dealValue: { amount: '100.50', currency: 'USD' } })
    const same = await update(set, { dealValue: '100.5' })
    expect(same.version).toBe(2)
    const corrected = await update(set, { dealValue: '90' })
    expect(corrected.dealValue).toEqual({ amount: '90.00', currency: 'USD' })
    const converted = await update(corrected, { currency: 'EUR' })
    expect(converted.dealValue).toEqual({ amount: '90.00', currency: 'EUR' })
    const none = await update(converted, { dealValue: null })
    expect(none).toMatchObject({
      version: 5,
      dealValue: null,
      story: expect.arrayContaining([{ text: 'Value taken away', by: expect.any(String) }]),
    })
    expect(heard).toEqual(Array.from({ length: 4 }, () => ({ ticketId: ticket.id })))
  })

  it('can be corrected after the sale, and not taken away', async () => {
    const won = await move(await aTicket(), 'WON', { dealValue: '867' })
    heard.splice(0)
    const corrected = await update(won, { dealValue: '900' })
    expect(corrected).toMatchObject({ status: 'CLOSED', wonAt: won.wonAt, dealValue: { amount: '900.00' } })
    for (const dealValue of [null, '0'])
      expect((await update(corrected, { dealValue })).__typename).toBe('DealValueMissing')
    expect(heard).toEqual([{ ticketId: won.id }])
  })

  it.each([
    ['negative', { dealValue: '-1' }, 'dealValue'],
    ['absurd', { dealValue: '1000000000000' }, 'dealValue'],
    ['finer than its currency', { dealValue: '1.005' }, 'dealValue'],
    ['finer than its currency, which has no cents', { dealValue: '1.5', currency: 'JPY' }, 'dealValue'],
    ['of no currency', { dealValue: '1', currency: 'ABC' }, 'currency'],
    ['of a currency in small letters', { dealValue: '1', currency: 'brl' }, 'currency'],
  ])('is refused when it is %s', async (_what, deal, field) => {
    const ticket = await aTicket()
    const refusals = [await update(ticket, deal), await move(ticket, 'WON', deal)]
    for (const refused of refusals) expect(refused).toMatchObject({ __typename: 'InvalidInput', field })
    expect(await look(ticket.id)).toEqual(ticket)
    expect(heard).toEqual([])
  })

  it('is read by the ticket’s version too', async () => {
    const ticket = await aTicket()
    await update(ticket, { dealValue: '5' })
    expect(await update(ticket, { dealValue: '6' })).toMatchObject({
      __typename: 'TicketChangedMeanwhile',
      ticket: { version: 2 },
    })
  })
})

describe('what is not there', () => {
  it('is refused alike, whether it is nowhere or another organisation’s', async () => {
    const [ticket, stranger] = [await aTicket(), await given(server).owner()]
    const theirs = await stagesOf(stranger)
    for (const stageId of [theirs.WON ?? '', '018f0000-0000-7000-8000-000000000000', "'; drop table ticket; --"])
      expect((await move(ticket, stageId, { dealValue: '1' })).__typename).toBe('StageNotFound')
    for (const id of ['018f0000-0000-7000-8000-000000000000', 'nonsense'])
      expect((await move({ id, version: 1 }, 'NEW')).__typename).toBe('NotFound')
    expect((await move(ticket, theirs.LOST ?? '', {}, stranger)).__typename).toBe('NotFound')
    expect((await update(ticket, { dealValue: '1' }, stranger)).__typename).toBe('NotFound')
    expect(await look(ticket.id)).toEqual(ticket)
  })

  it('is for members to change', async () => {
    const ticket = await aTicket()
    const viewer = await given(server).member(owner, 'VIEWER')
    const mutation = 'mutation ($input: MoveTicketInput!) { moveTicket(input: $input) { __typename } }'
    const { errors } = await viewer.ask(mutation, { input: { id: ticket.id, version: 1, stageId: stages.LOST } })
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })
})
