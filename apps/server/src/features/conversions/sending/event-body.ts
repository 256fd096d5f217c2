import { createHash } from 'node:crypto'
import { type ConversationEvent, conversationEvent } from '@mci/meta-api'
import type { ConversionEvent } from '../conversion-event.entity.ts'

/**
 * What is sent of an event. The phone is hashed here and kept nowhere. Of one that Meta may have already it is the same as before: with
 * the phone or, where that was learnt since, without it; null where neither is.
 */
export function bodyOf(event: ConversionEvent, phone: string | null | undefined): ConversationEvent | null {
  const written = [phone ?? null, null].map((known) => conversationEvent({ ...factOf(event), phone: known }))
  const [first] = written
  if (!event.doubtfulSince || !event.bodyHash) return first ?? null
  return written.find((body) => fingerprint(body) === event.bodyHash) ?? null
}

/** By which the same body is known again. */
export const fingerprint = (body: ConversationEvent): string =>
  createHash('sha256').update(JSON.stringify(body)).digest('hex')

const factOf = ({ eventName, eventId, eventTime, wabaId, ctwaClid, value, currency }: ConversionEvent) => ({
  ...{ eventName, eventId, eventTime, wabaId, value, currency },
  ctwaClid: ctwaClid ?? '',
})
