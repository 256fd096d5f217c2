import type { Sandbox } from '../sandbox.ts'
import type { Way } from './customer-shapes.ts'
import { type Delivery, type DeliveryOutcome, outcomeOf } from './delivery.ts'
import { payloadOf } from './payload.ts'
import type { Update } from './update.ts'
import { wireText } from './wire-text.ts'

/** Sends updates in one delivery, as many times as wished, and tells what was answered to the first attempts. */
export function deliverUpdates(sandbox: Sandbox, updates: readonly Update[], way: Way): Promise<DeliveryOutcome[]> {
  const { subscribedWabas } = sandbox.state.now
  const wanted = updates.filter(({ waba }) => subscribedWabas.includes(waba.id))
  const reason = wanted.length === 0 ? 'the app is not subscribed to this WhatsApp account' : null
  const sent = reason ? updates : wanted
  const body = wireText(payloadOf(sandbox, sent))
  return deliverBody(sandbox, { body, notes: sent.map(({ note }) => note), signature: 'right', reason }, way)
}

/** Sends a body as it is. Meta keeps nothing for an app without a webhook: such a delivery is never sent. */
export async function deliverBody(
  { deliveries, state }: Sandbox,
  draft: Pick<Delivery, 'body' | 'notes' | 'signature' | 'reason'>,
  { times, deliverAfterSeconds: afterSeconds }: Way,
): Promise<DeliveryOutcome[]> {
  const reason = state.now.webhookUrl === null ? 'no webhook is subscribed' : draft.reason
  const added = Array.from({ length: times }, () => deliveries.add({ ...draft, reason, afterSeconds }))
  await deliveries.attemptDue(added)
  return added.map(outcomeOf)
}
