import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { verifySignedRequest } from './index.ts'

const secret = 'app-secret'
const good = { user_id: '10200000000000001', algorithm: 'HMAC-SHA256', issued_at: 1795000000 }

function sign(payload: unknown, key = secret): string {
  const encoded = Buffer.from(typeof payload === 'string' ? payload : JSON.stringify(payload)).toString('base64url')
  return `${createHmac('sha256', key).update(encoded).digest('base64url')}.${encoded}`
}

describe('verifySignedRequest', () => {
  it('tells who, and when', () => {
    expect(verifySignedRequest(sign(good), secret)).toEqual({
      userId: '10200000000000001',
      issuedAt: new Date(1795000000_000),
      raw: good,
    })
  })

  it('takes an unquoted id without losing a digit', () => {
    const text = '{"user_id":10200000000000000123,"algorithm":"HMAC-SHA256"}'
    expect(verifySignedRequest(sign(text), secret)).toMatchObject({ userId: '10200000000000000123', issuedAt: null })
  })

  const signed = sign(good)
  const [signature = '', payload = ''] = signed.split('.')
  it.each([
    ['another secret', sign(good, 'other')],
    ['a changed payload', `${signature}.${payload.slice(0, -1)}A`],
    ['a signature cut short', `${signature.slice(0, 10)}.${payload}`],
    ['no signature', `.${payload}`],
    ['no dot', payload],
    ['nothing', ''],
    ['another algorithm', sign({ ...good, algorithm: 'none' })],
    ['no algorithm', sign({ user_id: '1' })],
    ['nobody', sign({ algorithm: 'HMAC-SHA256' })],
    ['no JSON', sign('hello')],
    [
      'a signature over the decoded payload',
      `${createHmac('sha256', secret).update(JSON.stringify(good)).digest('base64url')}.${payload}`,
    ],
  ])('refuses %s', (_, request) => {
    expect(verifySignedRequest(request, secret)).toBeNull()
  })

  it('refuses everything while no secret is configured', () => {
    expect(verifySignedRequest(sign(good, ''), '')).toBeNull()
  })
})
