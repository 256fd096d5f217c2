import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { rowsOf } from '../../../../test/insights-account.ts'
import { noon as at, IntakeStage } from '../../../../test/intake-stage.ts'
import {
  arrive,
  changeWith,
  customerMessage,
  deliveryOf,
  handOutNow,
  postWebhook,
} from '../../../../test/whatsapp-arrivals.ts'

let stage: IntakeStage
beforeAll(async () => {
  stage = await IntakeStage.open()
})
afterAll(() => stage?.close())
beforeEach(() => stage.clear())

describe('what nobody can use', () => {
  const anybody = { phoneNumberId: '1', wabaId: '2' }
  const good = (wamid: string) => stage.message(wamid)
  const deep = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`
  const deepInside = JSON.stringify(customerMessage(anybody)).replace('"Oi, vi o anúncio"', deep)

  it.each<[string, string | Buffer, string]>([
    ['JSON that was cut off', JSON.stringify(customerMessage(anybody)).slice(0, -5), 'UNREADABLE'],
    ['no JSON', 'hello', 'UNREADABLE'],
    ['nothing', '', 'UNREADABLE'],
    ['bytes that are no text', Buffer.from([0x22, 0xff, 0xfe, 0x22]), 'UNREADABLE'],
    ['lists without end', '['.repeat(10_000), 'TOO_DEEP'],
    ['objects ten thousand deep', deep, 'TOO_DEEP'],
    ['a message ten thousand deep', deepInside, 'TOO_DEEP'],
    ['another product', JSON.stringify({ object: 'page', entry: [] }), 'NOT_WHATSAPP'],
    ['a list', '[]', 'NOT_WHATSAPP'],
    ['null', 'null', 'NOT_WHATSAPP'],
  ])('is parked whole: %s; its neighbours go through', async (_what, body, reason) => {
    await postWebhook(stage.server, good('before'))
    expect((await postWebhook(stage.server, body)).status).toBe(200)
    await arrive(stage.server, good('behind'))
    expect(stage.told().sort()).toEqual(['before', 'behind'])
    const [row, ...more] = await rowsOf(stage.owner, 'select parked_because, body from whatsapp_inbox.delivery')
    expect([row.parked_because, Buffer.compare(row.body, Buffer.from(body)), more]).toEqual([reason, 0, []])
  })

  it.each<[string, object, string]>([
    ['of 1970', { at: '1970-01-01T00:00:00Z' }, 'TOO_OLD'],
    ['of before 1970', { at: '1969-12-31T00:00:00Z' }, 'TOO_OLD'],
    ['of 2008', { at: '2008-12-31T23:59:59Z' }, 'TOO_OLD'],
    ['of the day after tomorrow', { at: '2026-11-20T15:00:01Z' }, 'TOO_NEW'],
    ['of 2100', { at: '2100-01-01T00:00:00Z' }, 'TOO_NEW'],
    ['of nobody', { from: null }, 'NO_SENDER'],
    ['of somebody whose number is none', { from: 'REDACTED' }, 'NO_SENDER'],
    ['without an id', { wamid: '' }, 'NO_ID'],
    ['with an id without end', { wamid: 'w'.repeat(501) }, 'NO_ID'],
  ])('is parked: a message %s; its neighbours in the delivery go through', async (_what, more, reason) => {
    await arrive(stage.server, deliveryOf(stage.number, stage.said('one'), stage.said('bad', more), stage.said('two')))
    expect(stage.told().sort()).toEqual(['one', 'two'])
    expect(await stage.parked()).toEqual([{ reason, number: stage.number.phoneNumberId, attempts: 0 }])
    const [{ body }] = await rowsOf(stage.owner, 'select body from whatsapp_inbox.delivery')
    const { entry } = JSON.parse(body.toString())
    expect(entry).toEqual([{ id: stage.number.wabaId, changes: [stage.said('bad', more)] }])
  })

  it('is parked: a time in milliseconds, and one that is no number', async () => {
    for (const timestamp of ['1795300123000', 'yesterday', null]) {
      const change = stage.said('bad') as { value: { messages: object[] } }
      Object.assign(change.value.messages[0] ?? {}, { timestamp })
      await arrive(stage.server, deliveryOf(stage.number, change))
    }
    expect((await stage.parked()).map(({ reason }) => reason)).toEqual(['NO_TIME', 'NO_TIME', 'NO_TIME'])
  })

  it('is let go: what is neither a message nor a status', async () => {
    const fields = ['account_update', 'message_template_status_update', 'smb_message_echoes', 'history', 'calls', 'new']
    const others = fields.map((field) => ({ field, value: { event: 'X', message_echoes: [{ id: 'wamid.echo' }] } }))
    const odd = [
      ...[{ field: 'messages' }, { field: 'messages', value: null }, { field: 'messages', value: [] }, { value: {} }],
      ...[
        { field: 'messages', value: { messages: 'none', statuses: {} } },
        { field: 'messages', value: { messages: [1, null] } },
      ],
    ]
    const foreign = {
      ...deliveryOf(stage.number),
      entry: [{ id: '1', changes: 'none' }, null, { id: '2' }],
      more: { a: 1 },
    }
    await arrive(
      stage.server,
      deliveryOf(stage.number, ...others, ...odd, stage.said('one', { type: 'hologram' })),
      foreign,
    )
    expect(stage.told()).toEqual(['one'])
    expect(await stage.parked()).toEqual([])
  })
})

describe('a number that nobody has', () => {
  it('keeps what arrives, in a body of its own where something else was in the delivery', async () => {
    const unknown = { phoneNumberId: '999000111', wabaId: '999' }
    const lost = changeWith(unknown, { wamid: 'lost', at })
    await arrive(stage.server, deliveryOf(unknown, lost), deliveryOf(stage.number, stage.said('ours'), lost))
    expect(stage.told()).toEqual(['ours'])
    const aside = [
      { reason: 'NUMBER_UNKNOWN', number: '999000111', attempts: 0 },
      { reason: 'NUMBER_UNKNOWN', number: '999000111', attempts: 0 },
    ]
    expect(await stage.parked()).toEqual(aside)
    await handOutNow(stage.server)
    expect(await stage.parked()).toEqual(aside)
  })
})

describe('a number in an account that is not its own', () => {
  it('keeps what arrives aside', async () => {
    await arrive(stage.server, deliveryOf({ ...stage.number, wabaId: '12345' }, stage.said('wrong')))
    expect(await stage.parked()).toEqual([{ reason: 'OTHER_ACCOUNT', number: stage.number.phoneNumberId, attempts: 0 }])
    expect(stage.told()).toEqual([])
  })
})
