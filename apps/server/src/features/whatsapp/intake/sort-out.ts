import {
  type DeliveredItem,
  type DeliveredMessage,
  type DeliveredStatus,
  type DeliveryFault,
  type DeliveryReading,
  wrapWhatsAppItems,
} from '@mci/meta-api'
import type { Claim } from './claims.ts'
import { type ItemFault, itemFault } from './item-fault.ts'
import type { Delivery } from './take-deliveries.ts'

/** A delivery and what was read in it. */
export interface ReadDelivery extends Delivery {
  readonly reading: DeliveryReading
}

/** A message or a status on its way to the organisation whose number it is of. */
export interface Arrival {
  readonly deliveryId: string
  readonly receivedAt: Date
  readonly numberId: string
  readonly item: DeliveredMessage | DeliveredStatus
}

export type ArrivalOf<T> = Arrival & { readonly item: T }

/** What is kept aside: a whole delivery, or those of its members that a body of their own is made of. */
export interface Parked {
  readonly deliveryId: string
  readonly receivedAt: Date
  readonly reason: DeliveryFault | ItemFault
  readonly phoneNumberId: string | null
  readonly wabaId: string | null
  /** Null parks the delivery as it came. */
  readonly body: Buffer | null
}

export interface Sorted {
  readonly arrivals: Map<string, Arrival[]>
  readonly parked: Parked[]
}

/** Finds out for every member of every delivery whose it is, or why it is nobody's. What is no message and no status is let go. */
export function sortOut(deliveries: readonly ReadDelivery[], claims: ReadonlyMap<string, Claim>, now: Date): Sorted {
  const sorted: Sorted = { arrivals: new Map(), parked: [] }
  for (const delivery of deliveries) {
    const { id: deliveryId, receivedAt, reading } = delivery
    if ('fault' in reading) {
      sorted.parked.push({
        deliveryId,
        receivedAt,
        reason: reading.fault,
        phoneNumberId: null,
        wabaId: null,
        body: null,
      })
      continue
    }
    const aside: Aside[] = []
    for (const item of reading.items) {
      if (item.kind === 'other') continue
      const claim = claims.get(item.phoneNumberId ?? '')
      const reason = itemFault(item, now) ?? claimFault(item, claim)
      if (reason || !claim) aside.push({ reason: reason ?? 'NUMBER_UNKNOWN', item })
      else push(sorted.arrivals, claim.organizationId, { deliveryId, receivedAt, numberId: claim.numberId, item })
    }
    sorted.parked.push(...parkedOf(delivery, aside, aside.length === reading.items.length))
  }
  return sorted
}

interface Aside {
  readonly reason: ItemFault
  readonly item: DeliveredItem
}

function claimFault({ wabaId }: DeliveredItem, claim: Claim | undefined): ItemFault | null {
  if (!claim) return 'NUMBER_UNKNOWN'
  return wabaId === claim.wabaId ? null : 'OTHER_ACCOUNT'
}

/** One for each reason and number, so that each can be handed out by itself. */
function parkedOf({ id: deliveryId, receivedAt }: Delivery, aside: readonly Aside[], isAll: boolean): Parked[] {
  const groups = new Map<string, Aside[]>()
  for (const each of aside) push(groups, [each.reason, each.item.phoneNumberId, each.item.wabaId].join('|'), each)
  const isWhole = isAll && groups.size === 1
  return [...groups.values()].map((group) => {
    const [{ reason, item }] = group as [Aside]
    const { phoneNumberId, wabaId } = item
    const body = isWhole ? null : Buffer.from(JSON.stringify(wrapWhatsAppItems(group.map((each) => each.item))))
    return { deliveryId, receivedAt, reason, phoneNumberId, wabaId, body }
  })
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
