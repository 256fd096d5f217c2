import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Caller, given } from '../../../test/given.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'

let server: TestServer
let owner: Caller
beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
})
afterAll(() => server?.close())
beforeEach(async () => {
  owner = await given(server).owner()
})

const answer = '__typename ... on ExchangeRatesSaved { count } ... on InvalidInput { field } ... on Problem { message }'
const set = async (rates: object[], source = 'PTAX', caller = owner) => {
  const query = `mutation ($input: SetExchangeRatesInput!) { setExchangeRates(input: $input) { ${answer} } }`
  return (await caller.get(query, { input: { rates, source } })).setExchangeRates
}
const remove = async (input: object, caller = owner) => {
  const query = `mutation ($input: RemoveExchangeRateInput!) { removeExchangeRate(input: $input) { __typename ... on ExchangeRatesSaved { count } ... on NotFound { what id message } } }`
  return (await caller.get(query, { input })).removeExchangeRate
}
const list = async (args = '', caller = owner) =>
  (
    await caller.get(
      `{ exchangeRates${args} { totalCount pageInfo { endCursor } edges { node { from to day rate source enteredBy updatedAt } } } }`,
    )
  ).exchangeRates
const shown = async (args = '', caller = owner): Promise<string[]> =>
  (await list(args, caller)).edges.map(
    ({ node }: { node: Record<string, string> }) => `${node.day} ${node.from} ${node.to} ${node.rate}`,
  )
const usd = (day: string, rate: string) => ({ from: 'USD', to: 'BRL', day, rate })

describe('setting rates', () => {
  it('keeps them exactly, with where they are from and who entered them, for its own organisation', async () => {
    const stranger = await given(server).owner()
    const precise = '123456789012.123456789012'
    expect(await set([usd('2026-11-18', '5.430'), { ...usd('2026-11-18', precise), from: 'EUR' }])).toEqual({
      __typename: 'ExchangeRatesSaved',
      count: 2,
    })
    const { edges } = await list()
    expect(edges.map(({ node }: { node: { rate: string } }) => node.rate)).toEqual([precise, '5.43'])
    const { me } = await owner.get('{ me { name } }')
    expect(edges[1].node).toMatchObject({ source: 'PTAX', enteredBy: me.name, updatedAt: expect.any(String) })
    expect(await shown('', stranger)).toEqual([])
  })

  it('lets a rate of the same pair and day give way, and leaves the others', async () => {
    await set([usd('2026-11-17', '5.1'), usd('2026-11-18', '5.2')])
    const admin = await given(server).member(owner, 'ADMIN')
    await set([usd('2026-11-18', '5.3')], 'A bank', admin)
    const { edges } = await list()
    expect(edges).toMatchObject([
      { node: { day: '2026-11-18', rate: '5.3', source: 'A bank' } },
      { node: { day: '2026-11-17', rate: '5.1', source: 'PTAX' } },
    ])
    expect(edges[0].node.enteredBy).not.toBe(edges[1].node.enteredBy)
  })

  it('keeps the same rates that come from several at once', async () => {
    const days = Array.from({ length: 28 }, (_, index) => `2026-02-${String(index + 1).padStart(2, '0')}`)
    const rates = days.map((day) => usd(day, '5'))
    const answers = await Promise.all([set(rates), set(rates.toReversed()), set(rates), set(rates.toReversed())])
    expect(answers).toEqual(answers.map(() => ({ __typename: 'ExchangeRatesSaved', count: 28 })))
    expect((await list()).totalCount).toBe(28)
  })

  it.each([
    ['rates', []],
    ['rates.0.from', [{ ...usd('2026-11-18', '5'), from: 'usd' }]],
    ['rates.0.from', [{ ...usd('2026-11-18', '5'), from: 'ZZZ' }]],
    ['rates.0.to', [{ ...usd('2026-11-18', '5'), to: '' }]],
    ['rates.0.to', [{ ...usd('2026-11-18', '5'), to: 'USD' }]],
    ['rates.1.day', [usd('2026-11-18', '5'), usd('1999-12-31', '5')]],
    ['rates.0.day', [usd('2100-01-01', '5')]],
    ['rates.0.rate', [usd('2026-11-18', '0')]],
    ['rates.0.rate', [usd('2026-11-18', '0.000')]],
    ['rates.0.rate', [usd('2026-11-18', '-5')]],
    ['rates.0.rate', [usd('2026-11-18', '5.1234567890123')]],
    ['rates.0.rate', [usd('2026-11-18', '1234567890123')]],
    ['rates.2', [usd('2026-11-17', '5'), usd('2026-11-18', '5'), usd('2026-11-17', '6')]],
  ])('refuses what is wrong at %s, and keeps none', async (field, rates) => {
    const refused = await set(rates as object[])
    expect(refused).toMatchObject({ __typename: 'InvalidInput', field })
    expect(await shown()).toEqual([])
  })

  it.each(['', ' \t', 'x'.repeat(121), 'a\nb'])('refuses the source %j', async (source) => {
    expect(await set([usd('2026-11-18', '5')], source)).toMatchObject({ field: 'source' })
  })

  it('takes at most 1000 at once, from administrators', async () => {
    const query = 'mutation ($input: SetExchangeRatesInput!) { setExchangeRates(input: $input) { __typename } }'
    const ask = async (caller: Caller, length: number) => {
      const rates = Array.from({ length }, () => usd('2026-11-18', '5'))
      return (await caller.ask(query, { input: { rates, source: 'x' } })).errors?.[0]?.extensions.code
    }
    expect(await ask(owner, 1001)).toBe('BAD_INPUT')
    expect(await ask(owner, 1000)).toBeUndefined()
    expect(await ask(await given(server).member(owner, 'MEMBER'), 1)).toBe('FORBIDDEN')
  })
})

describe('the list of rates', () => {
  const all = ['2026-11-18 EUR BRL 6', '2026-11-18 USD BRL 5', '2026-11-17 EUR BRL 6.1', '2026-11-16 BRL USD 0.2']
  beforeEach(async () => {
    await set(
      all.map((line) => {
        const [day, from, to, rate] = line.split(' ')
        return { day, from, to, rate }
      }),
    )
  })

  it('is newest day first, pages without losing or repeating, and narrows', async () => {
    expect(await shown()).toEqual(all)
    const seen: string[] = []
    for (let after = ''; seen.length < all.length; ) {
      const args = `(first: 1${after && `, after: "${after}"`})`
      seen.push(...(await shown(args)))
      after = (await list(args)).pageInfo.endCursor
    }
    expect(seen).toEqual(all)
    expect(await shown('(filter: { from: "EUR" })')).toEqual([all[0], all[2]])
    expect(await shown('(filter: { to: "USD" })')).toEqual([all[3]])
    expect(await shown('(filter: { since: "2026-11-17", until: "2026-11-17" })')).toEqual([all[2]])
    expect(await shown('(filter: { since: "0000-01-01" })')).toEqual(all)
    expect(await shown('(filter: { until: "0000-01-01" })')).toEqual([])
    expect(await shown('(filter: { from: "a\\u0000" })')).toEqual([])
  })

  it.each(['(after: "x")', '(after: "WyIyMDI2LTExLTE4IiwiYSIsImIiXQ")'])('refuses %s with words', async (args) => {
    expect((await owner.ask(`{ exchangeRates${args} { totalCount } }`)).errors?.[0]?.extensions.code).toBe('BAD_INPUT')
  })

  it('loses a rate that is removed, and says when there is none', async () => {
    const one = { from: 'USD', to: 'BRL', day: '2026-11-18' }
    const stranger = await given(server).owner()
    expect(await remove(one, stranger)).toMatchObject({ __typename: 'NotFound' })
    expect(await remove(one)).toEqual({ __typename: 'ExchangeRatesSaved', count: 1 })
    expect(await remove(one)).toEqual({
      __typename: 'NotFound',
      what: 'ExchangeRate',
      id: 'USD BRL 2026-11-18',
      message: 'There is no rate between these currencies on that day.',
    })
    expect(await remove({ ...one, day: '0000-01-01' })).toMatchObject({ __typename: 'NotFound' })
    expect(await shown()).toEqual([all[0], all[2], all[3]])
  })
})
