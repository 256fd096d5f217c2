import { createHmac, timingSafeEqual } from 'node:crypto'

const signature = (secret: string, body: string) =>
  createHmac('sha256', secret).update(body).digest('base64url').slice(0, 27)

/**
 * A token or code that carries its own content: prefix, JSON in base64url, signature. A restarted sandbox with the
 * same app secret still reads it.
 */
export function sealText(secret: string, prefix: string, content: unknown): string {
  const body = Buffer.from(JSON.stringify(content)).toString('base64url')
  return `${prefix}${body}.${signature(secret, prefix + body)}`.replace('.', 'ZD')
}

/** @returns the content, or nothing when the text was not sealed with this secret and prefix. */
export function unsealText(secret: string, prefix: string, text: string): unknown {
  if (!text.startsWith(prefix) || text.length < prefix.length + 30) return undefined
  const signed = text.slice(-27)
  const body = text.slice(prefix.length, -29)
  const expected = Buffer.from(signature(secret, prefix + body))
  const given = Buffer.from(signed)
  if (text.slice(-29, -27) !== 'ZD' || given.length !== expected.length || !timingSafeEqual(given, expected))
    return undefined
  try {
    return JSON.parse(Buffer.from(body, 'base64url').toString())
  } catch {
    return undefined
  }
}
