import { expect, test } from 'vitest'
import type { Brand } from '../brands/brand.ts'
import { type BusinessVisit, visitBusiness } from '../fixtures/business.ts'
import { twoBrands } from '../fixtures/two-brands.ts'

async function open() {
  const on = await visitBusiness()
  const hook = await on.listen()
  // biome-ignore lint/suspicious/noExplicitAny: tests look into payloads of every shape
  const value = (n: number): any => hook.heard[n]?.json.entry[0].changes[0].value
  return { on, hook, value, customers: on.control.customers }
}

/** Every ad of an account, by Meta's own answer. */
async function adsOf(on: BusinessVisit, fields: string) {
  const path = `/v25.0/${await on.account('main')}/ads`
  return (await on.get(path, { access_token: on.access_token, fields, limit: 200 })).body.data
}

test('a tap is a first message with the ad it comes from, as Meta writes it', async () => {
  const { on, hook, value, customers } = await open()
  const tap = await customers.tap({ account: 'main', text: 'Oi' })
  const { id, phone } = on.wabas.find((each) => each.id === on.waba) ?? { id: '', phone: { id: '', digits: '' } }
  expect(hook.heard[0]?.json).toMatchObject({ object: 'whatsapp_business_account', entry: [{ id }] })
  expect(hook.heard[0]?.json.entry[0].changes[0].field).toBe('messages')
  expect(value(0)).toEqual({
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: phone.digits, phone_number_id: phone.id },
    contacts: [{ profile: { name: tap.name }, wa_id: tap.phone, user_id: tap.bsuid }],
    messages: [
      {
        referral: expect.objectContaining({ source_type: 'ad', source_id: tap.adId, ctwa_clid: tap.ctwaClid }),
        from: tap.phone,
        from_user_id: tap.bsuid,
        id: tap.wamid,
        timestamp: '1795359600',
        type: 'text',
        text: { body: 'Oi' },
      },
    ],
  })
  expect(tap).toMatchObject({
    person: 'p1',
    bsuid: expect.stringMatching(/^BR\.\d{17}$/),
    phone: expect.stringMatching(/^55[12]\d90\d{7}$/),
    wamid: expect.stringMatching(/^wamid\.[\w+/]+=*$/),
    ctwaClid: expect.stringMatching(/^AR[\w-]{98}$/),
    wabaId: id,
    phoneNumberId: phone.id,
  })
  expect(Buffer.from(tap.wamid.slice(6), 'base64').toString('latin1')).toContain(tap.phone)
})

test('the referral is of an ad of the account: its words, its picture or the still of its video, sometimes a greeting', async () => {
  const { on, value, customers } = await open()
  const ads = await adsOf(on, 'id,creative{title,body,object_type,object_story_spec}')
  const greetings = new Set<boolean>()
  for (const [n, ad] of ads.slice(0, 12).entries()) {
    await customers.tap({ ad: ad.id })
    const { referral } = value(n).messages[0]
    const video = ad.creative.object_story_spec?.video_data
    expect(referral.source_id).toBe(ad.id)
    expect(referral.media_type).toBe(video ? 'video' : 'image')
    if (ad.creative.title) expect([referral.headline, referral.body]).toEqual([ad.creative.title, ad.creative.body])
    expect((await fetch(video ? referral.thumbnail_url : referral.image_url)).status).toBe(200)
    expect('video_url' in referral).toBe(video !== undefined)
    greetings.add('welcome_message' in referral)
  }
  expect(greetings.size).toBe(2)
})

test('an ad in Status gives no click id, an image has its words as caption, an unknown ad looks like any other', async () => {
  const { on, value, customers } = await open()
  const status = await customers.tap({ placement: 'status' })
  expect(status.ctwaClid).toBeNull()
  expect(value(0).messages[0].referral).not.toHaveProperty('ctwa_clid')
  const image = await customers.tap({ type: 'image', text: 'olha' })
  expect(value(1).messages[0]).toMatchObject({
    type: 'image',
    image: { caption: 'olha', mime_type: 'image/jpeg', id: expect.stringMatching(/^\d+$/) },
    referral: { source_id: image.adId },
  })
  expect(value(1).messages[0]).not.toHaveProperty('text')
  const unknown = await customers.tap({ unknownAd: true })
  expect(unknown.adId).toMatch(/^1202\d{14}$/)
  expect((await on.get(`/v25.0/${unknown.adId}`, { access_token: on.access_token })).body.error.error_subcode).toBe(33)
})

test('somebody without a phone is known by the scoped id alone, and one who hides it later keeps it', async () => {
  const { value, customers } = await open()
  const hidden = await customers.tap({ withoutPhone: true })
  expect(hidden.phone).toBeNull()
  expect(value(0).contacts).toEqual([{ profile: { name: hidden.name, username: '@p1' }, user_id: hidden.bsuid }])
  expect(value(0).messages[0]).not.toHaveProperty('from')
  expect(value(0).messages[0].from_user_id).toBe(hidden.bsuid)
  const shown = await customers.tap()
  const later = await customers.say({ person: shown.person, text: 'Agora sem número', withoutPhone: true })
  expect(later).toMatchObject({ bsuid: shown.bsuid, phone: null })
  expect(value(2).contacts[0]).not.toHaveProperty('wa_id')
  expect(await customers.say({ person: shown.phone ?? '', text: 'Pelo número' })).toMatchObject({ phone: shown.phone })
})

test('a later message has no referral and its own time; the same person may come back from another ad', async () => {
  const { on, value, customers } = await open()
  const [first, second] = await adsOf(on, 'id')
  const tap = await customers.tap({ ad: first.id })
  await customers.say({ person: tap.person, text: 'E o preço?', at: '2026-11-22T14:00:00Z' })
  expect(value(1).messages[0]).toMatchObject({ timestamp: '1795356000', text: { body: 'E o preço?' } })
  expect(value(1).messages[0]).not.toHaveProperty('referral')
  const back = await customers.tap({ ad: second.id, person: tap.person })
  expect(back).toMatchObject({ person: tap.person, bsuid: tap.bsuid, adId: second.id })
  expect(back.ctwaClid).not.toBe(tap.ctwaClid)
})

test('another business knows the same person by another id', async () => {
  const { on, customers } = await open()
  const other = on.wabas.find(({ business }) => business.id !== on.wabas[0]?.business.id)
  const here = await customers.tap({ account: 'main' })
  const there = await customers.tap({ account: other?.accounts[0] ?? '', person: here.person })
  expect([there.person, there.phone, there.wabaId]).toEqual([here.person, here.phone, other?.id])
  expect(there.bsuid).not.toBe(here.bsuid)
})

test('statuses come in the order wished, timed in the order in which they happened', async () => {
  const { hook, value, customers } = await open()
  const tap = await customers.tap()
  await customers.status({ wamid: 'wamid.OURS==', statuses: ['read', 'delivered', 'failed'], person: tap.person })
  const statuses = [1, 2, 3].map((n) => value(n).statuses[0])
  expect(statuses.map(({ id, status }) => [id, status])).toEqual([
    ['wamid.OURS==', 'read'],
    ['wamid.OURS==', 'delivered'],
    ['wamid.OURS==', 'failed'],
  ])
  const [read, delivered, failed] = statuses
  expect(Number(read.timestamp)).toBeGreaterThan(Number(delivered.timestamp))
  expect(read).toMatchObject({ recipient_id: tap.phone, conversation: { origin: { type: 'service' } } })
  expect(failed.errors[0].code).toBe(131026)
  expect(value(1)).not.toHaveProperty('messages')
  expect(hook.heard).toHaveLength(4)
})

test.each([
  ['/customers/tap', { ad: '120200000000000000' }, 'No ad has the id'],
  ['/customers/tap', { account: 'nobody' }, 'No account has the id or key'],
  ['/customers/tap', { person: 'p9' }, 'No person'],
  ['/customers/tap', { placement: 'moon' }, 'placement'],
  ['/customers/tap', { colour: 'red' }, 'colour'],
  ['/customers/say', { person: 'p9', text: 'Oi' }, 'No person'],
  ['/customers/say', { person: 'p1' }, 'text'],
  ['/customers/status', { wamid: 'w', statuses: ['lost'] }, 'statuses'],
  ['/customers/batch', { updates: [] }, 'updates'],
])('POST %s with %o is refused with the reason', async (path, body, reason) => {
  const { on } = await open()
  const answer = await on.cause(path, body)
  expect([answer.status, answer.body.sandboxError]).toEqual([400, expect.stringContaining(reason)])
})

test('an advertiser that does not sell by conversation has no customers', async () => {
  const [first, ...others] = twoBrands as [Brand, ...Brand[]]
  const { chat: _none, ...silent } = first
  const on = await visitBusiness({ brands: [silent, ...others] })
  await expect(on.control.customers.tap({ account: 'main' })).rejects.toThrow('does not sell by conversation')
})

test('the same seed, clock and calls give the same customers', async () => {
  const run = async () => {
    const { on, hook, customers } = await open()
    await customers.tap()
    await customers.tap({ placement: 'status' })
    return hook.heard.map(({ bytes }) => bytes.toString().replaceAll(on.url.replaceAll('/', '\\/'), ''))
  }
  expect(await run()).toEqual(await run())
})

test('customers are listed with what they wrote and what became of it', async () => {
  const { on, customers } = await open()
  const tap = await customers.tap({ text: 'Oi' })
  await customers.say({ person: tap.person, text: 'Tem em preto?' })
  const [person] = (await on.get('/__control/customers')).body
  expect(person).toMatchObject({ person: tap.person, name: tap.name, wabas: [on.waba] })
  expect(person.messages).toMatchObject([
    { text: 'Oi', ad: tap.adId, deliveries: [{ state: 'delivered', answers: [200] }] },
    { text: 'Tem em preto?', ad: null },
  ])
})
