import { defineFact } from '../../work/fact.ts'

/** Where a conversation came from, as Meta says with the first message. Everything in it may be missing. */
export interface Referral {
  /** Id of the ad, or of the post. */
  readonly sourceId: string | null
  /** `ad`, `post` or something newer. */
  readonly sourceType: string | null
  readonly sourceUrl: string | null
  readonly headline: string | null
  readonly body: string | null
  /** `image`, `video` or something newer. */
  readonly mediaType: string | null
  readonly ctwaClid: string | null
}

/** A message of a customer. At least one of `bsuid` and `phone` is known. */
export interface WhatsAppMessageArrived {
  readonly wamid: string
  readonly bsuid: string | null
  /** Digits with the country's code. */
  readonly phone: string | null
  readonly profileName: string | null
  readonly sentAt: Date
  readonly receivedAt: Date
  readonly referral: Referral | null
  /** The message as Meta sent it, without the text of messages that came from no ad. */
  readonly raw: Readonly<Record<string, unknown>>
}

/** Messages of one number that nobody has seen before, oldest first. */
export interface MessagesArrived {
  readonly numberId: string
  readonly wabaId: string
  readonly timezone: string
  readonly messages: readonly WhatsAppMessageArrived[]
}

/** Announced in the transaction that remembers the messages, which holds the organisation's lock of arrivals: one batch at a time. */
export const messagesArrived = defineFact<MessagesArrived>('whatsapp.messagesArrived')
