import { createHmac, timingSafeEqual } from 'node:crypto'
import * as z from 'zod'
import { parseJson } from './protocol/json.ts'
import { idText, moment } from './protocol/shapes.ts'

/** Who took the app's access away, or asks for deletion. */
export interface SignedRequest {
  userId: string
  issuedAt: Date | null
  raw: unknown
}

const payload = z.object({
  user_id: idText,
  algorithm: z.string().regex(/^HMAC-SHA256$/i),
  issued_at: moment,
})

/**
 * Reads the `signed_request` of Meta's deauthorize and data-deletion callbacks.
 *
 * @returns null unless it was signed with the app's secret, by the one algorithm accepted, and names a person
 */
export function verifySignedRequest(signedRequest: string, appSecret: string): SignedRequest | null {
  const dot = signedRequest.indexOf('.')
  if (dot < 1 || appSecret === '') return null
  const encoded = signedRequest.slice(dot + 1)
  const signature = Buffer.from(signedRequest.slice(0, dot), 'base64url')
  // Over the text as it came, before any decoding.
  const expected = createHmac('sha256', appSecret).update(encoded).digest()
  if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) return null
  try {
    const raw = parseJson(Buffer.from(encoded, 'base64url').toString('utf8'))
    const { user_id, issued_at } = payload.parse(raw)
    return { userId: user_id, issuedAt: issued_at, raw }
  } catch {
    return null
  }
}
