import { isRecord } from '../protocol/json.ts'
import { readText } from '../protocol/shapes.ts'

type Json = Record<string, unknown>

/** One change of one entry, as it came. */
export interface Change {
  readonly entry: Json
  readonly change: Json
}

interface Delivered {
  /** What it came in: `wrapWhatsAppItems` puts it back. */
  readonly of: Change
  /** The WhatsApp account. */
  readonly wabaId: string | null
  readonly phoneNumberId: string | null
}

/** Where a conversation came from. Everything in it may be missing. */
export interface DeliveredReferral {
  readonly sourceId: string | null
  readonly sourceType: string | null
  readonly sourceUrl: string | null
  readonly headline: string | null
  readonly body: string | null
  readonly mediaType: string | null
  readonly ctwaClid: string | null
}

/** A message of a customer, or what Meta says in its place: a customer's new number is a message of type `system`. */
export interface DeliveredMessage extends Delivered {
  readonly kind: 'message'
  readonly wamid: string | null
  readonly type: string
  /** Null when it cannot be read; not looked at otherwise: it may be of any year. */
  readonly sentAt: Date | null
  /** The sender as the business knows them, whatever their number. */
  readonly bsuid: string | null
  /** Digits with the country's code. */
  readonly phone: string | null
  readonly profileName: string | null
  readonly referral: DeliveredReferral | null
  readonly raw: Json
}

/** How far a message of the business has come. */
export interface DeliveredStatus extends Delivered {
  readonly kind: 'status'
  readonly wamid: string | null
  /** Meta's word. */
  readonly status: string
  readonly at: Date | null
  readonly raw: Json
}

/** Anything else that Meta tells of an account: templates, calls, echoes, its own review. */
export interface DeliveredOther extends Delivered {
  readonly kind: 'other'
  readonly field: string | null
}

export type DeliveredItem = DeliveredMessage | DeliveredStatus | DeliveredOther

/** The members of a change. */
export function itemsOf(of: Change): DeliveredItem[] {
  const { entry, change } = of
  const value = isRecord(change.value) ? change.value : {}
  const metadata = isRecord(value.metadata) ? value.metadata : {}
  const delivered = { of, wabaId: idIn(entry.id), phoneNumberId: idIn(metadata.phone_number_id) }
  if (change.field !== 'messages') return [{ ...delivered, kind: 'other', field: readText(change.field) }]
  const contacts = recordsIn(value.contacts)
  const items: DeliveredItem[] = [
    ...recordsIn(value.messages).map((raw) => ({ ...delivered, ...messageIn(raw, contacts) })),
    ...recordsIn(value.statuses).map((raw) => ({ ...delivered, ...statusIn(raw) })),
  ]
  return items.length > 0 ? items : [{ ...delivered, kind: 'other', field: 'messages' }]
}

export const recordsIn = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isRecord) : [])

function messageIn(raw: Json, contacts: readonly Json[]) {
  const contact = senderOf(raw, contacts)
  const profile = isRecord(contact?.profile) ? contact.profile : {}
  return {
    kind: 'message',
    wamid: idIn(raw.id),
    type: readText(raw.type) ?? 'unknown',
    sentAt: momentIn(raw.timestamp),
    bsuid: scopedIn(raw.from_user_id) ?? scopedIn(contact?.user_id),
    phone: phoneIn(raw.from) ?? phoneIn(contact?.wa_id),
    profileName: readText(profile.name) || readText(profile.username),
    referral: isRecord(raw.referral) ? referralIn(raw.referral) : null,
    raw,
  } as const
}

/** The contact that a message is of: by what both name, or the only one there is when nothing speaks against it. */
function senderOf({ from, from_user_id: user }: Json, contacts: readonly Json[]): Json | undefined {
  const [only, ...others] = contacts
  const same =
    contacts.find(({ user_id }) => user !== undefined && user_id === user) ??
    contacts.find(({ wa_id }) => from !== undefined && wa_id === from)
  if (same || others.length > 0) return same
  const isOther = user !== undefined && only?.user_id !== undefined && user !== only.user_id
  return isOther ? undefined : only
}

const referralIn = (raw: Json): DeliveredReferral => ({
  sourceId: idIn(raw.source_id),
  sourceType: readText(raw.source_type),
  sourceUrl: readText(raw.source_url),
  headline: readText(raw.headline),
  body: readText(raw.body),
  mediaType: readText(raw.media_type),
  ctwaClid: idIn(raw.ctwa_clid),
})

const statusIn = (raw: Json) =>
  ({
    kind: 'status',
    wamid: idIn(raw.id),
    status: readText(raw.status) ?? 'unknown',
    at: momentIn(raw.timestamp),
    raw,
  }) as const

/** Unix seconds, whatever year they are of. The epoch, which says "none" elsewhere, is told as it stands: somebody has to look at it. */
function momentIn(value: unknown): Date | null {
  const seconds = readText(value) ?? ''
  return /^-?\d{1,12}$/.test(seconds) ? new Date(Number(seconds) * 1000) : null
}

const idIn = (value: unknown): string | null => readText(value) || null

const scopedIn = (value: unknown): string | null => {
  const text = readText(value)
  return text !== null && /^\S{1,200}$/.test(text) ? text : null
}

/** Some write it with a plus and spaces. */
function phoneIn(value: unknown): string | null {
  const digits = (readText(value) ?? '').replace(/^\+|[\s()-]/g, '')
  return /^\d{5,20}$/.test(digits) ? digits : null
}
