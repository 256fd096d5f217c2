import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, given } from '../../../../test/given.ts'
import { rowsOf } from '../../../../test/insights-account.ts'
import {
  arrive,
  claimNumber,
  customerMessage,
  handOutNow,
  postWebhook,
  type TestNumber,
} from '../../../../test/whatsapp-arrivals.ts'
import { type TestServer, withServer } from '../../../../test/with-server.ts'

let server: TestServer
let owner: Caller
let number: TestNumber
beforeAll(async () => {
  server = await withServer({ worker: false })
  owner = await given(server).owner()
  number = await claimNumber(owner)
})
afterAll(() => server?.close())

describe('a delivery', () => {
  it('is remembered once', async () => {
    const message = customerMessage(number, { wamid: 'wamid.one' })
    await arrive(server, message, message)
    await arrive(server, message)
    expect(await rowsOf(owner, 'select wamid from whatsapp_message')).toEqual([{ wamid: 'wamid.one' }])
    expect(await rowsOf(owner, 'select * from whatsapp_inbox.delivery')).toEqual([])
  })
})
