import type { Attempt, Delivery } from './delivery.ts'
import { signatures } from './wire-text.ts'

const patience = 10_000

/** Sends the bytes of a delivery, signed, and tells what was answered; never throws. */
export async function postDelivery(
  url: string,
  { body, signature }: Delivery,
  secret: string,
  stop: AbortSignal,
): Promise<Pick<Attempt, 'status' | 'answer'>> {
  const signed = signature === 'missing' ? {} : signatures(signature === 'wrong' ? `not ${secret}` : secret, body)
  const headers = { 'content-type': 'application/json', 'user-agent': 'facebookexternalua', ...signed }
  try {
    const signal = AbortSignal.any([stop, AbortSignal.timeout(patience)])
    const answer = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal })
    return { status: answer.status, answer: (await answer.text()).slice(0, 500) }
  } catch (error) {
    return { status: 0, answer: reasonOf(error) }
  }
}

/** What `fetch` hides in the cause of its error. */
export function reasonOf(error: unknown): string {
  const { cause, message } = error as Error & { cause?: { code?: string; message?: string } }
  return cause?.code ?? cause?.message ?? message
}
