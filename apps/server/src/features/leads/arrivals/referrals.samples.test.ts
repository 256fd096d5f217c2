import { basename } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, given } from '../../../../test/given.ts'
import { rowsOf } from '../../../../test/insights-account.ts'
import { hasRecordings, recordedDeliveries, recordingsTitle } from '../../../../test/recorded/recorded-files.ts'
import { claimNumber, handOutNow, postWebhook } from '../../../../test/whatsapp-arrivals.ts'
import { type TestServer, withServer } from '../../../../test/with-server.ts'

/** What each file with a referral has to give, read by a person. */
const expected: Record<string, object> = {
  'message.referral.json': {
    wamid: 'wamid.ID',
    evidence: 'EXACT_AD',
    ctwa_clid: 'CTWA_CLID',
    source_id: 'ADID',
    source_type: 'ad or post',
    source_url: 'AD_OR_POST_FB_URL',
    media_type: 'image or video',
    headline: 'AD_TITLE',
    body: 'AD_DESCRIPTION',
    at: '2023-10-11 17:23:20',
    bsuid: 'US.13491208655302741918',
    phone: '972987654321',
    name: 'Test Name',
    enrichment_error: 'AD_NOT_FOUND',
  },
  'webhook-incoming-message-ads.json': {
    evidence: 'SOURCE_ID',
    ctwa_clid: null,
    source_id: 'ADID',
    source_type: 'ad',
    media_type: 'video',
    headline: 'AD_TITLE',
    at: '2022-05-22 21:01:53',
    bsuid: null,
    phone: '491234567890',
    name: 'TestUser',
    enrichment_error: 'AD_NOT_FOUND',
  },
}

interface Delivered {
  entry: {
    id: string
    changes: { value: { metadata?: { phone_number_id: string }; messages?: { referral?: object }[] } }[]
  }[]
}
const deliveries = recordedDeliveries().map(({ name, body }) => {
  const { entry } = JSON.parse(body) as Delivered
  const values = entry.flatMap(({ id, changes }) => changes.map(({ value }) => ({ wabaId: id, ...value })))
  return { name: basename(name), body, values, hasReferral: values.some((v) => v.messages?.some((m) => m.referral)) }
})

describe.skipIf(!hasRecordings)(`${recordingsTitle}: deliveries of WhatsApp`, () => {
  let server: TestServer
  beforeAll(async () => {
    server = await withServer({ worker: false })
  })
  afterAll(() => server?.close())

  /** An organisation to which all of the file's numbers belong. */
  async function deliver({ body, values }: (typeof deliveries)[number]): Promise<Caller> {
    const owner = await given(server).owner()
    await rowsOf(owner, 'delete from whatsapp_inbox.claim')
    const numbers = new Map(
      values.flatMap(({ wabaId, metadata }) => (metadata ? [[metadata.phone_number_id, wabaId]] : [])),
    )
    for (const [phoneNumberId, wabaId] of numbers) await claimNumber(owner, { phoneNumberId, wabaId })
    expect((await postWebhook(server, body)).status).toBe(200)
    await handOutNow(server)
    return owner
  }

  it('with a referral are all known to this test', () => {
    expect(deliveries.filter(({ hasReferral }) => hasReferral).map(({ name }) => name)).toEqual(
      Object.keys(expected).sort(),
    )
  })

  it.each(deliveries.filter(({ hasReferral }) => hasReferral))('$name gives its touch and grade', async (delivery) => {
    const owner = await deliver(delivery)
    const touches = await rowsOf(
      owner,
      `select x.wamid, x.evidence, x.ctwa_clid, x.source_id, x.source_type, x.source_url, x.media_type, x.headline, x.body,
         to_char(x.at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS') as at, c.bsuid, c.phone, c.name, t.enrichment_error, x.raw
       from touch x join ticket t on t.id = x.ticket_id join contact c on c.id = t.contact_id`,
    )
    expect(touches).toMatchObject([expected[delivery.name]])
    const [message] = delivery.values.flatMap(({ messages = [] }) => messages)
    const raw = typeof touches[0].raw === 'string' ? JSON.parse(touches[0].raw) : touches[0].raw
    expect(raw).toEqual(message)
  })

  it.each(deliveries.filter(({ hasReferral }) => !hasReferral))('$name gives no touch', async (delivery) => {
    const owner = await deliver(delivery)
    expect(await rowsOf(owner, 'select id from touch')).toEqual([])
    expect(await rowsOf(owner, 'select id from ticket where evidence is not null')).toEqual([])
  })
})
