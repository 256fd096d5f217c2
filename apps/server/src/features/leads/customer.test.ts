import { afterAll, beforeAll, expect, it } from 'vitest'
import { connect } from '../../../test/at-meta.ts'
import { type Caller, given } from '../../../test/given.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'

const verifyToken = 'a word for the handshake'
const account = 'main'

let server: TestServer
let owner: Caller
beforeAll(async () => {
  server = await withServer({ env: { WHATSAPP_VERIFY_TOKEN: verifyToken } })
  owner = await given(server).owner()
  await connect(owner, { profile: 'ana' })
  const { availableWhatsAppNumbers } = await owner.get(
    '{ availableWhatsAppNumbers { ... on AvailableWhatsAppNumbers { numbers { wabaId phoneNumberId } } } }',
  )
  const connecting =
    'mutation ($input: ConnectWhatsAppNumberInput!) { connectWhatsAppNumber(input: $input) { __typename } }'
  for (const input of availableWhatsAppNumbers.numbers) await owner.get(connecting, { input })
  await server.sandbox.control.setWebhook({ url: `${server.url}/webhooks/whatsapp`, verifyToken })
}, 60_000)
afterAll(() => server?.close())

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
async function ticketsOf(phone: string): Promise<any[]> {
  const query = `query ($search: String!) { tickets(filter: { search: $search }) { edges { node { status evidence contact { name }
    touches { ctwaClid } tracking { metaAdId metaAdName metaCampaignName enrichmentStatus enrichmentError adAccount { name } } } } } }`
  const { tickets } = await owner.get(query, { search: phone })
  return tickets.edges.map(({ node }: { node: object }) => node)
}

it('a customer who taps an ad is a ticket with its ad and campaign by itself, and stays it while they write', async () => {
  const { control } = server.sandbox
  const { person, phone, name, adId, ctwaClid } = await control.customers.tap({ account })
  const found = async () => (await ticketsOf(phone ?? ''))[0]?.tracking.enrichmentStatus
  await expect.poll(found, { timeout: 20_000, interval: 200 }).toBe('COMPLETED')
  await control.customers.say({ person, text: 'Quanto custa?', account })
  expect(await ticketsOf(phone ?? '')).toMatchObject([
    {
      ...{ status: 'OPEN', evidence: 'EXACT_AD', contact: { name } },
      touches: [{ ctwaClid }],
      tracking: {
        metaAdId: adId,
        metaAdName: expect.any(String),
        metaCampaignName: expect.any(String),
        enrichmentError: null,
      },
    },
  ])
}, 60_000)

it('a customer of an ad in the status comes without the click, and is not organic', async () => {
  const { phone, adId } = await server.sandbox.control.customers.tap({ account, placement: 'status' })
  await expect.poll(async () => (await ticketsOf(phone ?? '')).length, { timeout: 20_000, interval: 200 }).toBe(1)
  expect(await ticketsOf(phone ?? '')).toMatchObject([
    { evidence: 'SOURCE_ID', touches: [{ ctwaClid: null }], tracking: { metaAdId: adId } },
  ])
}, 60_000)
