import { readWhatsAppDelivery } from '@mci/meta-api'
import type { Opener } from '../../../work/feature.ts'
import { claimsOf } from './claims.ts'
import { type Failure, handOut } from './hand-out.ts'
import { settleDeliveries } from './settle-deliveries.ts'
import { type ReadDelivery, sortOut } from './sort-out.ts'
import { type Delivery, takeDeliveries } from './take-deliveries.ts'

export interface BatchOutcome {
  /** How many deliveries were taken. */
  readonly taken: number
  /** By id, those that stay and why. */
  readonly failed: ReadonlyMap<string, Failure>
}

/**
 * Takes deliveries, hands what is in them to its organisations, each in a transaction of its own, and lets go of them. They are held
 * meanwhile: whoever dies in between leaves them to be handed out again, where what was there already changes nothing.
 */
export function handOutBatch(open: Opener, tried: readonly string[]): Promise<BatchOutcome> {
  const { inbox } = open
  return inbox.transactional(async (tx) => {
    const deliveries = (await takeDeliveries(tx, tried)).map(read)
    if (deliveries.length === 0) return { taken: 0, failed: new Map() }
    const claims = await claimsOf(tx, numbersIn(deliveries))
    const { arrivals, parked } = sortOut(deliveries, claims, inbox.clock())
    const failed = await handOut(open, arrivals)
    const ids = deliveries.map(({ id }) => id)
    await settleDeliveries(tx, ids, parked, failed)
    return { taken: ids.length, failed }
  })
}

const read = (delivery: Delivery): ReadDelivery => ({ ...delivery, reading: readWhatsAppDelivery(delivery.body) })

function* numbersIn(deliveries: readonly ReadDelivery[]): Generator<string> {
  for (const { reading } of deliveries)
    if ('items' in reading) for (const { phoneNumberId } of reading.items) if (phoneNumberId) yield phoneNumberId
}
