import type { DeliveredMessage, DeliveredStatus } from '@mci/meta-api'

/** Why a member of a delivery is kept aside. */
export type ItemFault = 'NO_ID' | 'NO_SENDER' | 'NO_TIME' | 'TOO_OLD' | 'TOO_NEW' | 'NUMBER_UNKNOWN' | 'OTHER_ACCOUNT'

/** WhatsApp began in 2009; clocks of two sides differ by less than a day. */
const earliest = Date.UTC(2009, 0, 1)
const day = 24 * 60 * 60 * 1000
/** Longer than any id of Meta's, and short enough to be a key. */
const longestId = 500

/** What Meta says of a conversation without a customer having written: who it is from need not be known. */
const unwritten = ['system', 'revoke', 'edit']

/** True for what a customer did: it keeps a conversation going, or begins one. */
export const isWritten = ({ type }: DeliveredMessage): boolean => !unwritten.includes(type)

/** What is wrong with a message or a status in itself; null when nothing is. */
export function itemFault(item: DeliveredMessage | DeliveredStatus, now: Date): ItemFault | null {
  if (!item.wamid || item.wamid.length > longestId) return 'NO_ID'
  if (item.kind === 'message' && isWritten(item) && !item.bsuid && !item.phone) return 'NO_SENDER'
  const at = item.kind === 'message' ? item.sentAt : item.at
  if (!at) return 'NO_TIME'
  if (at.getTime() < earliest) return 'TOO_OLD'
  return at.getTime() > now.getTime() + day ? 'TOO_NEW' : null
}
