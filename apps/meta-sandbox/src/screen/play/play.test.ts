import { expect, test } from 'vitest'
import { visitBusiness } from '../../fixtures/business.ts'
import { twoBrands } from '../../fixtures/two-brands.ts'
import { visit } from '../../fixtures/visit.ts'

async function open() {
  const on = await visitBusiness()
  const part = async (name: string, query = `?waba=${on.waba}`) =>
    (await fetch(`${on.url}/play/${name}${query}`)).text()
  return { on, part }
}

test('the page has the ads that deliver today with their pictures, the advertisers, and its own script alone', async () => {
  const { on } = await open()
  const answer = await fetch(`${on.url}/play`)
  const page = await answer.text()
  for (const text of ['Casa Teste', 'North Roast', 'Nobody wrote to Casa Teste yet', 'Nothing yet.', 'name="ad"'])
    expect(page).toContain(text)
  expect(page.match(/<script/g)).toHaveLength(1)
  expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'; connect-src 'self'")
  const picture = /<button name="ad"[^>]*><img[^>]*src="([^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''
  expect((await fetch(picture)).status).toBe(200)
  const script = await fetch(`${on.url}/play/live.js`)
  expect(script.headers.get('content-type')).toContain('text/javascript')
  expect(await script.text()).toContain('data-part')
  expect(await (await fetch(`${on.url}/`)).text()).toContain('href="/play"')
})

test('the parts show who wrote what and what the webhook answered, escaped', async () => {
  const { on, part } = await open()
  expect(await part('wire')).toContain('No webhook is subscribed')
  const unsent = await on.control.customers.tap({ text: 'Oi <b>' })
  expect(await part('chat')).toContain('not sent: no webhook is subscribed')
  const hook = await on.listen()
  expect(await part('wire')).toContain('The app listens to Casa Teste')
  hook.answers = [500, 503]
  const tap = await on.control.customers.tap({ text: 'Vi <i>isso</i>' })
  await on.control.customers.say({ person: tap.person, text: 'E o frete?' })
  await on.control.customers.status({ wamid: 'wamid.OURS', person: tap.person, statuses: ['read'] })
  const chat = await part('chat')
  for (const text of ['Vi &lt;i&gt;isso', '500, 503 tried again later', 'delivered · 200', 'status “read”', tap.bsuid])
    expect(chat).toContain(text)
  expect(chat).not.toContain('Oi &lt;b')
  expect(await part('chat', `?waba=${on.waba}&person=${unsent.person}`)).toContain('Oi &lt;b&gt;')
  expect(await part('people')).toContain('E o frete?')
  expect(await part('wire')).toContain('1 waiting to be tried again')
  const other = on.wabas.find(({ id }) => id !== on.waba)?.id
  expect(await part('people', `?waba=${other}`)).toContain('Nobody wrote')
})

test('the ledger is shown newest first, with what is matched, unmatched, sent before and a test', async () => {
  const { on, part } = await open()
  const { id } = (await on.post(`/v25.0/${on.waba}/dataset`)).body
  const tap = await on.control.customers.tap()
  const event = (event_name: string, ctwa_clid: string | null) => ({
    event_name,
    event_time: Date.parse(on.control.clock().now) / 1000,
    event_id: 'sale-1',
    action_source: 'business_messaging',
    messaging_channel: 'whatsapp',
    user_data: { whatsapp_business_account_id: on.waba, ctwa_clid },
    custom_data: { currency: 'brl', value: 12.5 },
  })
  await on.post(`/v25.0/${id}/events`, { data: [event('Purchase', tap.ctwaClid), event('ViewContent', 'ARx')] })
  await on.post(`/v25.0/${id}/events`, { data: [event('Purchase', tap.ctwaClid)], test_event_code: 'T<1>' })
  const received = await part('received')
  for (const text of ['BRL 12.50', 'unmatched', `matched · ${tap.name}`, 'duplicate of #1', 'test T&lt;1&gt;'])
    expect(received).toContain(text)
  expect(received.indexOf('#3')).toBeLessThan(received.indexOf('#2 ·'))
})

test('strangers do not see it, an unknown part is not found, and a world without conversations says so', async () => {
  const { on } = await open()
  const headers = { origin: 'https://evil.example' }
  for (const path of ['/play', '/play/chat', '/play/live.js'])
    expect((await fetch(on.url + path, { headers })).status).toBe(403)
  expect((await fetch(`${on.url}/play/toString`)).status).toBe(404)
  const silent = await visit({ brands: twoBrands.map(({ chat: _none, ...brand }) => brand) })
  expect(await (await fetch(`${silent.url}/play`)).text()).toContain('No advertiser of this world sells')
})
