import { expect, test } from 'vitest'
import { day, type eventsOf, now, visitDataset as open } from '../fixtures/dataset.ts'

const refusals: [string, Parameters<ReturnType<typeof eventsOf>>[0], number | undefined][] = [
  ['older than 7 days', { event_time: now - 7 * day - 1 }, 2804003],
  ['in the future', { event_time: now + 3_600 }, undefined],
  ['in milliseconds', { event_time: now * 1000 }, undefined],
  ['without a time', { event_time: undefined }, undefined],
  ['with a time that is none', { event_time: 'yesterday' }, undefined],
  ['with a broken second', { event_time: now - 0.5 }, undefined],
  ['without a name', { event_name: '' }, undefined],
  ['named Lead', { event_name: 'Lead' }, 2804066],
  ['without a source', { action_source: undefined }, undefined],
  ['of an unknown source', { action_source: 'pigeon' }, undefined],
  ['without a channel', { messaging_channel: undefined }, undefined],
  ['of another channel', { messaging_channel: 'messenger' }, undefined],
  ['without a WhatsApp account', { user_data: { whatsapp_business_account_id: undefined } }, undefined],
  ['of an unknown WhatsApp account', { user_data: { whatsapp_business_account_id: '444444444444444' } }, undefined],
  ['without a click id', { user_data: { ctwa_clid: undefined } }, undefined],
  ['with an empty click id', { user_data: { ctwa_clid: ' ' } }, undefined],
  ['a purchase without money', { event_name: 'Purchase' }, undefined],
  ['a purchase without a currency', { event_name: 'Purchase', custom_data: { value: 5 } }, undefined],
  ['a purchase without a value', { event_name: 'Purchase', custom_data: { currency: 'BRL' } }, undefined],
  ['a negative value', { custom_data: { currency: 'BRL', value: -1 } }, undefined],
  ['a value that is no number', { custom_data: { currency: 'BRL', value: 'R$ 5' } }, undefined],
  ['a currency that is none', { custom_data: { currency: 'reais', value: 5 } }, undefined],
  ['of the web without a person', { action_source: 'website', user_data: undefined }, undefined],
]

test.each(refusals)(
  'one event %s refuses the whole request and nothing is taken down',
  async (_why, change, subcode) => {
    const { on, send, event } = await open()
    const bad = { ...event(change), ...(change?.action_source === 'website' && { user_data: {} }) }
    const answer = await send([event(), bad, event()])
    expect([answer.status, answer.body.error.code]).toEqual([400, 100])
    expect(answer.body.error).toMatchObject({
      message: 'Invalid parameter',
      is_transient: false,
      error_user_title: expect.any(String),
      error_user_msg: expect.any(String),
    })
    if (subcode) expect(answer.body.error.error_subcode).toBe(subcode)
    expect(on.control.events()).toEqual([])
    expect((await send([event()])).status).toBe(200)
  },
)

test('a WhatsApp account of another business is refused, also by whoever reaches both', async () => {
  const { send, event, on } = await open()
  const other = on.wabas.find(({ id, business }) => id !== on.waba && business.id !== on.wabas[0]?.business.id)
  expect(other).toBeDefined()
  const answer = await send([event({ user_data: { whatsapp_business_account_id: other?.id } })])
  expect(answer.body.error).toMatchObject({ code: 100, error_user_title: 'Conta do WhatsApp não vinculada' })
})

test('exactly seven days are young enough, and a shop may tell of sixty-two', async () => {
  const { send, event } = await open()
  const shop = { action_source: 'physical_store', event_name: 'Lead', user_data: { em: ['a'.repeat(64)] } }
  const edge = event({ event_time: now - 7 * day })
  expect((await send([edge, event({ ...shop, event_time: now - 62 * day })])).body.events_received).toBe(2)
  expect((await send([event({ ...shop, event_time: now - 63 * day })])).body.error.error_subcode).toBe(2804003)
})

test('the words of a refusal are in the language of the person, its codes are not', async () => {
  const { send, event } = await open()
  const old = [event({ event_time: now - 8 * day })]
  const [pt, en] = [(await send(old)).body.error, (await send(old, { locale: 'en_US' })).body.error]
  expect([pt.error_user_title, en.error_user_title]).toEqual([
    'O registro de data e hora do evento é muito antigo',
    'Event Timestamp Too Old',
  ])
})

test('a thousand events are taken, one more is refused, and so is a list that is none', async () => {
  const { on, send, event } = await open()
  const many = (count: number) => Array.from({ length: count }, (_, n) => event({ event_id: `e-${n}` }))
  expect((await send(many(1_001))).body.error.code).toBe(100)
  expect(on.control.events()).toHaveLength(0)
  expect((await send(many(1_000))).body.events_received).toBe(1_000)
  for (const data of [[], {}, 'nonsense', [5], undefined]) expect((await send(data)).body.error.code).toBe(100)
  expect(on.control.events()).toHaveLength(1_000)
})
