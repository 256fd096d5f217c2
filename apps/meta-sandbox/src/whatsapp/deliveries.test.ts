import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { visitBusiness } from '../fixtures/business.ts'
import { hearingWebhook } from '../fixtures/webhook.ts'

test('an update of an account that the app did not subscribe to is not sent, nor one without a webhook', async () => {
  const on = await visitBusiness()
  const reason = async () => (await on.control.customers.tap()).deliveries
  expect(await reason()).toEqual([{ id: 1, state: 'unsent', reason: 'no webhook is subscribed', answers: [] }])
  const hook = await hearingWebhook()
  await on.control.setWebhook({ url: hook.url, verifyToken: hook.verifyToken })
  expect((await reason())[0]?.reason).toContain('not subscribed to this WhatsApp account')
  await on.post(`/v25.0/${on.waba}/subscribed_apps`)
  expect(await reason()).toEqual([{ id: 3, state: 'delivered', reason: null, answers: [200] }])
  await on.remove(`/v25.0/${on.waba}/subscribed_apps`)
  expect((await reason())[0]?.state).toBe('unsent')
  expect(hook.heard).toHaveLength(1)
  on.control.clearWebhook()
  expect((await reason())[0]?.reason).toBe('no webhook is subscribed')
})

test('what is not answered by 200 is tried again at once, then at growing distances, for seven days', async () => {
  const on = await visitBusiness()
  const hook = await on.listen()
  hook.answers = Array.from({ length: 100 }, () => 500)
  const { deliveries } = await on.control.customers.tap()
  expect(deliveries[0]).toMatchObject({ state: 'waiting', answers: [500, 500] })
  const distances: number[] = []
  for (let n = 0; n < 30 && on.control.deliveries()[0]?.state === 'waiting'; n++) {
    const now = Date.parse(on.control.clock().now)
    const due = Date.parse(on.control.deliveries()[0]?.dueAt ?? '')
    await on.control.redeliver({ due: true })
    distances.push((due - now) / 1000)
    on.control.setClock(new Date(due).toISOString())
    await on.control.redeliver({ due: true })
  }
  expect(distances.slice(0, 5)).toEqual([60, 300, 900, 3_600, 10_800])
  expect(distances.reduce((sum, each) => sum + each)).toBeLessThanOrEqual(7 * 86_400)
  expect(distances.reduce((sum, each) => sum + each)).toBeGreaterThan(6 * 86_400)
  expect(on.control.deliveries()[0]).toMatchObject({ state: 'dropped', dueAt: null })
  expect(new Set(hook.heard.map(({ bytes }) => bytes.toString())).size).toBe(1)
})

test('the second answer of 200 ends it; 204 and a redirect are no 200', async () => {
  const on = await visitBusiness()
  const hook = await on.listen()
  hook.answers = [204, 200]
  expect((await on.control.customers.tap()).deliveries[0]).toMatchObject({ state: 'delivered', answers: [204, 200] })
  hook.answers = [302, 201]
  expect((await on.control.customers.tap()).deliveries[0]?.state).toBe('waiting')
  const [again] = (await on.cause('/deliveries/redeliver')).body
  expect(again).toMatchObject({ id: 2, state: 'delivered', answers: [302, 201, 200] })
})

test('a delivery can be sent once more after it was taken, and what becomes due goes out by itself', async () => {
  const on = await visitBusiness()
  const hook = await on.listen()
  await on.control.customers.tap()
  expect(await on.control.redeliver({ delivery: 1 })).toMatchObject([{ state: 'delivered', answers: [200, 200] }])
  await expect(on.control.redeliver({ delivery: 9 })).rejects.toThrow('No delivery')
  hook.answers = [500, 500]
  await on.control.customers.tap()
  on.control.advanceClock(60)
  await expect.poll(() => on.control.deliveries()[1]?.state, { timeout: 15_000 }).toBe('delivered')
  expect(hook.heard).toHaveLength(5)
  const [, second] = (await on.get('/__control/deliveries')).body
  expect(second.attempts.map(({ status, answer }: { status: number; answer: string }) => [status, answer])).toEqual([
    [500, 'ok'],
    [500, 'ok'],
    [200, 'ok'],
  ])
})

test('a webhook that is gone is an attempt without an answer', async () => {
  const on = await visitBusiness()
  const hook = await on.listen()
  hook.stop()
  const { deliveries } = await on.control.customers.tap()
  expect(deliveries[0]).toMatchObject({ state: 'waiting', answers: [0, 0] })
  expect(on.control.deliveries()[0]?.attempts[0]?.answer).toBe('ECONNREFUSED')
})

test('deliveries come late, several times, in another order, and of several accounts at once', async () => {
  const on = await visitBusiness()
  const other = on.wabas.find(({ id }) => id !== on.waba)
  const hook = await on.listen(on.waba, other?.id ?? '')
  const late = await on.control.customers.tap({ account: 'main', deliverAfterSeconds: 600, times: 2 })
  expect(late.deliveries.map(({ state }) => state)).toEqual(['waiting', 'waiting'])
  expect(hook.heard).toHaveLength(0)
  on.control.advanceClock(600)
  await on.control.redeliver({ due: true })
  await expect.poll(() => hook.heard.length, { timeout: 15_000 }).toBe(2)
  expect(hook.heard[1]?.bytes).toEqual(hook.heard[0]?.bytes)
  const { arrivals } = await on.control.customers.batch({
    updates: [
      { tap: { account: 'main' } },
      { say: { person: late.person, text: 'um' } },
      { say: { person: late.person, text: 'dois' } },
      { tap: { account: other?.accounts[0] ?? '' } },
      { status: { wamid: 'wamid.OURS', person: late.person, statuses: ['read', 'delivered'] } },
    ],
  })
  const { entry } = hook.heard[2]?.json ?? {}
  expect(entry.map(({ id }: { id: string }) => id)).toEqual([on.waba, other?.id])
  const values = entry[0].changes.map(({ value }: { value: object }) => value)
  expect(values.map(({ messages = [], statuses = [] }) => [messages.length, statuses.length])).toEqual([
    [1, 0],
    [2, 0],
    [0, 2],
  ])
  expect(entry[1].changes[0].value.metadata.phone_number_id).toBe(other?.phone.id)
  expect(arrivals.map(({ wabaId }) => wabaId)).toEqual([on.waba, on.waba, on.waba, other?.id])
  const texts = ['1', '2', '3', '4', '5', '6']
  const shuffled = texts.map((text) => ({ say: { person: late.person, text } }))
  await on.control.customers.batch({ updates: shuffled, shuffled: true })
  const [change] = hook.heard[3]?.json.entry[0].changes ?? []
  const heard = change.value.messages.map(({ text }: { text: { body: string } }) => text.body)
  expect(heard).not.toEqual(texts)
  expect(heard.toSorted()).toEqual(texts)
})

test('of a batch only what belongs to subscribed accounts is sent', async () => {
  const on = await visitBusiness()
  const other = on.wabas.find(({ id }) => id !== on.waba)
  const hook = await on.listen(on.waba)
  const updates = [{ tap: { account: 'main' } }, { tap: { account: other?.accounts[0] ?? '' } }]
  await on.control.customers.batch({ updates })
  expect(hook.heard[0]?.json.entry.map(({ id }: { id: string }) => id)).toEqual([on.waba])
})

test('any payload can be sent: escaped and signed, with a wrong signature or none, or as raw text', async () => {
  const on = await visitBusiness()
  const hook = await on.listen()
  await on.cause('/customers/send', { object: 'whatsapp_business_account', entry: 'é/' })
  await on.cause('/customers/send', { raw: { object: 'x' }, signature: 'wrong' })
  await on.cause('/customers/send', { raw: '{"half":', signature: 'missing', times: 2 })
  const wires = hook.heard.map(({ bytes }) => bytes.toString())
  const half = '{"half":'
  expect(wires).toEqual(['{"object":"whatsapp_business_account","entry":"\\u00e9\\/"}', '{"object":"x"}', half, half])
  expect(hook.heard.map(({ headers }) => typeof headers['x-hub-signature-256'])).toEqual([
    'string',
    'string',
    'undefined',
    'undefined',
  ])
  expect((await on.cause('/customers/send', { raw: 'x', signature: 'odd' })).status).toBe(400)
})

test('what waits outlives a restart where there is a folder, and so does the webhook', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'sandbox-'))
  onTestFinished(() => rm(dataFolder, { recursive: true }))
  const first = await visitBusiness({ dataFolder })
  const hook = await first.listen()
  hook.answers = [500, 500]
  const tap = await first.control.customers.tap()
  await first.close()
  const second = await visitBusiness({ dataFolder })
  expect(second.control.deliveries()).toHaveLength(1)
  expect(await second.control.redeliver()).toMatchObject([{ state: 'delivered', answers: [500, 500, 200] }])
  const later = await second.control.customers.say({ person: tap.person, text: 'Voltei' })
  expect(later).toMatchObject({ name: tap.name, bsuid: tap.bsuid, phone: tap.phone })
  expect(later.wamid).not.toBe(tap.wamid)
  expect((await second.control.customers.tap()).person).toBe('p2')
})
