import type { DeliveredMessage } from '@mci/meta-api'
import type { WhatsAppMessageArrived } from '../whatsapp.facts.ts'
import type { ArrivalOf } from './sort-out.ts'

/** What is kept of a message that came from no ad: who, when and what kind, and nothing that was said. */
const kept = ['id', 'from', 'from_user_id', 'timestamp', 'type']

/** A message as later features hear of it. It has an id, a time and a sender: `itemFault` let it pass. */
export function messageOf({ item, receivedAt }: ArrivalOf<DeliveredMessage>): WhatsAppMessageArrived {
  const { wamid, bsuid, phone, profileName, sentAt, referral, raw } = item
  return {
    wamid: wamid as string,
    bsuid,
    phone,
    profileName,
    sentAt: sentAt as Date,
    receivedAt,
    referral,
    raw: referral ? raw : Object.fromEntries(Object.entries(raw).filter(([key]) => kept.includes(key))),
  }
}
