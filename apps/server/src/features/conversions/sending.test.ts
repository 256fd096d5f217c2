import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { connect } from '../../../test/at-meta.ts'
import {
  aTicket,
  atMeta,
  type ConversionsStage,
  eventsOf,
  moveTo,
  openConversions,
  qualified,
  send,
  statusesOf,
  tick,
} from '../../../test/conversions-stage.ts'
import { rowsOf } from '../../../test/insights-account.ts'
import { holdMs } from './ledger/hold.ts'

let stage: ConversionsStage
beforeAll(async () => {
  stage = await openConversions()
})
afterAll(() => stage?.server.close())
beforeEach(async () => {
  stage.server.sandbox.control.reset()
  for (const table of ['conversion_event', 'notice', 'meta_limits.lane'])
    await rowsOf(stage.owner, `delete from ${table}`)
})

type Fault = Parameters<ConversionsStage['server']['sandbox']['control']['addFault']>[0]

const control = () => stage.server.sandbox.control
const spoil = (kind: Fault['kind'], more: Partial<Fault> = {}) =>
  control().addFault({ kind, match: { path: '/events$' }, ...more })
const advance = (seconds: number) => control().advanceClock(seconds)
/** Somebody taps an ad and is qualified. */
const aLead = async (): Promise<string> => (await qualified(stage, 1))[0] ?? ''
const leadOf = async (ticketId: string) => (await eventsOf(stage.owner, ticketId))[0]
const seconds = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 1000

/** Sends whenever the lead is due, until it is not tried any more; tells the waits between. */
async function toTheEnd(id: string): Promise<number[]> {
  const waits: number[] = []
  await send(stage.owner)
  for (let event = await leadOf(id); event.status === 'PENDING'; event = await leadOf(id)) {
    waits.push(seconds(control().clock().now, event.nextAttemptAt))
    advance(waits.at(-1) ?? 0)
    await send(stage.owner)
  }
  return waits
}

const sendings = () =>
  control()
    .log()
    .calls.filter(({ path }) => path.endsWith('/events')).length

describe('a lead and a sale', () => {
  it('are told to Meta once each, with what Meta needs and the phone hashed', async () => {
    const { owner, server, metaDatasetId, number } = stage
    const id = await aTicket(stage, { phone: '5511987654321', ctwaClid: 'ARclick' })
    await moveTo(owner, id, 'QUALIFIED')
    await moveTo(owner, id, 'WON', { dealValue: '1234.5', currency: 'BRL' })
    await send(owner)
    await send(owner)
    const [lead, sale, ...others] = control().events()
    expect(others).toEqual([])
    expect(lead).toMatchObject({
      dataset: metaDatasetId,
      waba: number.wabaId,
      name: 'LeadSubmitted',
      eventId: `lead-${id}`,
    })
    expect(lead).toMatchObject({ ctwaClid: 'ARclick', value: null, testEventCode: null, warnings: [] })
    expect(sale).toMatchObject({ name: 'Purchase', eventId: `purchase-${id}`, value: 1234.5, currency: 'BRL' })
    const ph = [createHash('sha256').update('5511987654321').digest('hex')]
    expect(sale?.event.user_data).toEqual({ whatsapp_business_account_id: number.wabaId, ctwa_clid: 'ARclick', ph })
    const kept = JSON.stringify(await rowsOf(owner, 'select e.*, a.* from conversion_event e, conversion_attempt a'))
    for (const secret of ['5511987654321', ph[0] ?? '']) {
      expect(kept).not.toContain(secret)
      expect(server.logged.join('')).not.toContain(secret)
    }
    for (const event of await eventsOf(owner, id))
      expect(event).toMatchObject({ status: 'SENT', attempts: 1, error: null, attemptsMade: [{ outcome: 'SENT' }] })
  })

  it('of a person whose phone Meta did not tell goes without it', async () => {
    const id = await aLead()
    await rowsOf(stage.owner, 'update contact set phone = null, bsuid = id::text')
    await send(stage.owner)
    expect(await statusesOf(stage.owner, id)).toEqual(['SENT'])
    expect(control().events()[0]?.event.user_data).not.toHaveProperty('ph')
  })

  it('go by fifty, however many send', async () => {
    const ids = await qualified(stage, 120)
    await Promise.all([send(stage.owner), send(stage.owner), send(stage.owner)])
    expect(atMeta(stage.server).toSorted()).toEqual(ids.map((id) => `lead-${id}`).toSorted())
    expect(sendings()).toBeLessThanOrEqual(6)
    // Each of the 120 is a conversation, a move and an answer: on a busy machine the usual time is not enough.
  }, 90_000)
})

describe('what nobody knows of', () => {
  it.each<[string, Fault['kind'], string]>([
    ['the connection is cut after Meta took it', 'reset', 'ANSWER_LOST'],
    ['half an answer comes', 'truncated', 'ANSWER_LOST'],
    ['words come instead of JSON', 'textIn200', 'ANSWER_UNREADABLE'],
    ['half of the JSON comes', 'halfJson', 'ANSWER_UNREADABLE'],
    ['a gateway answers', 'html502', 'ANSWER_UNREADABLE'],
    ['an error comes under 200', 'errorIn200', 'META_STUMBLED'],
    ['Meta counts one less', 'eventsShort', 'COUNT_DIFFERS'],
  ])('is tried again with the same body after half a minute, where %s', async (_what, kind, code) => {
    const id = await aLead()
    spoil(kind)
    await send(stage.owner)
    const doubtful = await leadOf(id)
    expect(doubtful).toMatchObject({ status: 'PENDING', error: { code }, attempts: 1, sentAt: null })
    expect(seconds(doubtful.doubtfulSince, doubtful.nextAttemptAt)).toBeGreaterThanOrEqual(30)
    await send(stage.owner)
    expect(sendings()).toBe(1)
    advance(31)
    await send(stage.owner)
    expect(await leadOf(id)).toMatchObject({ status: 'SENT', attempts: 2, error: null })
    const [first, second] = control().events()
    expect(second).toMatchObject({ eventId: first?.eventId, duplicateOf: first?.n, event: first?.event })
  })

  it('is also what Meta answers too late', async () => {
    const id = await aLead()
    spoil('slow', { delayMs: 4_000 })
    await send(stage.owner)
    expect(await leadOf(id)).toMatchObject({ status: 'PENDING', error: { code: 'ANSWER_LOST' } })
    advance(31)
    await send(stage.owner)
    expect(await leadOf(id)).toMatchObject({ status: 'SENT', attempts: 2 })
    expect(atMeta(stage.server)).toEqual([`lead-${id}`, `lead-${id}`])
  })

  it('waits longer each time, and a day later is for a person to decide', async () => {
    const id = await aLead()
    spoil('transient', { times: 20 })
    expect(await toTheEnd(id)).toEqual([30, 90, 360, 1_440, 5_760, 23_040])
    expect(await leadOf(id)).toMatchObject({ status: 'UNKNOWN', attempts: 7, error: { code: 'META_STUMBLED' } })
    expect(atMeta(stage.server)).toEqual([])
    const { notices } = await stage.owner.get('{ notices { edges { node { kind message } } } }')
    expect(notices.edges).toMatchObject([{ node: { kind: 'CONVERSION_UNKNOWN' } }])
  })

  it('three errors of Meta’s long, is told once', async () => {
    const id = await aLead()
    spoil('unknown99', { times: 3 })
    await toTheEnd(id)
    expect(await leadOf(id)).toMatchObject({ status: 'SENT', attempts: 4 })
    expect(atMeta(stage.server)).toEqual([`lead-${id}`])
  })

  it('is not sent again otherwise than before: where the phone has changed, a person decides', async () => {
    const [one = '', two = ''] = await qualified(stage, 2)
    spoil('reset')
    await send(stage.owner)
    const phone = 'update contact set phone = $2 where id = (select contact_id from ticket where id = $1)'
    await rowsOf(stage.owner, phone, [one, '5511000000000'])
    await rowsOf(stage.owner, 'delete from conversion_attempt')
    advance(31)
    await send(stage.owner)
    expect(await leadOf(one)).toMatchObject({ status: 'UNKNOWN', error: { code: 'BODY_CHANGED' } })
    expect(await leadOf(two)).toMatchObject({ status: 'SENT' })
  })

  it('of a worker that died is found by the clock, two minutes later', async () => {
    const id = await aLead()
    await rowsOf(
      stage.owner,
      `update conversion_event set status = 'SENDING', attempts = 1, claim_token = gen_random_uuid(), claimed_at = $1`,
      [control().clock().now],
    )
    await rowsOf(
      stage.owner,
      `insert into conversion_attempt (organization_id, id, event_id, meta_dataset_id, started_at)
       select organization_id, gen_random_uuid(), id, '1', claimed_at from conversion_event`,
    )
    advance(100)
    await tick(stage.server)
    expect(await leadOf(id)).toMatchObject({ status: 'SENDING' })
    advance(21)
    await tick(stage.server)
    expect(await leadOf(id)).toMatchObject({ status: 'PENDING', error: { code: 'WORKER_DIED' } })
    await send(stage.owner)
    expect(await leadOf(id)).toMatchObject({ status: 'SENT', attempts: 2 })
  })
})

describe('what Meta refuses', () => {
  it('is one of fifty: the others are told, once, and it says why it was not', async () => {
    const ids = await qualified(stage, 50)
    const bad = ids[17] ?? ''
    spoil('refuseEvent', { eventId: `lead-${bad}` })
    await send(stage.owner)
    const good = ids.filter((id) => id !== bad)
    expect(atMeta(stage.server).toSorted()).toEqual(good.map((id) => `lead-${id}`).toSorted())
    expect(sendings()).toBeLessThanOrEqual(13)
    const event = await leadOf(bad)
    expect(event).toMatchObject({ status: 'FAILED', nextAttemptAt: null, error: { code: 'META_REFUSED' } })
    expect(event.error.message).toMatch(/could not be read|não pôde ser lido/)
    expect(event.attemptsMade.every(({ outcome }: { outcome: string }) => outcome === 'REFUSED')).toBe(true)
    expect(await rowsOf(stage.owner, 'select 1 from conversion_attempt where outcome is null')).toEqual([])
  })

  it('after a doubt may be there all the same: a person decides', async () => {
    const id = await aLead()
    spoil('reset')
    await send(stage.owner)
    spoil('refuseEvent', { eventId: `lead-${id}` })
    advance(31)
    await send(stage.owner)
    expect(await leadOf(id)).toMatchObject({ status: 'UNKNOWN', error: { code: 'META_REFUSED' } })
  })

  it('does not hold up what goes to another dataset', async () => {
    const [bad = '', other = ''] = await qualified(stage, 2)
    await rowsOf(stage.owner, `update whatsapp_number set meta_dataset_id = '123'`)
    const elsewhere = `update ticket set ad_account_id = null, enrichment_status = 'FAILED' where id = $1`
    await rowsOf(stage.owner, elsewhere, [bad])
    await send(stage.owner)
    expect(await leadOf(bad)).toMatchObject({ status: 'PENDING', error: { code: 'META_PERMISSION' } })
    expect(await leadOf(other)).toMatchObject({ status: 'SENT' })
    await rowsOf(stage.owner, 'update whatsapp_number set meta_dataset_id = null')
  })
})

describe('trouble that is none of the event’s', () => {
  it('a throttle puts off and costs no attempt', async () => {
    const id = await aLead()
    spoil('throttleApp', { waitSeconds: 120 })
    await send(stage.owner)
    const event = await leadOf(id)
    expect(event).toMatchObject({
      status: 'PENDING',
      attempts: 0,
      error: { code: 'META_THROTTLED' },
      doubtfulSince: null,
    })
    expect(event.attemptsMade).toMatchObject([{ outcome: 'PUT_OFF' }])
    advance(3_700)
    await send(stage.owner)
    expect(await leadOf(id)).toMatchObject({ status: 'SENT', attempts: 1 })
    expect(atMeta(stage.server)).toEqual([`lead-${id}`])
  })

  it('a token that ends while a batch is sent pauses all of it, and a new one has it go on', async () => {
    const ids = await qualified(stage, 3)
    spoil('tokenExpired')
    await send(stage.owner)
    for (const id of ids)
      expect(await leadOf(id)).toMatchObject({ status: 'PENDING', attempts: 0, error: { code: 'CONNECTION_EXPIRED' } })
    await connect(stage.owner, { profile: 'bruno' })
    await send(stage.owner)
    expect(atMeta(stage.server).toSorted()).toEqual(ids.map((id) => `lead-${id}`).toSorted())
  })

  it('another profile sends where the first one’s token has ended', async () => {
    const id = await aLead()
    await connect(stage.owner, { profile: 'ana' })
    spoil('tokenExpired')
    await send(stage.owner)
    expect(await leadOf(id)).toMatchObject({ status: 'SENT' })
    const by = control()
      .log()
      .calls.filter(({ path }) => path.endsWith('/events'))
      .map(({ profile }) => profile)
    expect(new Set(by)).toEqual(new Set(['ana', 'bruno']))
    expect(control().events()).toMatchObject([{ profile: by[1] }])
    await connect(stage.owner, { profile: by[0] })
  })

  it('what waits for a profile for seven days has expired, and people are told', async () => {
    const id = await aLead()
    spoil('permissionScope', { times: 50 })
    await send(stage.owner)
    expect(await leadOf(id)).toMatchObject({ status: 'PENDING', error: { code: 'META_PERMISSION' } })
    advance(7 * 24 * 3_600 - 3_601 - holdMs / 1_000)
    await send(stage.owner)
    expect(await leadOf(id)).toMatchObject({ status: 'PENDING' })
    advance(1)
    await tick(stage.server)
    await send(stage.owner)
    expect(await leadOf(id)).toMatchObject({ status: 'EXPIRED', error: { code: 'TOO_LATE' }, nextAttemptAt: null })
    const { notices } = await stage.owner.get('{ notices { edges { node { kind } } } }')
    expect(notices.edges).toEqual([{ node: { kind: 'CONVERSION_EXPIRED' } }])
  })
})
