import { createHash } from 'node:crypto'
import type { Sandbox } from '../sandbox.ts'
import type { Waba } from '../world/objects.ts'
import { type Person, scopedId } from './people.ts'
import type { Referral } from './referral.ts'

/** One thing that happened in a conversation, not yet put into a delivery. */
export interface Update {
  readonly waba: Waba
  readonly person: Person
  readonly kind: 'messages' | 'statuses'
  /** As it stands in `messages[]` or `statuses[]`. */
  readonly item: Readonly<Record<string, unknown>>
  readonly note: Note
}

/** What an update was about, for people who look at deliveries. */
export interface Note {
  readonly waba: string
  readonly person: string
  readonly wamid: string
  /** Words of a message, or the name of a status. */
  readonly text: string
  readonly kind: 'message' | 'status'
  /** Ad id of the referral. */
  readonly ad: string | null
}

export const messageTypes = ['text', 'image'] as const

export interface MessageWords {
  readonly text: string
  readonly type: (typeof messageTypes)[number]
  /** Unix seconds. */
  readonly at: number
  readonly referral?: Referral
}

/** @param n number of the message, from which its id follows */
export function messageUpdate(sandbox: Sandbox, waba: Waba, person: Person, words: MessageWords, n: number): Update {
  const wamid = messageId(sandbox.options.seed, person, n)
  const item = {
    ...(words.referral && { referral: words.referral }),
    ...(!person.hidesPhone && { from: person.phone }),
    from_user_id: scopedId(sandbox.options.seed, person, waba),
    id: wamid,
    timestamp: String(words.at),
    type: words.type,
    ...(words.type === 'text' ? { text: { body: words.text } } : { image: imageOf(wamid, words.text) }),
  }
  const ad = words.referral?.source_id ?? null
  const note: Note = { waba: waba.id, person: person.id, wamid, text: words.text, kind: 'message', ad }
  return { waba, person, kind: 'messages', item, note }
}

const imageOf = (wamid: string, caption: string) => ({
  caption,
  mime_type: 'image/jpeg',
  sha256: createHash('sha256').update(wamid).digest('base64'),
  id: String(BigInt(`0x${createHash('sha256').update(wamid).digest('hex').slice(0, 12)}`)),
})

/** `wamid.` and base64 of number and key, as WhatsApp writes it; whoever hides their number is not in it. */
function messageId(seed: number, person: Person, n: number): string {
  const key = createHash('sha256').update(`${seed}|message|${n}`).digest('hex').slice(0, 20).toUpperCase()
  const who = person.hidesPhone ? person.id.padEnd(13, '0') : person.phone
  const parts = ['\x1c\x18', String.fromCharCode(who.length), who, '\x15\x02\x00\x12\x18\x14', key, '\x00']
  return `wamid.${Buffer.from(parts.join(''), 'latin1').toString('base64')}`
}

export const statusNames = ['sent', 'delivered', 'read', 'failed'] as const
export type StatusName = (typeof statusNames)[number]

const failure = {
  code: 131026,
  title: 'Message undeliverable',
  message: 'Message undeliverable',
  error_data: { details: 'Message Undeliverable.' },
  href: 'https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/',
}

/** @param at unix seconds of the message; the steps after it follow second by second, in whatever order they come. */
export function statusUpdate(
  sandbox: Sandbox,
  waba: Waba,
  person: Person,
  status: { readonly wamid: string; readonly name: StatusName; readonly at: number },
): Update {
  const { wamid, name, at } = status
  const item = {
    id: wamid,
    status: name,
    timestamp: String(at + statusNames.indexOf(name)),
    ...(person.hidesPhone
      ? { recipient_user_id: scopedId(sandbox.options.seed, person, waba) }
      : { recipient_id: person.phone }),
    ...(name === 'failed'
      ? { errors: [failure] }
      : {
          conversation: { id: createHash('md5').update(wamid).digest('hex'), origin: { type: 'service' } },
          pricing: { billable: false, pricing_model: 'PMP', category: 'service' },
        }),
  }
  const note: Note = { waba: waba.id, person: person.id, wamid, text: name, kind: 'status', ad: null }
  return { waba, person, kind: 'statuses', item, note }
}
