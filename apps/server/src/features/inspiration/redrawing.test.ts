import type { CreativeDrawer, DrawInput, DrawnVariation } from '@mci/vision'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Caller } from '../../../test/given.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'
import { Job } from '../jobs/index.ts'
import { openTracker } from '../jobs/tracker.ts'
import { anAccount } from '../patterns/an-account.ts'
import * as ask from './an-inspiration.ts'
import { generateCreatives } from './generate-creatives.ts'
import { Variation } from './variation.entity.ts'
import { VariationPicture } from './variation-picture.entity.ts'

type Change = (input: DrawInput, drawn: DrawnVariation) => Partial<DrawnVariation> | Promise<Partial<DrawnVariation>>

let server: TestServer
let owner: Caller
let sources: string[]
let worker: Awaited<ReturnType<TestServer['startWorker']>>
/** What the drawer was asked for, as `number.attempt`. */
let drawn: string[]
let change: Change
beforeAll(async () => {
  server = await withServer({ now: '2026-11-19T15:00:00Z', worker: false })
  worker = await server.startWorker()
  const read = await anAccount(server, 2)
  owner = read.owner.with({ 'accept-language': 'pt-BR' })
  sources = read.creativeIds
  const { vision } = server.world.means
  Object.assign(vision, { drawer: changing(vision.drawer) })
}, 120_000)
afterAll(() => server?.close())
beforeEach(() => {
  drawn = []
  change = () => ({})
})

/**
 * A drawer that draws as the local one does, and then does to a drawing what a test wants done to it. The seed is
 * fixed: one made of the ids of this run now and then draws two variations that are too near by themselves.
 */
const changing = (drawer: CreativeDrawer): CreativeDrawer => ({
  ...drawer,
  async draw(input) {
    drawn.push(`${input.number}.${input.attempt}`)
    const variation = await drawer.draw({ ...input, seed: 'a drawing' })
    return { ...variation, ...(await change(input, variation)) }
  },
})

// The smallest format: what is proved here does not hang on it, and it is drawn and read soonest.
const small = { ratios: ['1.91:1'] }
const asked = (change: object) => ask.asked(owner, sources, { ...small, ...change })
const anInspiration = (change: object = {}) => ask.anInspiration(owner, sources, { ...small, ...change })
const newest = () => ask.newest(owner)

const rows = () => server.workIn(owner.organizationId ?? '').em
const pictureOf = async (creativeId: string) => {
  const { creative } = await owner.get('query ($id: ID!) { creative(id: $id) { pictureUrl headline } }', {
    id: creativeId,
  })
  const answer = await fetch(server.url + creative.pictureUrl, { headers: owner.headers })
  return { png: new Uint8Array(await answer.arrayBuffer()), headline: creative.headline as string }
}
const numbers = (list: { number: number; attempt: number }[]) =>
  list.map(({ number, attempt }) => `${number}.${attempt}`)

describe('a drawing that comes too near', () => {
  it("to a source's picture is kept with what was measured, and drawn again", async () => {
    const { png } = await pictureOf(sources[1] ?? '')
    change = ({ number, attempt }) => (number === 1 && attempt < 2 ? { png } : {})
    const made = await anInspiration()
    expect(made.status).toBe('READY')
    expect(numbers(made.variations)).toEqual(['1.3', '2.1'])
    expect(numbers(made.rejected)).toEqual(['1.1', '1.2'])
    expect(made.rejected[0].rejectedBecause).toEqual([
      'Imagem quase igual à da fonte B: fica a 0,00, o mínimo é 0,19.',
      'Visual parecido demais com o da fonte B: fica a 0,00 de embedding, o mínimo é 0,15.',
    ])
    expect(made.rejected[0].nearest).toBe('Ponto mais próximo: imagem da fonte B, 0,0× o mínimo')
    const { status } = await fetch(server.url + made.rejected[0].imageUrl, { headers: owner.headers })
    expect(status).toBe(200)
  })

  it("to a source's words, to a forbidden word, or to an accepted variation of its set is rejected for just that", async () => {
    const { headline } = await pictureOf(sources[0] ?? '')
    let first: DrawnVariation | null = null
    change = ({ number, attempt }, variation) => {
      if (number === 1 && attempt === 0) return { headline }
      if (number === 1 && attempt === 1) return { body: 'Uma oferta IMPERDÍVEL.' }
      if (number === 1) first = variation
      return number === 2 && attempt === 0 && first ? first : {}
    }
    const made = await anInspiration({ avoid: 'a palavra “imperdível”' })
    expect(numbers(made.variations)).toEqual(['1.3', '2.2'])
    const [words, brand, sibling] = made.rejected.map((each: { rejectedBecause: string[] }) => each.rejectedBecause)
    expect(words.join()).toContain('Texto quase igual ao da fonte A: fica a 0,00, o mínimo é 0,10.')
    expect(brand).toEqual(['Cita “imperdível”, que não pode aparecer: vezes encontradas 1, o limite é 0.'])
    expect(sibling.join()).toContain('da variação 1')
  })

  it('four times leaves its number out, and the rest stand', async () => {
    const { png } = await pictureOf(sources[0] ?? '')
    change = ({ number }) => (number === 2 ? { png } : {})
    const made = await anInspiration({ variations: 3 })
    expect(made.status).toBe('READY')
    expect(numbers(made.variations)).toEqual(['1.1', '3.1'])
    expect(numbers(made.rejected)).toEqual(['2.1', '2.2', '2.3', '2.4'])
    expect(made.job.message).toBe('pronto: 2 de 3 aceitas; rejeitadas no caminho: 4')
  })

  it('nearly always ends the inspiration with words, and another try has attempts of its own', async () => {
    const { png } = await pictureOf(sources[0] ?? '')
    change = ({ number }) => (number === 2 ? { png } : {})
    const failed = await anInspiration({ tone: 'INSPIRING' })
    expect(failed).toMatchObject({
      status: 'FAILED',
      job: { status: 'FAILED', attempts: 1, error: { code: 'TOO_FEW_VARIATIONS' } },
    })
    expect(failed.job.error.message).toContain('Só 1 de 2 variações')
    change = () => ({})
    const again = 'mutation ($id: ID!) { retryJob(input: { jobId: $id }) { ... on Job { id } } }'
    const { retryJob } = await owner.get(again, { id: failed.job.id })
    await owner.follow(retryJob.id)
    const mended = await newest()
    expect(mended).toMatchObject({ id: failed.id, status: 'READY', job: { id: retryJob.id } })
    expect(numbers(mended.variations)).toEqual(['1.1', '2.5'])
  })
})

describe('a generation that is stopped in the middle', () => {
  /** Draws the first variation and stands still at the second until the worker gives up. */
  function standStill(): Promise<void> {
    return new Promise((reached) => {
      change = ({ number, signal }) => {
        if (number === 1) return {}
        reached()
        return new Promise((_, reject) =>
          signal?.addEventListener('abort', () => reject(signal.reason), { once: true }),
        )
      }
    })
  }

  it('goes on behind what is there: nothing is drawn twice', async () => {
    const still = standStill()
    const job = await asked({ tone: 'URGENT' })
    await still
    await worker.stop({ timeoutMs: 500 })
    const before = (await newest()).variations
    expect(before).toMatchObject([{ number: 1 }])
    const decided = drawn.filter((each) => each.startsWith('1.'))
    change = () => ({})
    worker = await server.startWorker()
    await owner.follow(job.id)
    const made = await newest()
    expect(made.status).toBe('READY')
    expect(made.variations[0]).toEqual(before[0])
    expect(drawn.slice(0, decided.length + 2)).toEqual([...decided, '2.0', '2.0'])
    expect(drawn.slice(decided.length).filter((each) => !each.startsWith('2.'))).toEqual([])
  })

  it('and run once more after its last write changes nothing', async () => {
    const made = await anInspiration({ tone: 'PROFESSIONAL' })
    const work = server.workIn(owner.organizationId ?? '')
    await work.em.transactional((em) => em.nativeUpdate(Job, { id: made.job.id }, { status: 'PROCESSING' }))
    const job = await work.em.findOneOrFail(Job, { id: made.job.id })
    const tracker = openTracker(work, job.id, job.attempts, new AbortController().signal)
    const count = () => Promise.all([rows().count(Variation, {}), rows().count(VariationPicture, {})])
    const [before, pens] = [await count(), drawn.length]
    const result = await generateCreatives(work, job, { inspirationId: made.id }, tracker)
    expect(result).toEqual({ inspirationId: made.id, accepted: 2, rejected: made.rejected.length, failed: 0 })
    expect([await count(), drawn.length]).toEqual([before, pens])
    await work.em.transactional((em) => em.nativeUpdate(Job, { id: job.id }, { status: 'COMPLETED' }))
    expect((await newest()).variations).toEqual(made.variations)
  })

  it('by a person has failed, with what was drawn so far', async () => {
    const still = standStill()
    const job = await asked({ tone: 'PLAYFUL' })
    await still
    await owner.get('mutation ($id: ID!) { cancelJob(input: { jobId: $id }) { __typename } }', { id: job.id })
    expect(await newest()).toMatchObject({
      status: 'FAILED',
      variations: [{ number: 1 }],
      job: { status: 'CANCELED' },
    })
  })
})
