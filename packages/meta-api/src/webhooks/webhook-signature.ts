import { createHmac, timingSafeEqual } from 'node:crypto'

const digestLength = 32

/** What Meta writes into `X-Hub-Signature-256` over a body: the bytes as they are sent, escapes and all. */
export function webhookSignature(body: Uint8Array, appSecret: string): string {
  return `sha256=${digestOf(body, appSecret).toString('hex')}`
}

/**
 * Whether a body was signed with the app's secret, compared in constant time.
 *
 * @param body the bytes as they came: JSON that was read and written again is signed by nobody, since Meta escapes more than JSON asks
 * @param header `X-Hub-Signature-256` as it came; only lower-case hex after `sha256=` is taken, the one form that Meta sends
 */
export function isSignedWebhook(body: Uint8Array, header: string | undefined, appSecret: string): boolean {
  if (appSecret === '' || header === undefined || !form.test(header)) return false
  const signature = Buffer.from(header.slice('sha256='.length), 'hex')
  return signature.length === digestLength && timingSafeEqual(signature, digestOf(body, appSecret))
}

const form = /^sha256=[0-9a-f]{64}$/

const digestOf = (body: Uint8Array, appSecret: string) => createHmac('sha256', appSecret).update(body).digest()
