import type { ReceivedEvent } from '../events/event-ledger.ts'
import type { Sandbox } from '../sandbox.ts'
import { type Customers, customersOf } from '../whatsapp/customers.ts'
import { type Delivery, type DeliveryOutcome, outcomeOf } from '../whatsapp/delivery.ts'
import { Refusal } from '../whatsapp/refusal.ts'
import {
  subscribeWebhook,
  unsubscribeWebhook,
  type WebhookView,
  type WebhookWish,
  webhookOf,
} from '../whatsapp/webhook.ts'

/** What control can do about conversations and the events that come of them. */
export interface BusinessControl {
  /** What the Conversions API received, oldest first; `since` is an instant, or the number of an event. */
  events(wanted?: { since?: string | number | undefined; dataset?: string | undefined }): readonly ReceivedEvent[]
  /** Subscribes an address after the handshake. @throws Refusal that says what was answered instead */
  setWebhook(wish: WebhookWish): Promise<WebhookView>
  webhook(): WebhookView
  clearWebhook(): void
  readonly customers: Customers
  /** Every delivery with its attempts and answers, oldest first. */
  deliveries(): readonly Delivery[]
  /**
   * Tries again now: one delivery, also one that was taken before; without an id everything that waits; with `due`
   * only what the sandbox's clock says.
   */
  redeliver(wish?: { delivery?: number | undefined; due?: boolean | undefined }): Promise<readonly DeliveryOutcome[]>
}

export function businessControlOf(sandbox: Sandbox): BusinessControl {
  const { deliveries, events } = sandbox
  return {
    events: (wanted) => events.list(wanted),
    setWebhook: (wish) => subscribeWebhook(sandbox, wish),
    webhook: () => webhookOf(sandbox),
    clearWebhook: () => unsubscribeWebhook(sandbox),
    customers: customersOf(sandbox),
    deliveries: () => deliveries.list(),
    async redeliver({ delivery: id, due = false } = {}) {
      const wanted = deliveries.list().filter((each) => (id === undefined ? each.state === 'waiting' : each.id === id))
      if (id !== undefined && wanted.length === 0) throw new Refusal(`No delivery has the id ${id}.`)
      if (due) await deliveries.attemptDue(wanted)
      else for (const delivery of wanted) await deliveries.attempt(delivery)
      return wanted.map(outcomeOf)
    },
  }
}
