import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { announceMessages, fromAd, type Written, writtenNumber } from '../../../../test/announced-messages.ts'
import { type Caller, given } from '../../../../test/given.ts'
import { rowsOf } from '../../../../test/insights-account.ts'
import type { TestNumber } from '../../../../test/whatsapp-arrivals.ts'
import { type TestServer, withServer } from '../../../../test/with-server.ts'

let server: TestServer
let owner: Caller
let number: TestNumber
beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
  owner = await given(server).owner()
  number = await writtenNumber(owner)
})
afterAll(() => server?.close())

let count = 0
const ids = () => ({ bsuid: `BR.${++count}`, phone: `55119${String(count).padStart(8, '0')}` })
const write = (...written: Written[]) => announceMessages(owner, number, written)
const day = (n: number, hour = 12) => `2026-11-${String(n).padStart(2, '0')}T${hour}:00:00Z`

const contactsOf = ({ bsuid, phone }: { bsuid: string; phone: string }) =>
  rowsOf(
    owner,
    'select id, bsuid, phone, name, merged_into_id from contact where bsuid = $1 or phone = $2 order by created_at, id',
    [bsuid, phone],
  )
const ticketsOf = (contactId: string) =>
  rowsOf(
    owner,
    `select t.id, t.status, t.opened_at, t.last_message_at, (select count(*)::int from touch x where x.ticket_id = t.id) as touches,
       (select jsonb_agg(e.saying->>'key') from ticket_event e where e.ticket_id = t.id) as story
     from ticket t where t.contact_id = $1 order by t.opened_at`,
    [contactId],
  )

describe('a person', () => {
  it('is known by the phone until Meta tells the id, and by the id once the phone is missing', async () => {
    const { bsuid, phone } = ids()
    await write({ phone, name: 'Ana', at: day(1) })
    await write({ phone, bsuid, at: day(2) })
    await write({ bsuid, at: day(3) })
    await write({ phone, at: day(4) })
    const [contact, ...more] = await contactsOf({ bsuid, phone })
    expect(more).toEqual([])
    expect(contact).toMatchObject({ bsuid, phone, name: 'Ana', merged_into_id: null })
    expect(await ticketsOf(contact.id)).toMatchObject([{ status: 'OPEN' }])
  })

  it('is called as the newest message says', async () => {
    const { bsuid, phone } = ids()
    await write({ bsuid, name: 'New', at: day(5) })
    await write(
      { bsuid, name: 'Old', at: day(4) },
      { bsuid, name: ' \t', at: day(6) },
      { bsuid, name: null, at: day(7) },
    )
    expect(await contactsOf({ bsuid, phone })).toMatchObject([{ name: 'New' }])
    await write({ bsuid, name: 'Newest', at: day(8) })
    expect(await contactsOf({ bsuid, phone })).toMatchObject([{ name: 'Newest' }])
  })

  it('has another phone when the newest message comes from it, and not when an old one does', async () => {
    const [one, other] = [ids(), ids()]
    await write({ ...one, at: day(5) })
    await write({ bsuid: one.bsuid, phone: other.phone, at: day(4) })
    expect(await contactsOf({ ...one, phone: '-' })).toMatchObject([{ phone: one.phone }])
    await write({ bsuid: one.bsuid, phone: other.phone, at: day(6) })
    expect(await contactsOf({ ...one, phone: '-' })).toMatchObject([{ phone: other.phone }])
  })

  it('keeps no phone that somebody with another id writes from: it was handed on', async () => {
    const [one, other] = [ids(), ids()]
    await write({ ...one, at: day(1) })
    await write({ bsuid: other.bsuid, phone: one.phone, at: day(2) }, { phone: one.phone, at: day(3) })
    expect(await contactsOf({ bsuid: one.bsuid, phone: '-' })).toMatchObject([{ phone: null, merged_into_id: null }])
    const [heir] = await contactsOf({ bsuid: other.bsuid, phone: '-' })
    expect(heir).toMatchObject({ phone: one.phone })
    expect(await ticketsOf(heir.id)).toMatchObject([{ last_message_at: expect.stringContaining('2026-11-03') }])
  })

  it('is another one for another WhatsApp account', async () => {
    const person = ids()
    const elsewhere = await writtenNumber(owner)
    await write({ ...person, at: day(1) })
    await announceMessages(owner, elsewhere, [{ ...person, at: day(1) }])
    expect(await contactsOf(person)).toHaveLength(2)
  })
})

describe('two people who turn out to be one', () => {
  const met = async () => {
    const person = ids()
    await write({ phone: person.phone, at: day(1), referral: fromAd('1') }, { phone: person.phone, at: day(2) })
    await write({ bsuid: person.bsuid, at: day(1, 15), referral: fromAd('2') }, { bsuid: person.bsuid, at: day(3) })
    const [first, second] = await contactsOf(person)
    return { person, first, second }
  }

  it('are merged once: the older stays, with the tickets of both, of which the one written in last stays open', async () => {
    const { person, first, second } = await met()
    await write({ ...person, at: day(4) })
    await write({ ...person, at: day(5) })
    expect(await contactsOf(person)).toMatchObject([
      { id: first.id, ...person, merged_into_id: null },
      { id: second.id, bsuid: person.bsuid, phone: null, merged_into_id: first.id },
    ])
    expect(await ticketsOf(second.id)).toEqual([])
    expect(await ticketsOf(first.id)).toMatchObject([
      { status: 'EXPIRED', touches: 1, story: ['leads.story.doubled'] },
      { status: 'OPEN', touches: 1, story: null, last_message_at: expect.stringContaining('2026-11-05') },
    ])
  })

  it('are one also when several messages say so at the same instant', async () => {
    const { person, first } = await met()
    await Promise.all(Array.from({ length: 4 }, () => write({ ...person, at: day(4) })))
    expect((await contactsOf(person)).filter((each) => each.merged_into_id === null)).toMatchObject([{ id: first.id }])
    expect((await ticketsOf(first.id)).map(({ status }) => status).sort()).toEqual(['EXPIRED', 'OPEN'])
  })

  it('are one in the batch that they are met in', async () => {
    const person = ids()
    await write({ phone: person.phone, at: day(1) }, { bsuid: person.bsuid, at: day(2) }, { ...person, at: day(3) })
    const [contact, ...more] = await contactsOf(person)
    expect(more).toEqual([])
    expect(contact).toMatchObject({ ...person, merged_into_id: null })
    expect((await ticketsOf(contact.id)).map(({ status }) => status)).toEqual(['EXPIRED', 'OPEN'])
  })
})
