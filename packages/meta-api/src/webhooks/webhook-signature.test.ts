import { expect, it } from 'vitest'
import { isSignedWebhook, webhookSignature } from './webhook-signature.ts'

const secret = 'a-secret-of-the-app'
const body = Buffer.from('{"text":"Ol\\u00e1 \\/ \\u0040"}')
const signature = webhookSignature(body, secret)

it('is over the bytes, in lower-case hex', () => {
  expect(webhookSignature(Buffer.from('{}'), 'secret')).toBe(
    'sha256=77325902caca812dc259733aacd046b73817372c777b8d95b402647474516e13',
  )
  expect(isSignedWebhook(body, signature, secret)).toBe(true)
})

it.each<[string, Uint8Array, string | undefined, string]>([
  ['no header', body, undefined, secret],
  ['no secret', body, webhookSignature(body, ''), ''],
  ['another secret', body, webhookSignature(body, 'another'), secret],
  ['the same JSON written anew', Buffer.from(JSON.stringify(JSON.parse(body.toString()))), signature, secret],
  ['capitals', body, signature.toUpperCase(), secret],
  ['capitals in the hex', body, `sha256=${signature.slice(7).toUpperCase()}`, secret],
  ['another algorithm', body, signature.replace('sha256', 'sha1'), secret],
  ['half of it', body, signature.slice(0, 39), secret],
  ['something behind it', body, `${signature}\n`, secret],
])('refuses %s', (_what, bytes, header, given) => {
  expect(isSignedWebhook(bytes, header, given)).toBe(false)
})

it('refuses every body and every signature with one bit changed', () => {
  for (let at = 0; at < body.length * 8; at += 1) {
    const changed = Buffer.from(body)
    changed[at >> 3] = (changed[at >> 3] ?? 0) ^ (1 << (at & 7))
    expect(isSignedWebhook(changed, signature, secret)).toBe(false)
  }
  for (let at = 7; at < signature.length; at += 1) {
    const digit = signature[at] === '0' ? '1' : '0'
    expect(isSignedWebhook(body, signature.slice(0, at) + digit + signature.slice(at + 1), secret)).toBe(false)
  }
})
