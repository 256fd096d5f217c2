import type { Sandbox } from '../sandbox.ts'
import { keepSubscribing } from './webhook.ts'

const tick = 1_000

/**
 * Begins what WhatsApp does by itself: the handshake with the webhook of the options, attempts that fall due by the
 * sandbox's clock, and customers. @returns stops all of it
 */
export function beginWhatsApp(sandbox: Sandbox): () => void {
  const stopping = new AbortController()
  const { webhook } = sandbox.options
  if (webhook) void keepSubscribing(sandbox, webhook, stopping.signal)
  // The clock can be set by hand, so that no timer can be set for an instant of it.
  const attempts = setInterval(() => void sandbox.deliveries.attemptDue(), tick).unref()
  return () => {
    stopping.abort()
    clearInterval(attempts)
    sandbox.deliveries.close()
  }
}
