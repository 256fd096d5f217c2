import type { SandboxClock } from '../clock/sandbox-clock.ts'
import { openJournal } from '../state/journal.ts'
import { type Delivery, deliveryShape, nextAttempt } from './delivery.ts'
import { postDelivery } from './post-delivery.ts'

type Draft = Pick<Delivery, 'body' | 'notes' | 'signature' | 'reason'> & { readonly afterSeconds: number }

/** Deliveries with all their attempts. What is not answered by 200 is tried again by the sandbox's clock. */
export interface DeliveryBook {
  list(): readonly Delivery[]
  add(draft: Draft): Delivery
  /** Tries a delivery once, whatever it waits for. */
  attempt(delivery: Delivery): Promise<void>
  /** Tries what is due, again and again until nothing is. */
  attemptDue(wanted?: readonly Delivery[]): Promise<void>
  clear(): void
  close(): void
}

interface BookSettings {
  readonly folder: string | undefined
  readonly clock: SandboxClock
  readonly secret: string
  url(): string | null
}

const kept = 5_000

export function openDeliveries({ folder, clock, secret, url }: BookSettings): DeliveryBook {
  const journal = openJournal(folder, 'deliveries', deliveryShape, lastOfEach)
  let deliveries = [...journal.list()]
  let next = (deliveries.at(-1)?.id ?? 0) + 1
  const underWay = new Map<Delivery, Promise<void>>()
  const closing = new AbortController()

  /** Whoever asks for an attempt that is under way waits for that one. */
  function attempt(delivery: Delivery): Promise<void> {
    const going = underWay.get(delivery) ?? tryOnce(delivery).finally(() => underWay.delete(delivery))
    underWay.set(delivery, going)
    return going
  }

  async function tryOnce(delivery: Delivery): Promise<void> {
    const to = url()
    const outcome = to
      ? await postDelivery(to, delivery, secret, closing.signal)
      : { status: 0, answer: 'no webhook is subscribed' }
    if (closing.signal.aborted || !deliveries.includes(delivery)) return
    delivery.attempts.push({ at: new Date(clock.now()).toISOString(), ...outcome })
    settle(delivery, outcome.status)
    journal.append(structuredClone(delivery))
  }

  function settle(delivery: Delivery, status: number) {
    // A delivery that was taken once and is sent again stays delivered, whatever is answered now.
    if (delivery.state === 'delivered') return
    const at = status === 200 ? undefined : nextAttempt(delivery, clock.now())
    delivery.state = status === 200 ? 'delivered' : at === undefined ? 'dropped' : 'waiting'
    delivery.reason = null
    delivery.dueAt = at === undefined ? null : new Date(at).toISOString()
  }

  const isDue = ({ state, dueAt }: Delivery) =>
    state === 'waiting' && dueAt !== null && Date.parse(dueAt) <= clock.now()

  return {
    list: () => deliveries,
    add({ afterSeconds, ...draft }) {
      const now = clock.now()
      const unsent = draft.reason !== null
      const delivery: Delivery = {
        id: next++,
        at: new Date(now).toISOString(),
        state: unsent ? 'unsent' : 'waiting',
        dueAt: unsent ? null : new Date(now + afterSeconds * 1000).toISOString(),
        ...draft,
        attempts: [],
      }
      deliveries.push(delivery)
      if (deliveries.length > kept * 1.1) deliveries = deliveries.slice(-kept)
      journal.append(structuredClone(delivery))
      return delivery
    },
    attempt,
    async attemptDue(wanted) {
      for (const delivery of wanted ?? deliveries.filter(isDue))
        while (isDue(delivery) && deliveries.includes(delivery) && !closing.signal.aborted) await attempt(delivery)
    },
    clear() {
      deliveries = []
      next = 1
      journal.clear()
    },
    close: () => closing.abort(),
  }
}

/** The journal tells a delivery anew with each attempt. */
function lastOfEach(records: readonly Delivery[]): Delivery[] {
  return [...new Map(records.map((record) => [record.id, record])).values()].slice(-kept)
}
