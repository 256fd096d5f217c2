import type { Sandbox } from '../sandbox.ts'
import { keepCustomersComing } from './trickle.ts'
import { keepSubscribing } from './webhook.ts'

const tick = 1_000

/**
 * Begins what WhatsApp does by itself: the handshake with the webhook of the options, attempts that fall due by the
 * sandbox's clock, and customers. @returns stops all of it
 */
export function beginWhatsApp(sandbox: Sandbox): () => void {
  const { webhook, customersPerHour } = sandbox.options
  const { deliveries } = sandbox
  const stopping = new AbortController()
  if (webhook) void keepSubscribing(sandbox, webhook, stopping.signal)
  if (customersPerHour > 0) void keepCustomersComing(sandbox, customersPerHour, stopping.signal)
  let trying = false
  const tryDue = async () => {
    if (trying) return
    trying = true
    await deliveries.attemptDue()
    trying = false
  }
  // The clock can be set by hand, so that no timer can be set for an instant of it.
  const attempts = setInterval(() => void tryDue(), tick).unref()
  return () => {
    stopping.abort()
    clearInterval(attempts)
    deliveries.close()
  }
}
