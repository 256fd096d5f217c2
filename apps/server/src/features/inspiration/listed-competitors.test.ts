import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Caller } from '../../../test/given.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'
import { anAccount } from '../patterns/an-account.ts'
import { anInspiration, asked } from './an-inspiration.ts'

let server: TestServer
let owner: Caller
let sources: string[]
beforeAll(async () => {
  server = await withServer({ now: '2026-11-19T15:00:00Z' })
  const read = await anAccount(server, 2)
  owner = read.owner.with({ 'accept-language': 'pt-BR' })
  sources = read.creativeIds
}, 120_000)
afterAll(() => server?.close())

const list = async (competitorBrands: string[]) => {
  const change = `mutation ($input: CreativeConfigInput!) { updateCreativeConfig(input: $input) { __typename } }`
  const { updateCreativeConfig } = await owner.get(change, { input: { competitorBrands } })
  expect(updateCreativeConfig.__typename).toBe('CreativeConfig')
}
const reasonsOf = ({ rejected }: { rejected: { rejectedBecause: string[] }[] }) =>
  rejected.flatMap(({ rejectedBecause }) => rejectedBecause)
const small = { ratios: ['1.91:1'] }
const isEmpty = 'marcas de concorrentes: a lista está vazia'

describe('a listed competitor', () => {
  it('that a drawing letters or its words name has the drawing rejected, and named in the reason', async () => {
    await list(['Luzeiro', 'Palha Nobre'])
    const { vision } = server.world.means
    const { drawer } = vision
    Object.assign(vision, {
      drawer: {
        ...drawer,
        async draw(input: Parameters<typeof drawer.draw>[0]) {
          const drawn = await drawer.draw(input)
          if (input.number === 2)
            return input.attempt === 0 ? { ...drawn, body: 'Bem melhor que a PALHA NOBRE.' } : drawn
          if (input.attempt > 0) return drawn
          // A drawer that does not heed the list: its picture signs with a competitor's name, its words do not.
          const careless = {
            ...input.brief,
            productName: 'Luzeiro',
            forbidden: { ...input.brief.forbidden, brands: [] },
          }
          // Always the same drawing, so that what is read in it does not depend on the ids of this run.
          return { ...drawn, png: (await drawer.draw({ ...input, seed: 'a drawing', brief: careless })).png }
        },
      } satisfies typeof drawer,
    })
    const made = await anInspiration(owner, sources, small)
    Object.assign(vision, { drawer })
    expect(made.status).toBe('READY')
    const reasons = reasonsOf(made)
    const lettered = expect.stringMatching(
      /^Cita “Luzeiro”, que não pode aparecer: vezes encontradas \d, o limite é 0\.$/,
    )
    expect(reasons).toContainEqual(lettered)
    expect(reasons).toContain('Cita “Palha Nobre”, que não pode aparecer: vezes encontradas 1, o limite é 0.')
    expect(made.brief.patternsLeftOut).toContain('nomes de marcas')
    expect(made.brief.patternsLeftOut).not.toContain(isEmpty)
  })

  it('in the name of the product has the brief refused with words, whatever its case and accents', async () => {
    await list(['Luzeiro', 'Palha Nobré'])
    const change = { productName: 'Pendente PALHA NOBRE, 40 cm' }
    expect(await asked(owner, sources, change)).toEqual({
      __typename: 'InvalidInput',
      field: 'brief.productName',
      message:
        '“Palha Nobré” está na lista de marcas de concorrentes. Mude o nome do produto ou tire a marca da lista, em Configurações.',
    })
    expect((await asked(owner.with({ 'accept-language': 'en' }), sources, change)).message).toBe(
      "“Palha Nobré” is on the list of competitors' brands. Change the product's name or take the brand off the list, in Settings.",
    )
  })

  it('that is none any more, or none at all, is told in the brief', async () => {
    await list([])
    const made = await anInspiration(owner, sources, { ...small, productName: 'Palha Nobre' })
    expect(made.status).toBe('READY')
    // A drawing may still be rejected for coming too near another, which depends on the ids of this run.
    expect(reasonsOf(made).filter((reason) => reason.startsWith('Cita'))).toEqual([])
    const said = made.variations.flatMap((each: { headline: string; body: string }) => [each.headline, each.body])
    expect(said.join()).toContain('Palha Nobre')
    expect(made.brief.patternsLeftOut).toContain(isEmpty)
  })
})
