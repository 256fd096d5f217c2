import { createHash } from 'node:crypto'

/** Something that happened in a WhatsApp conversation which began at an ad, as we know it. */
export interface ConversationFact {
  /** `LeadSubmitted`, `Purchase`…: Meta refuses names that are not of conversations, `Lead` too. */
  eventName: string
  /** The sender's own id of the fact. Meta takes out no duplicates of conversations by it. */
  eventId: string
  eventTime: Date
  wabaId: string
  ctwaClid: string
  /** Digits with the country's code; hashed here, never sent as it is. */
  phone?: string | null
  /** Decimal text, with its currency. */
  value?: string | null
  currency?: string | null
}

/** The same as Meta takes it. */
export interface ConversationEvent {
  readonly event_name: string
  readonly event_time: number
  readonly event_id: string
  readonly action_source: 'business_messaging'
  readonly messaging_channel: 'whatsapp'
  readonly user_data: {
    readonly whatsapp_business_account_id: string
    readonly ctwa_clid: string
    readonly ph?: readonly [string]
  }
  readonly custom_data?: { readonly currency: string; readonly value: number }
}

/** Writes a fact as Meta takes it: seconds, and what is of the person hashed. The same fact gives the same bytes. */
export function conversationEvent(fact: ConversationFact): ConversationEvent {
  const { phone, value, currency } = fact
  const digits = phone?.replace(/\D/g, '').replace(/^0+/, '')
  return {
    event_name: fact.eventName,
    event_time: Math.floor(fact.eventTime.getTime() / 1000),
    event_id: fact.eventId,
    action_source: 'business_messaging',
    messaging_channel: 'whatsapp',
    user_data: {
      whatsapp_business_account_id: fact.wabaId,
      ctwa_clid: fact.ctwaClid,
      ...(digits ? { ph: [sha256(digits)] as const } : {}),
    },
    ...(value && currency ? { custom_data: { currency, value: Number(value) } } : {}),
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
