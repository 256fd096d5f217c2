import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { connect } from '../../../../test/at-meta.ts'
import { type Caller, given } from '../../../../test/given.ts'
import { rowsOf } from '../../../../test/insights-account.ts'
import { changeWith, customerMessage, deliveryOf, handOutNow, postWebhook } from '../../../../test/whatsapp-arrivals.ts'
import { type TestServer, withServer } from '../../../../test/with-server.ts'
import { messagesArrived } from '../whatsapp.facts.ts'

const verifyToken = 'a word for the handshake'
const at = '2026-11-19T12:00:00Z'

let server: TestServer
let owner: Caller
let stranger: Caller
beforeAll(async () => {
  server = await withServer({
    worker: false,
    now: '2026-11-19T15:00:00Z',
    env: { WHATSAPP_VERIFY_TOKEN: verifyToken },
  })
  // What later features make of messages is not looked at here, and would stand against taking numbers away.
  messagesArrived.listeners.length = 0
  owner = await given(server).owner()
  stranger = await given(server).owner('Another agency')
  await connect(owner, { profile: 'bruno' })
  await connect(stranger, { profile: 'bruno' })
})
afterAll(() => server?.close())
beforeEach(async () => {
  server.sandbox.control.clearFaults()
  await rowsOf(owner, 'delete from whatsapp_inbox.claim')
  await rowsOf(owner, 'delete from whatsapp_inbox.delivery')
  for (const caller of [owner, stranger])
    for (const table of ['whatsapp_message', 'whatsapp_status', 'whatsapp_number'])
      await rowsOf(caller, `delete from ${table}`)
})

const offered = `{ availableWhatsAppNumbers { __typename ... on Problem { message } ... on MissingPermission { scope }
  ... on AvailableWhatsAppNumbers { numbers {
    wabaId wabaName businessName phoneNumberId displayPhoneNumber verifiedName isConnected isTaken } } } }`
// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
const available = async (caller = owner): Promise<any> => (await caller.get(offered)).availableWhatsAppNumbers
const fields = `id phoneNumberId wabaId displayPhoneNumber verifiedName timezone metaDatasetId isConnected lastMessageAt messagesToday`
const connecting = `mutation ($input: ConnectWhatsAppNumberInput!) { connectWhatsAppNumber(input: $input) { __typename
  ... on Problem { message } ... on InvalidInput { field } ... on MissingPermission { scope } ... on WhatsAppNumber { ${fields} } } }`
// biome-ignore lint/suspicious/noExplicitAny: as above
const claim = async (caller: Caller, input: object): Promise<any> =>
  (await caller.get(connecting, { input })).connectWhatsAppNumber
// biome-ignore lint/suspicious/noExplicitAny: as above
const disconnect = async (caller: Caller, id: string): Promise<any> =>
  (
    await caller.get(
      `mutation ($id: ID!) { disconnectWhatsAppNumber(input: { id: $id }) { __typename ... on WhatsAppNumber { isConnected } } }`,
      { id },
    )
  ).disconnectWhatsAppNumber
const numbers = async (caller: Caller) => (await caller.get(`{ whatsappNumbers { ${fields} } }`)).whatsappNumbers
const parked = async (caller: Caller) =>
  (await caller.get('{ whatsappSetup { parked { reason count phoneNumberId } } }')).whatsappSetup.parked

/** A number that Meta shows to Bruno. */
async function first() {
  const { numbers: all } = await available()
  const [{ wabaId, phoneNumberId }] = all
  return { wabaId, phoneNumberId } as { wabaId: string; phoneNumberId: string }
}

describe('numbers that may be connected', () => {
  it('are those that Meta shows, with what they are called and whose they are', async () => {
    const { numbers: all } = await available()
    expect(all.length).toBeGreaterThan(0)
    for (const number of all)
      expect(number).toMatchObject({
        ...{ wabaId: expect.stringMatching(/^\d+$/), phoneNumberId: expect.stringMatching(/^\d+$/) },
        ...{ displayPhoneNumber: expect.stringMatching(/^\+55 /), isConnected: false, isTaken: false },
      })
    await claim(owner, await first())
    expect((await available()).numbers[0]).toMatchObject({ isConnected: true, isTaken: false })
    expect((await available(stranger)).numbers[0]).toMatchObject({ isConnected: false, isTaken: true })
  })

  it('are asked for in vain without a profile, or without the permission', async () => {
    const newcomer = await given(server).owner('A new agency')
    expect(await available(newcomer)).toMatchObject({ __typename: 'NotFound' })
    await connect(newcomer, { profile: 'bruno', scopes: ['ads_read', 'business_management'] })
    expect(await available(newcomer)).toMatchObject({
      ...{ __typename: 'MissingPermission', scope: 'whatsapp_business_management' },
    })
    // Everything else works: the profile is not called incomplete.
    const { connections } = await newcomer.get('{ connections { status missingScopes } }')
    expect(connections).toEqual([{ status: 'ACTIVE', missingScopes: [] }])
  })
})

describe('connecting a number', () => {
  it('claims it, has Meta deliver its account, and keeps the dataset', async () => {
    const wanted = await first()
    const number = await claim(owner, wanted)
    expect(number).toMatchObject({
      ...{ __typename: 'WhatsAppNumber', ...wanted, isConnected: true, timezone: 'America/Sao_Paulo' },
      ...{ metaDatasetId: expect.stringMatching(/^\d+$/), lastMessageAt: null, messagesToday: 0 },
    })
    expect(server.sandbox.control.webhook().subscribedWabas).toContain(wanted.wabaId)
    expect(await numbers(owner)).toMatchObject([{ id: number.id }])
    expect(await numbers(stranger)).toEqual([])
  })

  it('again changes nothing but what was said anew', async () => {
    const wanted = await first()
    const { id, metaDatasetId } = await claim(owner, wanted)
    const again = await claim(owner, { ...wanted, timezone: 'America/Manaus' })
    expect(again).toMatchObject({ id, metaDatasetId, timezone: 'America/Manaus' })
    expect(await claim(owner, wanted)).toMatchObject({ id, timezone: 'America/Manaus' })
  })

  it('is refused where another organisation has it, until that lets go of it', async () => {
    const wanted = await first()
    const { id } = await claim(owner, wanted)
    expect(await claim(stranger, wanted)).toMatchObject({ __typename: 'NumberTaken' })
    expect(await numbers(stranger)).toEqual([])
    expect(await disconnect(owner, id)).toEqual({ __typename: 'WhatsAppNumber', isConnected: false })
    expect(await claim(stranger, wanted)).toMatchObject({ __typename: 'WhatsAppNumber' })
    expect(await claim(owner, wanted)).toMatchObject({ __typename: 'NumberTaken' })
  })

  it('of two at once one wins, and nothing is left of the other', async () => {
    const wanted = await first()
    const answers = await Promise.all([claim(owner, wanted), claim(stranger, wanted)])
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['NumberTaken', 'WhatsAppNumber'])
    expect([...(await numbers(owner)), ...(await numbers(stranger))]).toHaveLength(1)
  })

  it.each<[string, object, object]>([
    ['a number that Meta does not show', { phoneNumberId: '123' }, { __typename: 'NumberNotReachable' }],
    ['an account that Meta does not show', { wabaId: '123' }, { __typename: 'NumberNotReachable' }],
    ['no time zone', { timezone: 'Brazil/Nowhere' }, { __typename: 'InvalidInput', field: 'timezone' }],
    ['an offset for a zone', { timezone: '+03:00' }, { __typename: 'InvalidInput', field: 'timezone' }],
  ])('is refused with %s, and nothing written', async (_what, wrong, refusal) => {
    expect(await claim(owner, { ...(await first()), ...wrong })).toMatchObject(refusal)
    expect(await numbers(owner)).toEqual([])
    expect(await rowsOf(owner, 'select * from whatsapp_inbox.claim')).toEqual([])
  })

  it('works without the permission to tell of conversions; then no dataset is known', async () => {
    const newcomer = await given(server).owner('An agency that does not tell')
    const scopes = ['ads_read', 'business_management', 'whatsapp_business_management']
    const { adAccounts } = await owner.get('{ adAccounts { edges { node { metaAccountId } } } }')
    const accounts = adAccounts.edges.map(({ node }: { node: { metaAccountId: string } }) => node.metaAccountId)
    await connect(newcomer, { profile: 'bruno', scopes, accounts })
    expect(await claim(newcomer, await first())).toMatchObject({ isConnected: true, metaDatasetId: null })
  })

  it('is for administrators', async () => {
    const member = await given(server).member(owner, 'MEMBER')
    const { errors } = await member.ask(connecting, { input: await first() })
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })
})

describe('what arrived before a number was connected', () => {
  it('is kept, shown to who has another number of its account, and handed out when it is', async () => {
    const wanted = await first()
    await postWebhook(server, customerMessage(wanted, { wamid: 'early', at }))
    await postWebhook(
      server,
      deliveryOf(wanted, changeWith({ ...wanted, phoneNumberId: '777' }, { wamid: 'other', at })),
    )
    await handOutNow(server)
    expect(await parked(owner)).toEqual([])
    const { id } = await claim(owner, wanted)
    expect(await parked(owner)).toEqual([{ reason: 'NUMBER_UNKNOWN', count: 1, phoneNumberId: '777' }])
    expect(await parked(stranger)).toEqual([])
    const asked = `select count(*)::int from pgboss.job where name = 'meta_whatsapp_intake' and state = 'created'`
    expect(await rowsOf(owner, asked)).toEqual([{ count: 1 }])
    await handOutNow(server)
    expect(await rowsOf(owner, 'select wamid, number_id from whatsapp_message')).toEqual([
      { wamid: 'early', number_id: id },
    ])
    const arrivals = '{ whatsappArrivals(first: 5) { wamid type hasReferral isTest sentAt receivedAt number { id } } }'
    expect((await owner.get(arrivals)).whatsappArrivals).toMatchObject([
      {
        wamid: 'early',
        type: 'text',
        hasReferral: false,
        isTest: false,
        sentAt: '2026-11-19T12:00:00.000Z',
        number: { id },
      },
    ])
    expect(await numbers(owner)).toMatchObject([{ messagesToday: 1, lastMessageAt: '2026-11-19T15:00:00.000Z' }])
  })

  it('is kept again after it was disconnected, and handed out when it comes back', async () => {
    const wanted = await first()
    const { id } = await claim(owner, wanted)
    await disconnect(owner, id)
    expect(await disconnect(owner, id)).toMatchObject({ isConnected: false })
    await postWebhook(server, customerMessage(wanted, { wamid: 'meanwhile', at }))
    await handOutNow(server)
    expect(await parked(owner)).toEqual([{ reason: 'NUMBER_UNKNOWN', count: 1, phoneNumberId: wanted.phoneNumberId }])
    expect(await claim(owner, wanted)).toMatchObject({ id, isConnected: true })
    await handOutNow(server)
    expect(await rowsOf(owner, 'select wamid from whatsapp_message')).toEqual([{ wamid: 'meanwhile' }])
    expect(await parked(owner)).toEqual([])
  })

  it('is never lost when it arrives in the moment of the claim', async () => {
    const wanted = await first()
    for (let round = 0; round < 8; round += 1) {
      await rowsOf(owner, 'delete from whatsapp_inbox.claim')
      await postWebhook(server, customerMessage(wanted, { wamid: `round-${round}`, at }))
      await Promise.all([handOutNow(server), claim(owner, wanted)])
      await handOutNow(server)
      expect(await rowsOf(owner, 'select body from whatsapp_inbox.delivery')).toEqual([])
    }
    expect(await rowsOf(owner, 'select count(*)::int from whatsapp_message')).toEqual([{ count: 8 }])
  })
})

describe('a customer of the sandbox', () => {
  it('who taps an ad is delivered by the whole way', async () => {
    const wanted = await first()
    const { control } = server.sandbox
    await control.setWebhook({ url: `${server.url}/webhooks/whatsapp`, verifyToken })
    await claim(owner, wanted)
    const { deliveries } = await control.customers.tap({ times: 3 })
    expect(deliveries.length).toBeGreaterThan(0)
    await handOutNow(server)
    const { whatsappSetup, whatsappArrivals } = await owner.get(
      '{ whatsappSetup { isVerified lastDeliveryAt refusedToday } whatsappArrivals { hasReferral } }',
    )
    expect(whatsappSetup).toMatchObject({ isVerified: true, refusedToday: 0 })
    expect(whatsappArrivals).toEqual([{ hasReferral: true }])
  })
})

// Last: whoever met a limit does not ask again for a while.
describe('while Meta asks to wait', () => {
  it('nothing can be connected, and it is said so', async () => {
    const wanted = await first()
    server.sandbox.control.addFault({ match: { path: '/phone_numbers' }, kind: 'throttle', times: 100 })
    expect(await available()).toMatchObject({ __typename: 'MetaUnavailable' })
    expect(await claim(owner, wanted)).toMatchObject({ __typename: 'MetaUnavailable' })
    expect(await numbers(owner)).toEqual([])
  })
})
