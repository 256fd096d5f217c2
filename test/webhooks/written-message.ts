import type { OwnNumber } from './own-number.ts'

/** A message of a customer, before it is put into a delivery. */
export interface WrittenMessage {
  readonly wamid: string
  /** Number of the person; the phone follows from it. */
  readonly person: number
  readonly at: Date
  readonly text: string
  /** Meta's id of the ad that it came from. */
  readonly adId: string | null
}

/** One delivery with these messages, in the bytes that Meta would sign: what is not ASCII is escaped, and so are slashes. */
export function deliveryOf({ phoneNumberId, wabaId }: OwnNumber, messages: readonly WrittenMessage[]): Buffer {
  const metadata = { display_phone_number: '551130000000', phone_number_id: phoneNumberId }
  const value = {
    messaging_product: 'whatsapp',
    metadata,
    contacts: messages.map(({ person }) => ({ profile: { name: `Cliente ${person}` }, wa_id: phoneOf(person) })),
    messages: messages.map(messageOf),
  }
  const entry = [{ id: wabaId, changes: [{ field: 'messages', value }] }]
  return Buffer.from(escaped(JSON.stringify({ object: 'whatsapp_business_account', entry })))
}

function messageOf({ wamid, person, at, text, adId }: WrittenMessage) {
  const timestamp = String(Math.floor(at.getTime() / 1_000))
  const referral = {
    ...{
      source_url: 'https://fb.me/x',
      source_type: 'ad',
      source_id: adId,
      headline: 'Fale conosco',
      body: 'Promoção',
    },
    ...{ media_type: 'image', image_url: 'https://example.com/ad.jpg', ctwa_clid: `AR${wamid}` },
  }
  const said = { from: phoneOf(person), id: wamid, timestamp, type: 'text', text: { body: text } }
  return adId === null ? said : { ...said, referral }
}

const phoneOf = (person: number): string => `55119${String(10_000_000 + person)}`

const escaped = (json: string): string =>
  json.replaceAll('/', '\\/').replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
