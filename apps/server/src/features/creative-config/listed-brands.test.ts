import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Caller, given } from '../../../test/given.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'

let server: TestServer
let owner: Caller
beforeAll(async () => {
  server = await withServer({ worker: false })
  owner = await given(server).owner()
})
afterAll(() => server?.close())

const read = async () => (await owner.get('{ creativeConfig { competitorBrands } }')).creativeConfig.competitorBrands
const change = `mutation ($input: CreativeConfigInput!) { updateCreativeConfig(input: $input) {
  ... on CreativeConfig { competitorBrands } ... on InvalidInput { field message } } }`
const list = async (competitorBrands: string[] | null, locale = 'pt-BR') => {
  const caller = owner.with({ 'accept-language': locale })
  return (await caller.get(change, { input: { competitorBrands } })).updateCreativeConfig
}
const many = (count: number) => Array.from({ length: count }, (_, i) => `Marca ${i}`)

describe('the list of competitors', () => {
  it('is empty until somebody fills it, and stays when other things are changed', async () => {
    expect(await read()).toEqual([])
    await list(['Casa Lumiá'])
    await owner.get(change, { input: { topN: 7 } })
    expect(await list(null)).toEqual({ competitorBrands: ['Casa Lumiá'] })
    expect(await list([])).toEqual({ competitorBrands: [] })
  })

  it('is tidied, and keeps each name once whatever its case and accents, as first written', async () => {
    const given = ['  Casa   Lumiá ', 'CASA LUMIA', 'casa lumia\u0301', 'C&A', 'CA', '99']
    expect(await list(given)).toEqual({ competitorBrands: ['Casa Lumiá', 'C&A', 'CA', '99'] })
    expect(await read()).toEqual(['Casa Lumiá', 'C&A', 'CA', '99'])
  })

  it('takes 200 names of 60 characters, told apart before they are counted', async () => {
    const names = many(200).map((name) => name.padEnd(60, 'é'))
    expect(await list([...names, ...names])).toEqual({ competitorBrands: names })
  })
})

describe('a list of competitors that cannot be kept', () => {
  beforeEach(() => list(['Mesa do Largo']))

  it.each([['X'], [''], ['   '], ['x'.repeat(61)], ['&&&'], ['a\u0007b']])(
    'is refused for the name %j',
    async (name) => {
      expect(await list(['Palha Nobre', name])).toMatchObject({ field: 'competitorBrands' })
      expect(await read()).toEqual(['Mesa do Largo'])
    },
  )

  it('says in the language of whoever asks which name is wrong, and what one is', async () => {
    expect((await list(['Palha Nobre', ' X '])).message).toBe(
      'Cada marca de concorrente tem de 2 a 60 caracteres e ao menos uma letra ou um número: confira “X”.',
    )
    expect((await list(['x'.repeat(500)], 'en')).message).toBe(
      `Each competitor's brand has 2 to 60 characters and at least one letter or digit: check “${'x'.repeat(60)}…”.`,
    )
  })

  it('is refused whole when it is too long', async () => {
    expect(await list(many(201))).toEqual({
      field: 'competitorBrands',
      message: 'A lista guarda até 200 marcas de concorrentes, e vieram 201.',
    })
    expect((await list(many(201), 'en')).message).toBe("The list keeps up to 200 competitors' brands, and 201 came.")
    expect(await read()).toEqual(['Mesa do Largo'])
  })
})
