import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Caller, given } from '../../../../test/given.ts'
import { rowsOf } from '../../../../test/insights-account.ts'
import { arrive, claimNumber, customerMessage, type TestNumber } from '../../../../test/whatsapp-arrivals.ts'
import { type TestServer, withServer } from '../../../../test/with-server.ts'
import { sendTest } from './send-test.ts'

let server: TestServer
let owner: Caller
let number: TestNumber
beforeAll(async () => {
  server = await withServer()
  owner = await given(server).owner()
  number = await claimNumber(owner)
})
afterAll(() => server?.close())

const mutation = `mutation ($numberId: ID!) { sendWhatsAppTest(input: { numberId: $numberId }) { __typename ... on Problem { message }
  ... on WhatsAppTestArrived { sentAt arrivedAt milliseconds httpStatus payload } ... on WhatsAppTestLost { status: httpStatus } } }`
// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
const send = async (numberId = number.id): Promise<any> => (await owner.get(mutation, { numberId })).sendWhatsAppTest

it('goes the whole way, and is remembered as what it is', async () => {
  const arrived = await send()
  expect(arrived).toMatchObject({ __typename: 'WhatsAppTestArrived', httpStatus: 200 })
  const { entry } = JSON.parse(arrived.payload)
  expect(entry[0].id).toBe(number.wabaId)
  expect(await rowsOf(owner, 'select wamid, is_test, has_referral from whatsapp_message')).toEqual([
    { wamid: entry[0].changes[0].value.messages[0].id, is_test: true, has_referral: true },
  ])
  // It is nobody's conversation.
  expect(await rowsOf(owner, 'select id from ticket')).toEqual([])
})

it('says nothing of Meta: it neither shook hands nor delivered', async () => {
  await send()
  const { whatsappSetup } = await owner.get('{ whatsappSetup { isVerified lastDeliveryAt } }')
  expect(whatsappSetup).toEqual({ isVerified: false, lastDeliveryAt: null })
  await arrive(server, customerMessage(number))
  const { whatsappSetup: delivered } = await owner.get('{ whatsappSetup { isVerified lastDeliveryAt } }')
  expect(delivered).toEqual({ isVerified: true, lastDeliveryAt: expect.any(String) })
})

it('is lost, with what to do, where our own address does not answer or refuses', async () => {
  const work = server.workIn(owner.organizationId ?? '')
  const elsewhere = (publicUrl: string) => sendTest({ ...work, settings: { ...work.settings, publicUrl } }, number.id)
  expect(await elsewhere('http://127.0.0.1:1')).toMatchObject({
    httpStatus: null,
    message: expect.stringContaining('PUBLIC_URL'),
  })
  expect(await elsewhere(`${server.url}/nowhere`)).toMatchObject({ httpStatus: 404 })
})

it('is not sent for a number that is disconnected or is not ours', async () => {
  await rowsOf(owner, 'update whatsapp_number set disconnected_at = now()')
  expect(await send()).toMatchObject({ __typename: 'WhatsAppTestLost', status: null })
  await rowsOf(owner, 'update whatsapp_number set disconnected_at = null')
  expect(await send('018f0000-0000-7000-8000-000000000000')).toMatchObject({ __typename: 'NotFound' })
})
