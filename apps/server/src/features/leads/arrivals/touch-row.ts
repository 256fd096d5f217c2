import { newId } from '../../../work/new-id.ts'
import type { Referral, WhatsAppMessageArrived } from '../../whatsapp/index.ts'
import type { Evidence } from '../touch.entity.ts'
import { gradeOf } from './grade.ts'

/** What of a touch decides how its ticket is tracked. */
export interface TouchMark {
  readonly id: string
  readonly wamid: string
  /** Milliseconds. */
  readonly at: number
  readonly evidence: Evidence
  readonly ctwaClid: string | null
  readonly sourceId: string | null
  readonly sourceType: string | null
  readonly mediaType: string | null
}

/** A touch as it is written; `raw` is JSON text. */
export interface NewTouch extends TouchMark {
  readonly receivedAt: Date
  readonly sourceUrl: string | null
  readonly headline: string | null
  readonly body: string | null
  readonly raw: string
}

const longestCode = 255

/** An arrival from an ad, as its message tells of it. */
export function newTouch(message: WhatsAppMessageArrived, referral: Referral): NewTouch {
  const text = (value: string | null) => storable(value ?? '') || null
  const code = (value: string | null) => text(value)?.slice(0, longestCode) ?? null
  return {
    id: newId(),
    wamid: message.wamid,
    at: message.sentAt.getTime(),
    receivedAt: message.receivedAt,
    evidence: gradeOf(referral),
    ctwaClid: text(referral.ctwaClid),
    sourceId: code(referral.sourceId),
    sourceType: code(referral.sourceType),
    mediaType: code(referral.mediaType),
    sourceUrl: text(referral.sourceUrl),
    headline: text(referral.headline),
    body: text(referral.body),
    raw: JSON.stringify(message.raw, (_key, value) => (typeof value === 'string' ? storable(value) : value)),
  }
}

/** PostgreSQL keeps neither the character zero nor halves of pairs. */
const storable = (text: string): string => text.toWellFormed().replaceAll('\u0000', '')

/** Later touches come last; of two in the same second the greater id does. */
export const byTime = (a: TouchMark, b: TouchMark): number =>
  a.at - b.at || (a.wamid < b.wamid ? -1 : a.wamid > b.wamid ? 1 : 0)
