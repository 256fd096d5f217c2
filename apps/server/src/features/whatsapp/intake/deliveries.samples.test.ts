import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, given } from '../../../../test/given.ts'
import { rowsOf } from '../../../../test/insights-account.ts'
import { hasRecordings, recordedDeliveries, recordingsTitle } from '../../../../test/recorded/recorded-files.ts'
import { claimNumber, handOutNow, postWebhook } from '../../../../test/whatsapp-arrivals.ts'
import { type TestServer, withServer } from '../../../../test/with-server.ts'
import { messagesArrived } from '../whatsapp.facts.ts'

type Item = { id: string; type?: string; referral?: object }
interface Sent {
  entry: {
    id: string
    changes: {
      field: string
      value: { metadata?: { phone_number_id: string }; messages?: Item[]; statuses?: Item[] }
    }[]
  }[]
}

/** Those in whose place somebody wrote "REDACTED": nobody can be told apart by that. */
const ofNobody = ['webhook-incoming-message-contacts2.json']

describe.skipIf(!hasRecordings)(`${recordingsTitle}: what WhatsApp delivers, taken in`, () => {
  let server: TestServer
  let owner: Caller
  beforeAll(async () => {
    server = await withServer({ worker: false })
    messagesArrived.listeners.length = 0
  })
  afterAll(() => server?.close())

  const deliveries = recordedDeliveries()

  it('is there', () => {
    expect(deliveries.length).toBeGreaterThan(60)
  })

  it.each(deliveries)('$name: every message and status is remembered once, or kept aside', async ({ name, body }) => {
    const { entry } = JSON.parse(body) as Sent
    const values = entry.flatMap(({ id, changes }) =>
      changes.flatMap(({ field, value }) => (field === 'messages' ? [{ wabaId: id, ...value }] : [])),
    )
    owner = await given(server).owner()
    await rowsOf(owner, 'delete from whatsapp_inbox.claim')
    await rowsOf(owner, 'delete from whatsapp_inbox.delivery')
    for (const { wabaId, metadata } of values)
      await claimNumber(owner, { wabaId, phoneNumberId: metadata?.phone_number_id ?? '' })
    for (let times = 0; times < 2; times += 1) expect((await postWebhook(server, body)).status).toBe(200)
    await handOutNow(server)
    const aside = ofNobody.some((each) => name.endsWith(each))
    const reasons = await rowsOf(owner, 'select parked_because from whatsapp_inbox.delivery')
    expect(reasons).toEqual(aside ? Array(2).fill({ parked_because: 'NO_SENDER' }) : [])
    const kept = async (sql: string) => (aside ? [] : rowsOf(owner, sql))
    const sent = (list: 'messages' | 'statuses') => (aside ? [] : values.flatMap((value) => value[list] ?? []))
    expect(await kept('select wamid, type, has_referral from whatsapp_message order by wamid')).toEqual(
      sent('messages')
        .map(({ id, type, referral }) => ({ wamid: id, type, has_referral: referral !== undefined }))
        .sort((a, b) => (a.wamid < b.wamid ? -1 : 1)),
    )
    expect(await kept('select wamid from whatsapp_status')).toEqual(sent('statuses').map(({ id }) => ({ wamid: id })))
  })
})
