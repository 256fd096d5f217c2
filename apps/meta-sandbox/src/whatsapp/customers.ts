import type * as z from 'zod'
import type { Sandbox } from '../sandbox.ts'
import { chance } from '../world/chance.ts'
import { type Arrival, sayMore, tapAd, tellStatuses } from './arrive.ts'
import { batchShape, sayShape, sendShape, statusShape, tapShape } from './customer-shapes.ts'
import { deliverBody, deliverUpdates } from './deliver.ts'
import type { DeliveryOutcome } from './delivery.ts'
import { listCustomers } from './list-customers.ts'
import type { Update } from './update.ts'
import { wireText } from './wire-text.ts'

interface Outcome {
  readonly deliveries: readonly DeliveryOutcome[]
}

/** What customers do, told to the webhook. Every call waits for the first attempts of what it sends. */
export interface Customers {
  /** Somebody taps an ad and writes. */
  tap(wish?: z.input<typeof tapShape>): Promise<Arrival & Outcome>
  /** Somebody who came before writes again, without a referral. */
  say(wish: z.input<typeof sayShape>): Promise<Arrival & Outcome>
  /** Each status in a delivery of its own, in the order given. */
  status(wish: z.input<typeof statusShape>): Promise<Outcome>
  /** Any payload, signed; to no account in particular, so that no subscription is looked at. */
  send(wish: z.input<typeof sendShape>): Promise<Outcome>
  /** Several updates in one delivery. */
  batch(wish: z.input<typeof batchShape>): Promise<Outcome & { readonly arrivals: readonly Arrival[] }>
  list(): ReturnType<typeof listCustomers>
}

export function customersOf(sandbox: Sandbox): Customers {
  return {
    async tap(wish = {}) {
      const { times, deliverAfterSeconds, ...tap } = tapShape.parse(wish)
      const update = tapAd(sandbox, tap)
      return { ...update.arrival, deliveries: await deliverUpdates(sandbox, [update], { times, deliverAfterSeconds }) }
    },
    async say(wish) {
      const { times, deliverAfterSeconds, ...say } = sayShape.parse(wish)
      const update = sayMore(sandbox, say)
      return { ...update.arrival, deliveries: await deliverUpdates(sandbox, [update], { times, deliverAfterSeconds }) }
    },
    async status(wish) {
      const { times, deliverAfterSeconds, ...status } = statusShape.parse(wish)
      const deliveries: DeliveryOutcome[] = []
      for (const update of tellStatuses(sandbox, status))
        deliveries.push(...(await deliverUpdates(sandbox, [update], { times, deliverAfterSeconds })))
      return { deliveries }
    },
    async send(wish) {
      const { raw, signature, ...way } = sendShape.parse(wish)
      const body = typeof raw === 'string' ? raw : wireText(raw)
      return { deliveries: await deliverBody(sandbox, { body, notes: [], signature, reason: null }, way) }
    },
    async batch(wish) {
      const { updates: wishes, shuffled, ...way } = batchShape.parse(wish)
      const arrivals: Arrival[] = []
      const updates = wishes.flatMap((each): Update[] => {
        if ('status' in each) return tellStatuses(sandbox, each.status)
        const update = 'tap' in each ? tapAd(sandbox, each.tap) : sayMore(sandbox, each.say)
        arrivals.push(update.arrival)
        return [update]
      })
      const order = shuffled ? shuffle(updates, sandbox.options.seed) : updates
      return { arrivals, deliveries: await deliverUpdates(sandbox, order, way) }
    },
    list: () => listCustomers(sandbox),
  }
}

/** Another order, the same for the same seed; two updates always change places. */
function shuffle(updates: readonly Update[], seed: number): Update[] {
  const luck = chance(seed, 'shuffle', updates.length)
  const drawn = updates.map((update) => ({ update, at: luck.unit() })).sort((a, b) => a.at - b.at)
  const order = drawn.map(({ update }) => update)
  return order.every((update, n) => update === updates[n]) ? order.reverse() : order
}
