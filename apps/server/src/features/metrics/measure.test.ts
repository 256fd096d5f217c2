import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, given } from '../../../test/given.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'
import { writtenAccount, writtenFacts } from '../../../test/written-facts.ts'
import { askMetrics } from './ask-metrics.fixture.ts'

let server: TestServer
let owner: Caller
beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
  owner = await given(server).owner()
})
afterAll(() => server?.close())

describe('x', () => {
  it('smoke', async () => {
    const a = await writtenAccount(owner, { name: 'Loja' })
    const b = await writtenAccount(owner, { name: 'Shop', currency: 'USD' })
    await writtenFacts(owner, a, { from: '2026-09-20', to: '2026-11-18', ads: 100 })
    await writtenFacts(owner, b, { from: '2026-09-20', to: '2026-11-10', ads: 50, firstAd: 1000 })
    const m = await askMetrics(owner, {
      from: '2026-10-20',
      to: '2026-11-18',
      granularity: 'WEEK',
      breakdown: 'CAMPAIGN',
      compareTo: 'PREVIOUS_PERIOD',
      first: 2,
    })
    console.log(JSON.stringify(m, null, 1).slice(0, 9000))
    console.log(JSON.stringify(m.coverage))
    expect(1).toBe(1)
  })
})
