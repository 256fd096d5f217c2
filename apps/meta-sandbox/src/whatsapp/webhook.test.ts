import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { visitBusiness } from '../fixtures/business.ts'
import { appSecret, visit } from '../fixtures/visit.ts'
import { hearingWebhook } from '../fixtures/webhook.ts'
import { wireText } from './wire-text.ts'

test('the handshake is a GET with a challenge of digits, without a signature', async () => {
  const on = await visitBusiness()
  const hook = await hearingWebhook()
  const answer = await on.cause('/webhook', { url: hook.url, verifyToken: hook.verifyToken })
  expect(answer.body).toEqual({ url: hook.url, problem: null, subscribedWabas: [] })
  expect(Object.fromEntries(hook.asked[0] ?? [])).toEqual({
    app: '1',
    'hub.mode': 'subscribe',
    'hub.verify_token': 'open sesame',
    'hub.challenge': expect.stringMatching(/^\d+$/),
  })
})

test.each([
  [{ status: 403, body: 'no' }, 'answered 403'],
  [{ status: 200, body: '"1"' }, 'instead of the challenge'],
  [{ status: 302, body: '' }, 'answered 302'],
])('a handshake that is answered by %o is refused in words, and the address before stays', async (instead, words) => {
  const on = await visitBusiness()
  const before = await on.listen()
  const hook = await hearingWebhook()
  hook.instead = instead
  const answer = await on.cause('/webhook', { url: hook.url, verifyToken: 'x' })
  expect([answer.status, answer.body.sandboxError]).toEqual([400, expect.stringContaining(words)])
  expect(on.control.webhook()).toMatchObject({ url: before.url, problem: expect.stringContaining(words) })
})

test('nobody there is a reason too', async () => {
  const on = await visitBusiness()
  const { url, stop } = await hearingWebhook()
  stop()
  await expect(on.control.setWebhook({ url, verifyToken: 'x' })).rejects.toThrow('ECONNREFUSED')
  expect((await on.cause('/webhook', { url: 'ftp://x', verifyToken: 'x' })).status).toBe(400)
})

test('a webhook of the options is asked until it listens', async () => {
  const hook = await hearingWebhook()
  hook.instead = { status: 503, body: '' }
  const on = await visit({ webhook: { url: hook.url, verifyToken: hook.verifyToken } })
  await expect.poll(() => hook.asked.length).toBeGreaterThan(0)
  expect(on.control.webhook().url).toBeNull()
  hook.instead = undefined
  await expect.poll(() => on.control.webhook(), { timeout: 15_000 }).toMatchObject({ url: hook.url, problem: null })
  on.control.reset()
  expect(on.control.webhook().url).toBe(hook.url)
})

test('the signature is over the bytes on the wire, which are escaped as Meta does', async () => {
  const on = await visitBusiness()
  const hook = await on.listen()
  const text = 'Olá ção ä <b> 100% a/b me@casa.com.br 😀 "aspas" \\ fim\nnova'
  await on.control.customers.tap({ text })
  const [heard] = hook.heard
  const bytes = heard?.bytes ?? Buffer.alloc(0)
  const hmac = (name: string) => createHmac(name, appSecret).update(bytes).digest('hex')
  expect(heard?.headers).toMatchObject({
    'content-type': 'application/json',
    'x-hub-signature-256': `sha256=${hmac('sha256')}`,
    'x-hub-signature': `sha1=${hmac('sha1')}`,
  })
  const wire = bytes.toString('latin1')
  expect(wire).toContain(
    '"body":"Ol\\u00e1 \\u00e7\\u00e3o \\u00e4 \\u003Cb> 100\\u0025 a\\/b me\\u0040casa.com.br \\ud83d\\ude00 \\"aspas\\" \\\\ fim\\nnova"',
  )
  expect([...bytes].every((byte) => byte < 128)).toBe(true)
  expect(heard?.json.entry[0].changes[0].value.messages[0].text.body).toBe(text)
  // What was read and written again does not fit the signature.
  const again = createHmac('sha256', appSecret).update(JSON.stringify(heard?.json)).digest('hex')
  expect(again).not.toBe(hmac('sha256'))
})

test('wire text reads as what it was made of', () => {
  const hostile = { '%@/<': ['\u2028\u2029\u0000\u007f', '\ud800', '𝕏', '\\/', '\\u003C'], n: [1.5, null, true] }
  expect(JSON.parse(wireText(hostile))).toEqual(hostile)
  expect(wireText({ a: '/<%@é' })).toBe('{"a":"\\/\\u003C\\u0025\\u0040\\u00e9"}')
})
