import { describe, expect, it } from 'vitest'
import { nestingOf } from './nesting.ts'
import { type DeliveryReading, readWhatsAppDelivery } from './whatsapp-delivery.ts'
import { wrapWhatsAppItems } from './wrap-whatsapp-items.ts'

const read = (value: unknown): DeliveryReading =>
  readWhatsAppDelivery(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)))
// biome-ignore lint/suspicious/noExplicitAny: a test reads what it sent
const itemsOf = (value: unknown): any[] => (read(value) as { items: object[] }).items

const metadata = { display_phone_number: '551130000000', phone_number_id: '555' }
const change = (value: object) => ({ field: 'messages', value: { messaging_product: 'whatsapp', metadata, ...value } })
const delivery = (...changes: object[]) => ({
  object: 'whatsapp_business_account',
  entry: [{ id: '444', changes }],
})
const message = { from: '5511987654321', id: 'wamid.1', timestamp: '1795300123', type: 'text', text: { body: 'Oi' } }
const contact = { profile: { name: 'Ana' }, wa_id: '5511987654321', user_id: 'BR.1' }

describe('a message', () => {
  it('is read with its sender, whatever else is in it, and kept whole', () => {
    const [item, ...more] = itemsOf(
      delivery(change({ contacts: [contact], messages: [{ ...message, new: { key: 1 } }] })),
    )
    expect(more).toEqual([])
    expect(item).toMatchObject({
      ...{ kind: 'message', wabaId: '444', phoneNumberId: '555', wamid: 'wamid.1', type: 'text' },
      ...{ sentAt: new Date('2026-11-21T22:28:43Z'), bsuid: 'BR.1', phone: '5511987654321', profileName: 'Ana' },
      ...{ referral: null, raw: { ...message, new: { key: 1 } } },
    })
  })

  it('says where it came from, as far as Meta says so', () => {
    const referral = {
      source_url: 'u',
      source_id: 120200000000000003n,
      source_type: 'ad',
      headline: '',
      media_type: 'image',
    }
    const json = JSON.stringify(
      delivery(change({ messages: [{ ...message, referral: { ...referral, source_id: 0 } }] })),
    )
    const [item] = itemsOf(json.replace('"source_id":0', `"source_id":${referral.source_id}`))
    expect(item.referral).toEqual({
      ...{ sourceUrl: 'u', sourceId: '120200000000000003', sourceType: 'ad', headline: '', body: null },
      ...{ mediaType: 'image', ctwaClid: null },
    })
    for (const odd of [null, 'ad', []])
      expect(itemsOf(delivery(change({ messages: [{ ...message, referral: odd }] })))[0].referral).toBeNull()
  })

  it.each<[string, object, object[], object]>([
    [
      'the scoped id alone',
      { from: undefined, from_user_id: 'BR.9' },
      [{ user_id: 'BR.9', profile: { username: '@ana' } }],
      { bsuid: 'BR.9', phone: null, profileName: '@ana' },
    ],
    [
      'the contact where the message does not say',
      { from: undefined },
      [contact],
      { bsuid: 'BR.1', phone: '5511987654321' },
    ],
    [
      'the contact of the same scoped id among several',
      { from: undefined, from_user_id: 'BR.2' },
      [contact, { user_id: 'BR.2', wa_id: '552' }, { user_id: 'BR.3', wa_id: '5521999990000' }],
      { bsuid: 'BR.2', phone: null },
    ],
    [
      'no contact that contradicts it',
      { from: '5521999990000', from_user_id: 'BR.2' },
      [contact],
      { bsuid: 'BR.2', phone: '5521999990000', profileName: null },
    ],
    [
      'none of several that it does not name',
      { from: '5521999990000' },
      [contact, { ...contact, wa_id: '1234567', user_id: 'BR.7' }],
      { bsuid: null, phone: '5521999990000' },
    ],
    ['a number as people write it', { from: '+55 (11) 98765-4321' }, [], { phone: '5511987654321' }],
    ['nobody', { from: 'REDACTED' }, [{ wa_id: '<NUMBER>' }], { bsuid: null, phone: null }],
  ])('is from %s', (_what, more, contacts, sender) => {
    expect(itemsOf(delivery(change({ contacts, messages: [{ ...message, ...more }] })))[0]).toMatchObject(sender)
  })

  it.each<[unknown, Date | null]>([
    ['1795300123', new Date('2026-11-21T22:28:43Z')],
    [1795300123, new Date('2026-11-21T22:28:43Z')],
    ['0', new Date(0)],
    ['-1', new Date(-1000)],
    ['4102444800', new Date('2100-01-01T00:00:00Z')],
    ['1795300123000', null],
    ['2026-11-22', null],
    [null, null],
    [{}, null],
  ])('was sent at %j', (timestamp, sentAt) => {
    expect(itemsOf(delivery(change({ messages: [{ ...message, timestamp }] })))[0].sentAt).toEqual(sentAt)
  })
})

describe('a delivery', () => {
  it('is taken apart whole: entries, changes, messages, statuses, and anything else once', () => {
    const status = { id: 'wamid.2', status: 'read', timestamp: '1795300200', recipient_id: '1' }
    const one = delivery(change({ messages: [message, message] }), change({ statuses: [status] }), {
      field: 'account_update',
    })
    const two = delivery(change({ messages: [message], statuses: [status, status] }), change({ errors: [{}] }))
    const items = itemsOf({ ...one, entry: [...one.entry, { ...two.entry[0], id: '445' }] })
    expect(items.map(({ kind, wabaId }) => `${kind} ${wabaId}`)).toEqual([
      ...['message 444', 'message 444', 'status 444', 'other 444'],
      ...['message 445', 'status 445', 'status 445', 'other 445'],
    ])
    expect(items[2]).toMatchObject({ status: 'read', wamid: 'wamid.2', at: new Date('2026-11-21T22:30:00Z') })
  })

  it.each<[string, unknown, string]>([
    ['cut off', '{"object":"whatsapp_business_account","entry":[', 'UNREADABLE'],
    ['empty', '', 'UNREADABLE'],
    ['a text', '"whatsapp_business_account"', 'NOT_WHATSAPP'],
    ['of a page', { object: 'page' }, 'NOT_WHATSAPP'],
    ['of ten thousand lists', '['.repeat(10_000) + ']'.repeat(10_000), 'TOO_DEEP'],
    ['of a million open lists', '['.repeat(1_000_000), 'TOO_DEEP'],
  ])('that is %s says so', (_what, sent, fault) => {
    expect(read(sent)).toEqual({ fault })
  })

  it('is never thrown over, whatever stands where', () => {
    const odd = [null, true, 0, 'x', [], {}, [null], [[]], [1], { a: 1 }]
    for (const a of odd)
      for (const b of odd) {
        expect(read({ object: 'whatsapp_business_account', entry: a })).toHaveProperty('items')
        expect(read({ object: 'whatsapp_business_account', entry: [{ id: b, changes: a }] })).toHaveProperty('items')
        expect(
          read(
            delivery({
              field: 'messages',
              value: { metadata: a, contacts: b, messages: [{ from: a, timestamp: b, referral: a }] },
            }),
          ),
        ).toHaveProperty('items')
        expect(
          read(delivery({ field: 'messages', value: { contacts: [a], messages: a, statuses: b } })),
        ).toHaveProperty('items')
      }
  })

  it('holds no text that a database refuses', () => {
    const json = JSON.stringify(delivery(change({ messages: [message] }))).replace(
      '"Oi"',
      '"a\\u0000b \\ud83d c \\ud83d\\ude00"',
    )
    expect(itemsOf(json)[0].raw.text.body).toBe('a\ufffdb \ufffd c 😀')
  })
})

describe('wrapping', () => {
  it('makes a delivery of some items that reads as they did', () => {
    const status = { id: 'wamid.2', status: 'read', timestamp: '1795300200' }
    const other = { ...message, id: 'wamid.3' }
    const whole = delivery(change({ contacts: [contact], messages: [message, other], statuses: [status] }), {
      field: 'new',
      value: { a: 1 },
    })
    const items = (read(whole) as { items: never[] }).items
    const again = wrapWhatsAppItems([items[1], items[2]] as never)
    expect(again).toEqual(delivery(change({ contacts: [contact], messages: [other], statuses: [status] })))
    expect(itemsOf(wrapWhatsAppItems(items)).map(({ kind, wamid }) => `${kind} ${wamid}`)).toEqual([
      ...['message wamid.1', 'message wamid.3', 'status wamid.2', 'other undefined'],
    ])
  })
})

it('nesting is found without being misled by text', () => {
  expect(
    ['1', '{}', '[[{}]]', '["[[[", "\\"[[", {"a]": "}"}]', '}}}[['].map((json) => nestingOf(Buffer.from(json))),
  ).toEqual([0, 1, 3, 2, 0])
})
