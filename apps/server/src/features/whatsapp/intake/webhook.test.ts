import { createHmac } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { webhookSignature } from '@mci/meta-api'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Caller, given } from '../../../../test/given.ts'
import { rowsOf } from '../../../../test/insights-account.ts'
import {
  claimNumber,
  customerMessage,
  handOutNow,
  postWebhook,
  type TestNumber,
} from '../../../../test/whatsapp-arrivals.ts'
import { type TestServer, withServer } from '../../../../test/with-server.ts'

const verifyToken = 'a word for the handshake'
const appSecret = 'sandbox-secret'

let server: TestServer
let owner: Caller
let number: TestNumber
beforeAll(async () => {
  server = await withServer({ worker: false, env: { WHATSAPP_VERIFY_TOKEN: verifyToken } })
  owner = await given(server).owner()
  number = await claimNumber(owner)
})
afterAll(() => server?.close())
beforeEach(() => rowsOf(owner, 'delete from whatsapp_inbox.delivery'))

const kept = () => rowsOf(owner, 'select body from whatsapp_inbox.delivery order by id')
const handshake = (query: Record<string, string>) =>
  fetch(`${server.url}/webhooks/whatsapp?${new URLSearchParams(query)}`)
const right = { 'hub.mode': 'subscribe', 'hub.verify_token': verifyToken, 'hub.challenge': '1158201444' }

describe('the handshake', () => {
  it('gives the challenge back as it is, and is remembered', async () => {
    const setup = () => owner.get('{ whatsappSetup { isVerified callbackUrl verifyToken } }')
    expect((await setup()).whatsappSetup).toEqual({
      ...{ isVerified: false, verifyToken },
      callbackUrl: `${server.url}/webhooks/whatsapp`,
    })
    const answer = await handshake(right)
    expect([answer.status, await answer.text()]).toEqual([200, '1158201444'])
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/)
    expect((await setup()).whatsappSetup.isVerified).toBe(true)
  })

  it.each<[string, Record<string, string>]>([
    ['another word', { 'hub.verify_token': 'another word for the handshake' }],
    ['the beginning of the word', { 'hub.verify_token': verifyToken.slice(0, -1) }],
    ['no word', { 'hub.verify_token': '' }],
    ['another mode', { 'hub.mode': 'unsubscribe' }],
    ['a challenge that is a page', { 'hub.challenge': '<script>alert(1)</script>' }],
    ['a challenge without end', { 'hub.challenge': '1'.repeat(21) }],
    ['no challenge', { 'hub.challenge': '' }],
  ])('is refused with %s', async (_what, wrong) => {
    const answer = await handshake({ ...right, ...wrong })
    expect([answer.status, await answer.text()]).toEqual([403, 'Forbidden'])
  })

  it('is refused when anything is said twice', async () => {
    const query = `${new URLSearchParams(right)}&hub.challenge=1&hub.verify_token=x`
    expect((await fetch(`${server.url}/webhooks/whatsapp?${query}`)).status).toBe(403)
  })

  it('tells its word, and what others caused, to whoever runs the installation alone', async () => {
    await postWebhook(server, 'nonsense')
    await handOutNow(server)
    const query = '{ whatsappSetup { isYoursToSetUp verifyToken refusedToday isVerified parked { reason } } }'
    const nothing = { isYoursToSetUp: false, verifyToken: null, refusedToday: null, isVerified: true, parked: [] }
    const admin = await given(server).member(owner, 'ADMIN')
    const stranger = await given(server).owner('Founded later')
    const key = await given(server).key(owner, 'OPERATE')
    for (const caller of [admin, stranger, key]) expect((await caller.get(query)).whatsappSetup).toEqual(nothing)
    const all = { verifyToken, refusedToday: 0, parked: [{ reason: 'UNREADABLE' }] }
    expect((await owner.get(query)).whatsappSetup).toEqual({ ...nothing, isYoursToSetUp: true, ...all })
  })

  it('tells it to them in an organisation of theirs that was founded later, and before any demonstration', async () => {
    const { directory } = server.world
    const person = (await given(server).owner('Shown around')).headers
    const shown = await directory.personOf(new Headers(person))
    const mine = await directory.personOf(new Headers(owner.headers))
    const runs = () => Promise.all([mine, shown].map((each) => directory.runsInstallation(each?.userId ?? '')))
    expect(await runs()).toEqual([true, false])
    const { pool } = directory
    await pool.query(`update organization set metadata = '{"isDemo":true}' where id = $1`, [owner.organizationId])
    await pool.query(`delete from organization where name = 'Founded later'`)
    try {
      expect(await runs()).toEqual([false, true])
    } finally {
      await pool.query(`update organization set metadata = '{"isDemo":false}' where id = $1`, [owner.organizationId])
    }
  })

  it('is refused to everybody where no word is set', async () => {
    const other = await withServer({ worker: false })
    try {
      const query = new URLSearchParams({ ...right, 'hub.verify_token': '' })
      expect((await fetch(`${other.url}/webhooks/whatsapp?${query}`)).status).toBe(403)
    } finally {
      await other.close()
    }
  })
})

/** As Meta writes it: everything outside of ASCII escaped, and some of what is inside. */
const metaJson = (value: unknown) =>
  JSON.stringify(value)
    .replaceAll('/', '\\/')
    .replaceAll('@', '\\u0040')
    .replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)

describe('a delivery', () => {
  it('is kept byte for byte, with one job for all that wait', async () => {
    const body = metaJson(customerMessage(number, { text: 'Olá 👋 https://a.example/b?c=%20 @loja' }))
    expect(body).toContain('\\ud83d\\udc4b')
    expect((await postWebhook(server, body)).status).toBe(200)
    expect((await postWebhook(server, body)).status).toBe(200)
    expect((await kept()).map((row) => Buffer.from(row.body).toString())).toEqual([body, body])
    const waiting = `select count(*)::int from pgboss.job where name = 'meta_whatsapp_intake' and state = 'created'`
    expect(await rowsOf(owner, waiting)).toEqual([{ count: 1 }])
  })

  it('is taken whatever type it says it is of', async () => {
    for (const type of ['application/json', 'text/plain', 'application/octet-stream', 'application/xml'])
      expect((await postWebhook(server, '{}', { 'content-type': type })).status).toBe(200)
    expect(await kept()).toHaveLength(4)
  })

  it('of three megabytes is kept, and of one byte more refused', async () => {
    const most = Buffer.alloc(3 * 1024 * 1024, ' ')
    expect((await postWebhook(server, most)).status).toBe(200)
    expect((await postWebhook(server, Buffer.concat([most, Buffer.from(' ')]))).status).toBe(413)
    expect(await kept()).toHaveLength(1)
  })
})

const body = metaJson(customerMessage({ phoneNumberId: '1', wabaId: '2' }, { text: 'Olá / @' }))
const signature = webhookSignature(Buffer.from(body), appSecret)
const hex = signature.slice('sha256='.length)
const changed = Buffer.from(body)
changed[changed.length - 3] = (changed.at(-3) ?? 0) ^ 1
const header = (value: string) => ({ 'x-hub-signature-256': value })

describe('a forged delivery', () => {
  it.each<[string, string | Buffer, Record<string, string>]>([
    ['without a signature', body, header('')],
    [
      'signed the old way alone',
      body,
      { ...header(''), 'x-hub-signature': `sha1=${createHmac('sha1', appSecret).update(body).digest('hex')}` },
    ],
    ['with an old signature in the new header', body, header(`sha1=${hex}`)],
    ['without a prefix', body, header(hex)],
    ['with another prefix', body, header(`sha512=${hex}`)],
    ['with a prefix in capitals', body, header(`SHA256=${hex}`)],
    ['in capitals', body, header(`sha256=${hex.toUpperCase()}`)],
    ['with a shorter signature', body, header(signature.slice(0, -2))],
    ['with a longer signature', body, header(`${signature}00`)],
    ['with a signature that is no hex', body, header(`sha256=${'z'.repeat(64)}`)],
    ['with a space inside', body, header(`sha256= ${hex}`)],
    ['with two signatures in one', body, header(`${signature}, ${signature}`)],
    ['signed with another secret', body, header(webhookSignature(Buffer.from(body), 'another-secret'))],
    ['signed with no secret', body, header(webhookSignature(Buffer.from(body), ''))],
    ['with the signature of the same JSON, written anew', JSON.stringify(JSON.parse(body)), header(signature)],
    ['with one bit changed', changed, header(signature)],
    ['with a byte more', `${body} `, header(signature)],
    ['with a byte less', body.slice(0, -1), header(signature)],
    ['with nothing in it', '', header(signature)],
  ])('%s is refused, and nothing of it kept', async (_what, sent, headers) => {
    expect((await postWebhook(server, sent, headers)).status).toBe(401)
    expect(await kept()).toEqual([])
  })

  it('with two headers is refused', async () => {
    const headers = new Headers(header(signature))
    headers.append('x-hub-signature-256', signature)
    const answer = await fetch(`${server.url}/webhooks/whatsapp`, { method: 'POST', headers, body })
    expect(answer.status).toBe(401)
  })

  it('that is compressed is refused, whatever was signed', async () => {
    const compressed = gzipSync(body)
    const gzip = { 'content-encoding': 'gzip' }
    for (const headers of [gzip, { ...gzip, ...header(signature) }])
      expect((await postWebhook(server, compressed, headers)).status).toBe(415)
    expect(await kept()).toEqual([])
  })

  it('is counted, by reason and hour, and shown', async () => {
    const setup = async () =>
      (await owner.get('{ whatsappSetup { refusedToday refusedOtherwiseToday } }')).whatsappSetup
    const count = async () => (await setup()).refusedToday
    const forge = () => postWebhook(server, body, header(`sha256=${'0'.repeat(64)}`))
    await Promise.all(Array.from({ length: 20 }, forge))
    await expect.poll(count, { timeout: 5_000 }).toBeGreaterThan(20)
    const rows = await rowsOf(owner, 'select reason, count from whatsapp_inbox.refusal order by reason')
    expect(rows.map(({ reason }) => reason)).toEqual(['COMPRESSED', 'SIGNATURE', 'TOO_LARGE'])
    const [compressed, forged, tooLarge] = rows.map((row) => row.count)
    expect(await setup()).toEqual({ refusedToday: forged, refusedOtherwiseToday: compressed + tooLarge })
  })
})

describe('when it cannot be kept', () => {
  it('a delivery is told to come again, and is not counted as refused', async () => {
    const { database } = server
    const { Client } = await import('pg')
    const admin = new Client({ connectionString: database.url })
    await admin.connect()
    try {
      await admin.query('alter table whatsapp_inbox.delivery rename to gone')
      const answer = await postWebhook(server, customerMessage(number))
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
    } finally {
      await admin.query('alter table whatsapp_inbox.gone rename to delivery')
      await admin.end()
    }
    expect((await postWebhook(server, customerMessage(number))).status).toBe(200)
  })
})
