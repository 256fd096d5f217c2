import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Caller, given } from '../../../test/given.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'

let server: TestServer
let owner: Caller
beforeAll(async () => {
  server = await withServer({ worker: false })
  owner = await given(server).owner()
})
afterAll(() => server?.close())

const fields =
  'guardrails { minSpend minConversions minImpressions } windowDays topN objective kpiWeights { objective primary secondary } creativeRetentionDays'
const read = async (caller: Caller) => (await caller.get(`{ creativeConfig { ${fields} } }`)).creativeConfig
const change = `mutation ($input: CreativeConfigInput!) { updateCreativeConfig(input: $input) { __typename ... on CreativeConfig { ${fields} } ... on InvalidInput { field message } } }`

it('begins with the defaults, keeps what is changed, and leaves the rest', async () => {
  const defaults = await read(owner)
  expect(defaults).toMatchObject({
    guardrails: { minSpend: '100', minConversions: 10, minImpressions: 1000 },
    windowDays: 30,
    topN: 10,
  })
  const input = {
    guardrails: { minSpend: '99.90' },
    topN: 5,
    kpiWeights: [{ objective: 'LEAD', primary: 3, secondary: 1 }],
  }
  const { updateCreativeConfig } = await owner.get(change, { input })
  expect(updateCreativeConfig.guardrails).toEqual({ minSpend: '99.90', minConversions: 10, minImpressions: 1000 })
  expect(updateCreativeConfig.kpiWeights[0]).toEqual({ objective: 'LEAD', primary: 0.75, secondary: 0.25 })
  expect(await read(owner)).toMatchObject({ topN: 5, windowDays: 30 })
  expect(await read(await given(server).owner())).toEqual(defaults)
})

it.each([
  [{ topN: 0 }, 'BAD_INPUT'],
  [{ topN: 51 }, 'BAD_INPUT'],
  [{ windowDays: 367 }, 'BAD_INPUT'],
  [{ guardrails: { minSpend: 'a lot' } }, 'BAD_INPUT'],
  [{ guardrails: { minSpend: '-1' } }, 'guardrails.minSpend'],
  [{ guardrails: { minConversions: -1 } }, 'BAD_INPUT'],
  [{ kpiWeights: [{ objective: 'LEAD', primary: 0, secondary: 1 }] }, 'kpiWeights'],
  [{ kpiWeights: [{ objective: 'LEAD', primary: -1, secondary: 1 }] }, 'kpiWeights'],
  [{ objective: 'FAME' }, 'BAD_INPUT'],
])('refuses %j and changes nothing', async (input, expected) => {
  const before = await read(owner)
  const { data, errors } = await owner.ask(change, { input })
  expect(errors?.[0]?.extensions.code ?? data?.updateCreativeConfig.field).toBe(expected)
  expect(await read(owner)).toEqual(before)
})

it('is changed by administrators only', async () => {
  const member = await given(server).member(owner, 'MEMBER')
  expect((await member.ask(change, { input: { topN: 3 } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
})
