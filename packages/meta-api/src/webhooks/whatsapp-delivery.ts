import { isRecord, parseJson } from '../protocol/json.ts'
import { nestingOf } from './nesting.ts'
import { storable } from './storable.ts'
import { type Change, type DeliveredItem, itemsOf, recordsIn } from './whatsapp-change.ts'

/** Why a delivery cannot be read at all. */
export type DeliveryFault = 'UNREADABLE' | 'TOO_DEEP' | 'NOT_WHATSAPP'

/** A delivery taken apart: every member of every list in it, and whatever else it was about. */
export type DeliveryReading = { readonly items: DeliveredItem[] } | { readonly fault: DeliveryFault }

/** Deeper than anything Meta sends, and safe for every reader of JSON after this one. */
const deepest = 50

/**
 * Reads one WhatsApp webhook. Never throws: what is no JSON, or no delivery, says so, and a member that is odd in itself stands with
 * what could be read of it.
 */
export function readWhatsAppDelivery(body: Uint8Array): DeliveryReading {
  if (nestingOf(body) > deepest) return { fault: 'TOO_DEEP' }
  const delivery = jsonIn(body)
  if (delivery === undefined) return { fault: 'UNREADABLE' }
  if (!isRecord(delivery) || delivery.object !== 'whatsapp_business_account') return { fault: 'NOT_WHATSAPP' }
  return { items: changesOf(delivery).flatMap(itemsOf) }
}

function jsonIn(body: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body)
    return storable(text, parseJson(text))
  } catch {
    return undefined
  }
}

function changesOf(delivery: Record<string, unknown>): Change[] {
  return recordsIn(delivery.entry).flatMap((entry) => recordsIn(entry.changes).map((change) => ({ entry, change })))
}
