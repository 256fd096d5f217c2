import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { everyScope } from '../fixtures/business.ts'
import { now, visitDataset as open } from '../fixtures/dataset.ts'
import { read } from '../fixtures/visit.ts'

test('what was accepted is counted in the answer and stands in the ledger with what it matched', async () => {
  const { on, dataset, send, event } = await open()
  const tap = await on.control.customers.tap({ account: 'main' })
  const user_data = { ctwa_clid: tap.ctwaClid }
  const custom_data = { currency: 'BRL', value: 123.5, order_id: 'P-77' }
  const purchase = event({ event_name: 'Purchase', event_id: 'sale-1', user_data, custom_data })
  const answer = await send([purchase, event()], { partner_agent: 'ours' })
  expect([answer.status, answer.body]).toEqual([
    200,
    { events_received: 2, messages: [], fbtrace_id: expect.stringMatching(/^A/) },
  ])
  const [first, second] = on.control.events()
  expect(first).toMatchObject({
    n: 1,
    at: '2026-11-22T15:00:00.000Z',
    dataset,
    waba: on.waba,
    name: 'Purchase',
    eventId: 'sale-1',
    value: 123.5,
    currency: 'BRL',
    match: { ad: tap.adId, account: await on.account('main'), person: tap.person },
    testEventCode: null,
    duplicateOf: null,
    partnerAgent: 'ours',
    profile: 'ana',
    event: purchase,
  })
  // A click id that was never given out is accepted all the same, and belongs to nothing.
  expect(second).toMatchObject({ n: 2, ctwaClid: 'ARsomething', match: null })
  const last = (await on.get('/__control/events', { since: 1 })).body
  expect(last.map(({ n }: { n: number }) => n)).toEqual([2])
  expect((await on.get('/__control/events', { dataset: '1' })).body).toEqual([])
  expect((await on.get('/__control/events', { since: '2026-11-22T15:00:01Z' })).body).toEqual([])
  expect((await on.get('/__control/events', { since: 'yesterday' })).status).toBe(400)
  const fields = 'last_fired_time'
  expect((await on.get(`/v25.0/${dataset}`, { access_token: on.access_token, fields })).body).toMatchObject({
    last_fired_time: '2026-11-22T15:00:00+0000',
  })
})

test('a form with the events as text is the same as JSON; time and value may be text', async () => {
  const { on, path, event } = await open()
  const data = JSON.stringify([event({ event_time: String(now), custom_data: { value: '10.5', currency: 'brl' } })])
  const body = new URLSearchParams({ access_token: on.access_token, data, test_event_code: 'TEST1' })
  expect((await read(await fetch(on.url + path, { method: 'POST', body }))).body.events_received).toBe(1)
  expect(on.control.events()[0]).toMatchObject({ eventTime: now, value: 10.5, testEventCode: 'TEST1' })
})

test('nothing is taken out twice: duplicates are accepted, counted, and told apart in the ledger', async () => {
  const { on, send, event } = await open()
  expect((await send([event(), event({ event_name: 'QualifiedLead' }), event()])).body.events_received).toBe(3)
  expect((await send([event(), event({ event_id: undefined }), event({ event_id: undefined })])).status).toBe(200)
  expect(on.control.events().map(({ duplicateOf }) => duplicateOf)).toEqual([null, null, 1, 1, null, null])
})

test('data of a person that is not hashed is warned of', async () => {
  const { on, send, event } = await open()
  const answer = await send([event({ user_data: { ph: ['5511987654321'], em: ['b'.repeat(64)] } })])
  expect(answer.body.messages).toEqual(['user_data.ph is not hashed'])
  expect(on.control.events()[0]?.warnings).toEqual(['user_data.ph is not hashed'])
})

test('events need the permission for them, also at the dataset of the site', async () => {
  const { on, path, event } = await open()
  const { access_token } = on
  const sent = async (asked: string, to: string) => {
    const token = await on.token('ana', { asked })
    const body = JSON.stringify({ access_token: token, data: [event()] })
    const headers = { 'content-type': 'application/json' }
    return read(await fetch(on.url + to, { method: 'POST', headers, body }))
  }
  expect((await sent('ads_read,whatsapp_business_management', path)).body.error.code).toBe(10)
  const account = await on.account('main')
  const [site] = (await on.get(`/v25.0/${account}/adspixels`, { access_token })).body.data
  expect((await sent('ads_read', `/v25.0/${site.id}/events`)).body.error.code).toBe(10)
  // The site's dataset belongs to the same business as the WhatsApp account.
  expect((await sent(everyScope, `/v25.0/${site.id}/events`)).body.events_received).toBe(1)
  expect((await on.get(path, { access_token })).body.error.code).toBe(100)
})

test('an event is refused by its id as long as the fault lasts, in whatever part of a batch it is', async () => {
  const { on, send, event } = await open()
  const fifty = Array.from({ length: 50 }, (_, n) => event({ event_id: `e-${n}` }))
  on.control.addFault({ kind: 'refuseEvent', eventId: 'e-4', match: { path: 'events$' } })
  expect((await send(fifty)).body.error.code).toBe(100)
  expect((await send(fifty.slice(0, 25))).body.error.code).toBe(100)
  expect((await send(fifty.slice(25))).body.events_received).toBe(25)
  expect((await send(fifty.filter(({ event_id }) => event_id !== 'e-4').slice(0, 24))).status).toBe(200)
  expect(on.control.events()).toHaveLength(49)
  expect(() => on.control.addFault({ kind: 'refuseEvent' })).toThrow('eventId')
})

test.each(['reset', 'slow', 'textIn200', 'halfJson', 'truncated', 'eventsShort'] as const)(
  'with %s the events are taken down, whatever the sender hears',
  async (kind) => {
    const { on, send, event } = await open()
    on.control.addFault({ kind, delayMs: 30, match: { path: 'events$', method: 'POST' } })
    const answer = await send([event(), event({ event_id: 'lead-2' })]).catch(() => undefined)
    const heard = { slow: 2, eventsShort: 1 } as Record<string, number>
    expect(answer?.body?.events_received).toBe(heard[kind])
    expect(on.control.events()).toHaveLength(2)
  },
)

test.each([
  ['unknown99', 500, 1],
  ['transient', 503, 2],
  ['tokenExpired', 400, 190],
] as const)('with %s nothing is taken down', async (kind, status, code) => {
  const { on, send, event } = await open()
  on.control.addFault({ kind, match: { path: 'events$', method: 'POST' } })
  const answer = await send([event()])
  expect([answer.status, answer.body.error.code]).toEqual([status, code])
  expect(on.control.events()).toEqual([])
})

test('the ledger, the clicks and the duplicates outlive a restart where there is a folder', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'sandbox-'))
  onTestFinished(() => rm(dataFolder, { recursive: true }))
  const first = await open({ dataFolder })
  const tap = await first.on.control.customers.tap()
  const sent = first.event({ user_data: { ctwa_clid: tap.ctwaClid } })
  await first.send([sent])
  await first.on.close()
  const second = await open({ dataFolder })
  await second.send([sent])
  expect(second.on.control.events().map(({ n, duplicateOf }) => [n, duplicateOf])).toEqual([
    [1, null],
    [2, 1],
  ])
  expect(second.on.control.events()[1]?.match?.ad).toBe(tap.adId)
})

test('no event is in the log of calls', async () => {
  const { on, send, event } = await open()
  await send([event({ user_data: { ctwa_clid: 'ARsecret' } })])
  expect(JSON.stringify(on.control.log())).not.toContain('ARsecret')
})
