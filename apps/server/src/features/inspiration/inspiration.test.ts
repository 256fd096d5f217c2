import { inspectPicture } from '@mci/vision'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, given } from '../../../test/given.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'
import { anAccount } from '../patterns/an-account.ts'
import { CreativePattern } from '../patterns/creative-pattern.entity.ts'
import { anInspiration, asked, brief, newest } from './an-inspiration.ts'
import { Inspiration } from './inspiration.entity.ts'

let server: TestServer
let read: Awaited<ReturnType<typeof anAccount>>
let owner: Caller
// biome-ignore lint/suspicious/noExplicitAny: what the screen asks for, as it is answered
let made: any
beforeAll(async () => {
  server = await withServer({ now: '2026-11-19T15:00:00Z' })
  read = await anAccount(server, 3)
  owner = read.owner.with({ 'accept-language': 'pt-BR' })
  made = await anInspiration(owner, read.creativeIds.slice(0, 2), { ratios: ['4:5', '9:16'], avoid: 'imperdível' })
}, 120_000)
afterAll(() => server?.close())

const rows = (caller: Caller) => server.workIn(caller.organizationId ?? '').em.count(Inspiration, {})
const picture = (address: string, headers: Record<string, string>) => fetch(server.url + address, { headers })

describe('an inspiration', () => {
  it('is ready with as many variations as were asked for, in the formats in turn', () => {
    expect(made).toMatchObject({
      status: 'READY',
      title: brief.productName,
      drawnBy: 'local 1',
      inspiredBy: 'Inspirado em 2 criativos',
    })
    expect(
      made.sources.map(({ letter, creative }: { letter: string; creative: { id: string } }) => [letter, creative.id]),
    ).toEqual([
      ['A', read.creativeIds[0]],
      ['B', read.creativeIds[1]],
    ])
    expect(made.variations).toMatchObject([
      { number: 1, ratio: '4:5', width: 1080, height: 1350 },
      { number: 2, ratio: '9:16', width: 1080, height: 1920 },
    ])
    expect(made.job).toMatchObject({
      name: 'meta_generate_creatives',
      status: 'COMPLETED',
      result: { inspiration: { id: made.id } },
    })
  })

  it('keeps every variation far from every source, and proves it', () => {
    for (const variation of made.variations) {
      expect(variation.distances.map(({ letter }: { letter: string }) => letter)).toEqual(['A', 'B'])
      for (const distance of variation.distances) {
        expect(distance.text).toBeGreaterThanOrEqual(made.thresholds.text)
        expect(distance.image).toBeGreaterThanOrEqual(made.thresholds.image)
        expect(distance.embedding).toBeGreaterThanOrEqual(made.thresholds.embedding)
        expect(distance.measuredBy).toBe('local 1')
      }
      expect(variation.antiCloneScore).toBeGreaterThan(0)
      expect(variation.nearest).toMatch(
        /^Ponto mais próximo: (texto|imagem|embedding) da fonte [AB], \d+,\d+× o mínimo$/,
      )
      expect(variation.rejectedBecause).toEqual([])
    }
  })

  it('predicts with an interval, and says that it is a prediction and from what', () => {
    for (const { score } of made.variations) {
      expect(score.low).toBeLessThan(score.value)
      expect(score.high).toBeGreaterThan(score.value)
      expect(score.method).toMatch(/^previsão: carrega \d+% dos traços das fontes \(2\)/)
    }
  })

  it('keeps its brief: what was asked, what went in, what was left out, and the words the drawer got', () => {
    expect(made.brief).toMatchObject({ ...brief, ratios: ['4:5', '9:16'], avoid: 'imperdível' })
    expect(made.brief.patternsUsed.length).toBeGreaterThan(0)
    expect(made.brief.patternsLeftOut).toContain('frases das fontes')
    expect(made.brief.text).toContain(brief.productName)
  })

  it('is told with the creatives it used, and in a list', async () => {
    const { creatives } = await owner.get('{ creatives { edges { node { id inspirations { id } } } } }')
    const used = creatives.edges.filter(({ node }: { node: { inspirations: { id: string }[] } }) =>
      node.inspirations.some(({ id }) => id === made.id),
    )
    expect(used.map(({ node }: { node: { id: string } }) => node.id).sort()).toEqual(
      read.creativeIds.slice(0, 2).sort(),
    )
    const { inspirations } = await owner.get('{ inspirations { totalCount edges { node { id } } } }')
    expect(inspirations).toMatchObject({ totalCount: 1, edges: [{ node: { id: made.id } }] })
  })
})

describe("a variation's picture", () => {
  it('is what it says, kept by the browser, and a file with a name when it is to be one', async () => {
    const [{ imageUrl }] = made.variations
    const answer = await picture(imageUrl, owner.headers)
    expect(answer.headers.get('content-type')).toBe('image/png')
    expect(answer.headers.get('cache-control')).toMatch(/^private/)
    expect(answer.headers.get('content-disposition')).toBeNull()
    expect(await inspectPicture(new Uint8Array(await answer.arrayBuffer()))).toMatchObject({
      format: 'png',
      width: 1080,
      height: 1350,
    })
    const file = await picture(`${imageUrl}?download=1`, owner.headers)
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="pendente-de-palha-40-cm-1.png"')
  })

  it('is there for members and keys of the organisation, and for nobody else', async () => {
    const [{ imageUrl, id }] = made.variations
    const { headers } = await given(server).member(read.owner, 'VIEWER')
    const key = await given(server).key(read.owner, 'READ')
    for (const mine of [headers, key.headers]) expect((await picture(imageUrl, mine)).status).toBe(200)
    const stranger = await given(server).owner()
    const theirKey = await given(server).key(stranger, 'OPERATE')
    const elsewhere = imageUrl.replace(read.owner.organizationId, stranger.organizationId)
    for (const [address, who] of [
      [imageUrl, {}],
      [imageUrl, stranger.headers],
      [imageUrl, theirKey.headers],
      [elsewhere, stranger.headers],
      [imageUrl.replace(id, '018f0000-0000-7000-8000-000000000000'), headers],
      [imageUrl.replace(id, 'x'), headers],
      [imageUrl.replace(id, '%27%20or%201'), headers],
    ]) {
      expect((await picture(address, who)).status).toBe(404)
    }
  })
})

describe('asking for an inspiration', () => {
  it('is refused without creatives, before anything else is looked at', async () => {
    expect(await asked(owner, [], { variations: 9 })).toMatchObject({
      __typename: 'NoCreativesChosen',
      message: 'Escolha ao menos um criativo para servir de inspiração.',
    })
  })

  it('is refused with creatives that are not there, whatever their ids look like, and names them', async () => {
    const unknown = ['018f0000-0000-7000-8000-000000000000', '', 'x', "'; drop table creative; --"]
    const answer = await asked(owner, [...read.creativeIds.slice(0, 1), ...unknown, 'x'], { variations: 9 })
    expect(answer).toMatchObject({ __typename: 'CreativesNotFound', ids: unknown })
  })

  it("is refused with another organisation's creatives in the same words", async () => {
    const stranger = await given(server).owner()
    expect(await asked(stranger, read.creativeIds)).toMatchObject({
      __typename: 'CreativesNotFound',
      ids: read.creativeIds,
    })
    expect(await rows(stranger)).toBe(0)
  })

  it('is refused with creatives that were not read, and names them', async () => {
    const { em } = server.workIn(read.owner.organizationId ?? '')
    const [, , third = ''] = read.creativeIds
    await em.transactional((tx) =>
      tx.nativeDelete(CreativePattern, { creative: { id: third }, patternType: 'approach' }),
    )
    const answer = await asked(owner, read.creativeIds, { variations: 9 })
    expect(answer).toMatchObject({ __typename: 'PatternsNotExtracted', creatives: [{ id: third }] })
    expect(answer.message).toContain('1 criativo ainda não teve os padrões lidos')
  })

  it.each([
    ['productName', { productName: '' }],
    ['targetAudience', { targetAudience: 'x'.repeat(121) }],
    ['variations', { variations: 1 }],
    ['variations', { variations: 5 }],
    ['ratios', { ratios: ['3:1'] }],
    ['avoid', { avoid: 'pendente de palha' }],
  ])('is refused for its %s', async (field, change) => {
    const before = await rows(owner)
    const answer = await asked(owner, read.creativeIds.slice(0, 2), change)
    expect(answer).toMatchObject({ __typename: 'InvalidInput', field: `brief.${field}` })
    expect(await rows(owner)).toBe(before)
  })

  it.each([{ tone: 'RUDE' }, { platform: 'RADIO' }, { variations: 'two' }, { productName: null }])(
    'is bad input with %j',
    async (change) => {
      await expect(asked(owner, read.creativeIds.slice(0, 2), change)).rejects.toThrow('BAD_INPUT')
    },
  )

  it('is not for viewers', async () => {
    const viewer = await given(server).member(read.owner, 'VIEWER')
    await expect(asked(viewer, read.creativeIds.slice(0, 2))).rejects.toThrow('FORBIDDEN')
  })

  it('twice for the same thing is answered with the one job, and makes one inspiration', async () => {
    const before = await rows(owner)
    const ids = read.creativeIds.slice(0, 1)
    const [one, two] = await Promise.all([asked(owner, ids), asked(owner, ids)])
    expect(one.id).toBe(two.id)
    await owner.follow(one.id)
    expect(await rows(owner)).toBe(before + 1)
    expect((await newest(owner)).inspiredBy).toBe('Inspirado em 1 criativo')
  })
})
