import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Caller, given } from '../../../test/given.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'
import { type RatesAsked, ratesFor } from './rates-for.ts'

let server: TestServer
let owner: Caller
beforeAll(async () => {
  server = await withServer({ worker: false })
  owner = await given(server).owner()
  await enter(`
    2026-11-01 USD BRL 5.000
    2026-11-09 USD BRL 5.1
    2026-11-10 BRL USD 0.2
    2026-11-11 USD BRL 5.3
    2026-11-11 BRL USD 0.16
    2026-11-10 JPY BRL 0.036
    2026-11-10 USD EUR 0.9`)
  await enter('2026-11-10 GBP BRL 7', await given(server).owner())
})
afterAll(() => server?.close())

async function enter(lines: string, caller = owner) {
  const rates = lines
    .trim()
    .split('\n')
    .map((line) => {
      const [day, from, to, rate] = line.trim().split(' ')
      return { day, from, to, rate }
    })
  const query = 'mutation ($input: SetExchangeRatesInput!) { setExchangeRates(input: $input) { __typename } }'
  await caller.get(query, { input: { rates, source: 'PTAX' } })
}
const rates = (asked: Partial<RatesAsked> = {}) => {
  const window = { from: '2026-11-09', to: '2026-11-20' }
  return ratesFor(server.workIn(owner.organizationId ?? '').em, { from: ['USD', 'JPY'], to: 'BRL', window, ...asked })
}

it('finds the rate of the day, with its source', async () => {
  expect((await rates()).find('USD', '2026-11-09')).toEqual({ rate: '5.1', day: '2026-11-09', source: 'PTAX' })
  expect((await rates()).find('JPY', '2026-11-10')).toMatchObject({ rate: '0.036' })
})

it('turns the opposite pair over, and prefers the pair as it was entered', async () => {
  expect((await rates()).find('USD', '2026-11-10')).toMatchObject({ rate: '5', day: '2026-11-10' })
  expect((await rates()).find('USD', '2026-11-11')).toMatchObject({ rate: '5.3' })
  const turned = await rates({ from: ['BRL'], to: 'JPY' })
  expect(turned.find('BRL', '2026-11-10')).toMatchObject({ rate: '27.777777777777777778' })
})

it('takes that of the nearest of the 7 days before, and none that is older', async () => {
  const found = await rates()
  expect(found.find('USD', '2026-11-18')).toMatchObject({ rate: '5.3', day: '2026-11-11' })
  expect(found.find('USD', '2026-11-19')).toBeNull()
  const early = await rates({ window: { from: '2026-11-08', to: '2026-11-08' } })
  expect(early.find('USD', '2026-11-08')).toMatchObject({ rate: '5', day: '2026-11-01' })
})

it('finds nothing of a later day, of a pair through a third, of another organisation, or for the currency itself', async () => {
  const found = await rates({ from: ['JPY', 'EUR', 'GBP', 'BRL'] })
  expect(found.find('JPY', '2026-11-09')).toBeNull()
  for (const currency of ['EUR', 'GBP', 'BRL', 'XXX']) expect(found.find(currency, '2026-11-10')).toBeNull()
  expect((await rates({ from: ['BRL'] })).find('BRL', '2026-11-10')).toBeNull()
})
