import * as z from 'zod'
import type { Waba } from '../world/objects.ts'
import type { EventRefusal } from './event-refusal.ts'

const day = 86_400
/** Clocks of two machines differ a little. */
const skew = 60

export const sources = [
  'business_messaging',
  'website',
  'app',
  'phone_call',
  'chat',
  'physical_store',
  'system_generated',
  'email',
  'other',
] as const

/** What can be told of a conversation; every other name is refused, `Lead` too. */
const messagingNames = new Set([
  'Purchase',
  'LeadSubmitted',
  'InitiateCheckout',
  'AddToCart',
  'ViewContent',
  'OrderCreated',
  'OrderShipped',
  'OrderDelivered',
  'OrderCanceled',
  'OrderReturned',
  'CartAbandoned',
  'QualifiedLead',
  'RatingProvided',
  'ReviewProvided',
])

const record = z.record(z.string(), z.unknown())
export const eventShape = z.looseObject({
  event_name: z.string().optional(),
  event_time: z.union([z.number(), z.string()]).optional(),
  event_id: z.union([z.string(), z.number()]).optional(),
  action_source: z.string().optional(),
  messaging_channel: z.string().optional(),
  user_data: record.optional(),
  custom_data: record.optional(),
})
export type SentEvent = z.infer<typeof eventShape>

/** What events are held against. */
export interface EventGround {
  /** Unix seconds. */
  readonly now: number
  /** WhatsApp accounts of the business that owns the dataset. */
  readonly wabas: readonly Waba[]
}

/** What is wrong with an event, or nothing. */
export function checkEvent(event: SentEvent, ground: EventGround): EventRefusal | undefined {
  if (!event.event_name?.trim()) return 'name'
  if (!event.action_source) return 'sourceMissing'
  if (!(sources as readonly string[]).includes(event.action_source)) return 'source'
  const isMessage = event.action_source === 'business_messaging'
  return (
    checkTime(event, ground.now) ??
    (isMessage ? checkMessage(event, ground.wabas) : checkPerson(event)) ??
    checkMoney(event.event_name, event.custom_data ?? {})
  )
}

function checkTime({ event_time, action_source }: SentEvent, now: number): EventRefusal | undefined {
  const time = typeof event_time === 'string' && event_time.trim() === '' ? Number.NaN : Number(event_time)
  if (event_time === undefined || !Number.isInteger(time)) return 'time'
  // Milliseconds are thousands of years ahead.
  if (time > now + skew) return 'future'
  const most = action_source === 'physical_store' ? 62 : 7
  return time < now - most * day ? 'tooOld' : undefined
}

function checkMessage(event: SentEvent, wabas: readonly Waba[]): EventRefusal | undefined {
  if (!event.messaging_channel) return 'channelMissing'
  if (event.messaging_channel !== 'whatsapp') return 'channel'
  if (!messagingNames.has(event.event_name ?? '')) return 'messagingName'
  const { whatsapp_business_account_id: waba, ctwa_clid: click } = event.user_data ?? {}
  if (waba === undefined || waba === '') return 'wabaMissing'
  if (!wabas.some(({ id }) => id === String(waba))) return 'foreignWaba'
  return typeof click === 'string' && click.trim() !== '' ? undefined : 'clickMissing'
}

const checkPerson = ({ user_data }: SentEvent): EventRefusal | undefined =>
  Object.keys(user_data ?? {}).length === 0 ? 'customer' : undefined

function checkMoney(name: string, { value, currency }: Record<string, unknown>): EventRefusal | undefined {
  if (name === 'Purchase' && (absent(value) || absent(currency))) return 'purchase'
  if (!absent(value) && !(isAmount(value) && Number(value) >= 0)) return 'value'
  if (!absent(currency) && !(typeof currency === 'string' && /^[a-z]{3}$/i.test(currency))) return 'currency'
  return undefined
}

const absent = (value: unknown) => value === undefined || value === null || value === ''
const isAmount = (value: unknown) =>
  (typeof value === 'number' || typeof value === 'string') && Number.isFinite(Number(value))
