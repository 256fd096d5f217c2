import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Caller, given } from '../../../test/given.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'

let server: TestServer
let owner: Caller
beforeAll(async () => {
  server = await withServer({ worker: false })
})
afterAll(() => server?.close())
beforeEach(async () => {
  owner = await given(server).owner()
})

const read = async (csv: string, caller = owner) => {
  const query = `mutation ($input: ImportExchangeRatesInput!) { importExchangeRates(input: $input) {
    __typename ... on ExchangeRatesSaved { count } ... on InvalidInput { field } ... on Problem { message } } }`
  return (await caller.get(query, { input: { csv, source: 'PTAX' } })).importExchangeRates
}
const shown = async (): Promise<string[]> => {
  const { exchangeRates } = await owner.get('{ exchangeRates { edges { node { from to day rate } } } }')
  return exchangeRates.edges.map(
    ({ node }: { node: Record<string, string> }) => `${node.day} ${node.from} ${node.to} ${node.rate}`,
  )
}
const head = 'day,from,to,rate'
const kept = ['2026-11-18 USD BRL 5.43', '2026-11-17 USD BRL 5.4']

describe('a file of rates', () => {
  it.each([
    ['with commas', `${head}\n2026-11-18,USD,BRL,5.43\n2026-11-17,USD,BRL,5.4`],
    ['with quotes', `"day","from","to","rate"\n"2026-11-18","USD","BRL","5.43"\n"2026-11-17","USD","BRL","5.4"\n`],
    ['of a spreadsheet', '\ufeffDay;From;To;Rate\r\n18/11/2026;USD;BRL;5,43\r\n17/11/2026; USD ;BRL;5,40\r\n;;;\r\n'],
    ['with semicolons and ISO', 'day;from;to;rate\n2026-11-18;USD;BRL;5.43\n\n2026-11-17;USD;BRL;5,4\n'],
    ['of another order', 'rate,to,from,day\n5.43,BRL,USD,2026-11-18\n5.4,BRL,USD,2026-11-17\n'],
  ])('%s is kept', async (_what, csv) => {
    expect(await read(csv)).toEqual({ __typename: 'ExchangeRatesSaved', count: 2 })
    expect(await shown()).toEqual(kept)
  })

  it.each([
    ['csv.1', ''],
    ['csv.1', '2026-11-18,USD,BRL,5.43'],
    ['csv.1', 'day,from,to,price\n2026-11-18,USD,BRL,5.43'],
    ['csv.1', 'day,from,to,rate,rate\n2026-11-18,USD,BRL,5.43,5'],
    ['csv', `${head}\n`],
    ['csv.3', `${head}\n2026-11-18,USD,BRL,5.43\n2026-11-17,USD,BRL`],
    ['csv.3', `${head}\n2026-11-18,USD,BRL,5.43\n2026-11-17,USD,BRL,5.4,`],
    ['csv.2', `${head}\n"2026-11-18,USD,BRL,5.43`],
    ['csv.3.day', `${head}\n2026-11-18,USD,BRL,5.43\n2026-02-30,USD,BRL,5`],
    ['csv.2.day', `${head}\n18/11/2026,USD,BRL,5.43`],
    ['csv.2.day', 'day;from;to;rate\n11/18/2026;USD;BRL;5,43'],
    ['csv.4.from', `${head}\n2026-11-18,USD,BRL,5.43\n\n2026-11-17,XX,BRL,5`],
    ['csv.2.to', `${head}\n2026-11-18,USD,usd,5.43`],
    ['csv.2.to', `${head}\n2026-11-18,USD,USD,1`],
    ['csv.2.rate', `${head}\n2026-11-18,USD,BRL,"5,43"`],
    ['csv.2.rate', 'day;from;to;rate\n2026-11-18;USD;BRL;5.432,10'],
    ['csv.2.rate', `${head}\n2026-11-18,USD,BRL,0`],
    ['csv.2.rate', `${head}\n2026-11-18,USD,BRL,1e3`],
    ['csv.2.rate', `${head}\n2026-11-18,USD,BRL,=1+1`],
    ['csv.4', `${head}\n2026-11-18,USD,BRL,5.43\n2026-11-17,USD,BRL,5\n2026-11-18,USD,BRL,5.43`],
  ])('is refused whole for what is wrong at %s', async (field, csv) => {
    const refused = await read(csv)
    expect(refused).toMatchObject({ __typename: 'InvalidInput', field })
    const [, line] = field.split('.')
    if (line) expect(refused.message).toContain(`Line ${line}`)
    expect(await shown()).toEqual([])
  })

  it('is refused in the language of whoever sends it, with both lines of a repetition', async () => {
    const { message } = await read(
      'day;from;to;rate\n18/11/2026;USD;BRL;5,43\n2026-11-18;USD;BRL;5,43',
      owner.with({ 'accept-language': 'pt-BR' }),
    )
    expect(message).toBe('Linha 3: repete o dia e as moedas da linha 2.')
    expect((await read(`${head}\n5`)).message).toBe('Line 2: has 1 column, and the header has 4.')
  })

  it('has 10 000 lines and 1 MB at most', async () => {
    const day = (index: number) => new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10)
    const lines = (length: number) => Array.from({ length }, (_, index) => `${day(index)},USD,BRL,5.43`).join('\n')
    const most = `${head}\n${lines(10_000)}`
    expect(await read(most)).toEqual({ __typename: 'ExchangeRatesSaved', count: 10_000 })
    expect(await read(`${most}\n2027-11-18,USD,BRL,5`)).toMatchObject({ field: 'csv', message: /10000/ })
    const megabyte = 1024 * 1024
    // The same file with blanks about its cells: as large as a file may be, and one byte more.
    const [large, larger] = [most.padEnd(megabyte), most.padEnd(megabyte + 1)]
    expect((await read(large)).__typename).toBe('ExchangeRatesSaved')
    expect(await read(larger)).toMatchObject({ field: 'csv', message: 'The file is larger than 1 MB. Divide it.' })
  })
})
