import { type CreativeReader, type ReadInput, VisionError } from '@mci/vision'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, given } from '../../../test/given.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'
import { Connection } from '../connections/index.ts'
import { Creative } from '../creatives/index.ts'
import { anAccount, syncOf } from './an-account.ts'
import { CreativePattern } from './creative-pattern.entity.ts'
import { PictureReading } from './picture-reading.entity.ts'

let server: TestServer
let read: Awaited<ReturnType<typeof anAccount>>
let worker: Awaited<ReturnType<TestServer['startWorker']>>
let readings = 0
let before: (input: ReadInput) => unknown = () => undefined
beforeAll(async () => {
  server = await withServer({ now: '2026-11-19T15:00:00Z', worker: false })
  worker = await server.startWorker()
  count(server)
  read = await anAccount(server, 3)
}, 120_000)
afterAll(() => server?.close())

/** The server's own reader, with a count of what it is asked to read, and a place for what a test wants to happen first. */
function count({ world }: TestServer) {
  const { reader } = world.means.vision
  const counting: CreativeReader = {
    ...reader,
    async read(input) {
      readings += 1
      await before(input)
      return reader.read(input)
    },
  }
  Object.assign(world.means.vision, { reader: counting })
}

const fields = `id patternStatus tags extractedAt readBy
  visual { colors { dominant palette contrast } composition { layout elements balance } style { type mood photography } dimensions { width height ratio } confidence }
  messagePattern { headline body cta textInImage imageText language confidence }
  approach { urgency benefit tone targeting confidence }`
const creativeOf = async (caller: Caller, id: string) =>
  (await caller.get(`query ($id: ID!) { creative(id: $id) { headline ${fields} } }`, { id })).creative
const extract = async (caller: Caller, creativeId: string, force = false) => {
  const query = `mutation ($input: ExtractPatternsInput!) { extractPatterns(input: $input) {
    __typename ... on Job { id name status } ... on Problem { message } ... on ExtractionAlreadyRunning { job { id } } } }`
  return (await caller.get(query, { input: { creativeId, force } })).extractPatterns
}
const idsWith = async (patternStatus: string): Promise<string[]> => {
  const query =
    'query ($filter: CreativeFilter) { creatives(filter: $filter, first: 100) { totalCount edges { node { id patternStatus } } } }'
  const { creatives } = await read.owner.get(query, { filter: { patternStatus } })
  expect(creatives.totalCount).toBe(creatives.edges.length)
  for (const { node } of creatives.edges) expect(node.patternStatus).toBe(patternStatus)
  return creatives.edges.map(({ node }: { node: { id: string } }) => node.id)
}
const rowsOf = (caller: Caller) => server.workIn(caller.organizationId ?? '').em

describe('a sync', () => {
  it('leaves three patterns of every winner, with who read them and when', async () => {
    for (const id of read.creativeIds) {
      const creative = await creativeOf(read.owner, id)
      expect(creative).toMatchObject({
        patternStatus: 'READY',
        readBy: 'local 1',
        extractedAt: '2026-11-19T15:00:00.000Z',
      })
      expect(creative.visual.colors.palette[0]).toMatch(/^#[0-9A-Fa-f]{6}$/)
      expect(creative.visual.dimensions.width).toBeGreaterThan(100)
      expect(creative.messagePattern.headline).toBe(creative.headline)
      expect(creative.approach.confidence).toBeGreaterThan(0)
      expect(creative.tags.length).toBeGreaterThanOrEqual(3)
      expect(creative.tags.length).toBeLessThanOrEqual(5)
    }
  })

  it('counts each reading as a part of its step', async () => {
    const { job } = await read.owner.get(
      `query ($id: ID!) { job(id: $id) { status progress steps { key status done total } children { name status result { ... on PatternsExtracted { creative { id } } } } } }`,
      { id: read.syncId },
    )
    expect(job).toMatchObject({ status: 'COMPLETED', progress: 1 })
    expect(job.steps.at(-1)).toMatchObject({ key: 'PATTERNS', status: 'DONE', done: 3, total: 3 })
    const parts = job.children.filter(({ name }: { name: string }) => name === 'meta_pattern_extract')
    expect(parts.map((part: { result: { creative: { id: string } } }) => part.result.creative.id).sort()).toEqual(
      [...read.creativeIds].sort(),
    )
  })

  it('keeps each layer in the agreed shape and nothing else in it', async () => {
    const rows = await rowsOf(read.owner).find(CreativePattern, { creative: { id: read.creativeIds[0] ?? '' } })
    const keys = Object.fromEntries(rows.map((row) => [row.patternType, Object.keys(row.data).sort()]))
    expect(keys).toEqual({
      visual: ['colors', 'composition', 'dimensions', 'style'],
      message: ['body', 'cta', 'headline', 'language', 'textInImage'],
      approach: ['benefit', 'targeting', 'tone', 'urgency'],
    })
  })

  it('says tags in the language of whoever looks', async () => {
    const [id = ''] = read.creativeIds
    const [english, portuguese] = await Promise.all([
      creativeOf(read.owner.with({ 'accept-language': 'en' }), id),
      creativeOf(read.owner.with({ 'accept-language': 'pt-BR' }), id),
    ])
    expect(english.tags).toHaveLength(portuguese.tags.length)
    expect(english.tags).not.toEqual(portuguese.tags)
  })

  it('again reads no picture twice, and leaves the same rows', async () => {
    const em = rowsOf(read.owner)
    const before = await em.find(CreativePattern, {}, { orderBy: { id: 'asc' }, disableIdentityMap: true })
    const asked = readings
    await syncOf(read.owner, read.adAccountId, 3)
    expect(readings).toBe(asked)
    const after = await em.find(CreativePattern, {}, { orderBy: { id: 'asc' }, disableIdentityMap: true })
    expect(JSON.stringify(after)).toBe(JSON.stringify(before))
    expect(await em.count(PictureReading, {})).toBe(3)
  })
})

describe('reading one creative', () => {
  it('takes what is remembered, and reads anew only when told to', async () => {
    const [id = ''] = read.creativeIds
    const asked = readings
    const first = await extract(read.owner, id)
    expect((await read.owner.follow(first.id)).at(-1)).toMatchObject({ status: 'COMPLETED', progress: 1 })
    expect(readings).toBe(asked)
    const forced = await extract(read.owner, id, true)
    expect(forced.name).toBe('meta_pattern_extract')
    expect((await read.owner.follow(forced.id)).at(-1).status).toBe('COMPLETED')
    expect(readings).toBe(asked + 1)
    expect(await rowsOf(read.owner).count(CreativePattern, { creative: { id } })).toBe(3)
  })

  it('is refused while it is being read, with the job that reads it', async () => {
    const [id = ''] = read.creativeIds
    const [one, two] = await Promise.all([extract(read.owner, id, true), extract(read.owner, id, true)])
    const [job, refusal] = one.__typename === 'Job' ? [one, two] : [two, one]
    expect(refusal).toMatchObject({ __typename: 'ExtractionAlreadyRunning', job: { id: job.id } })
    expect((await creativeOf(read.owner, id)).patternStatus).toBe('READING')
    await read.owner.follow(job.id)
    expect((await creativeOf(read.owner, id)).patternStatus).toBe('READY')
  })

  it.each(['', 'x', '018f0000-0000-7000-8000-000000000000', "' or true --"])('knows no creative %j', async (id) => {
    expect(await extract(read.owner, id)).toMatchObject({ __typename: 'NotFound' })
  })

  it("answers another organisation's creative like one that does not exist", async () => {
    const stranger = await given(server).owner()
    expect(await extract(stranger, read.creativeIds[0] ?? '')).toMatchObject({ __typename: 'NotFound' })
    const viewer = await given(server).member(read.owner, 'VIEWER')
    const { errors } = await viewer.ask(
      'mutation ($input: ExtractPatternsInput!) { extractPatterns(input: $input) { __typename } }',
      {
        input: { creativeId: read.creativeIds[0] },
      },
    )
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })
})

describe('how a creative stands', () => {
  it('is the same in a list that is narrowed to it', async () => {
    expect((await idsWith('READY')).sort()).toEqual([...read.creativeIds].sort())
    expect((await idsWith('NONE')).length).toBeGreaterThan(0)
    expect(await idsWith('FAILED')).toEqual([])
  })

  it('is failed after a reading that nothing came of, until another one succeeds', async () => {
    const [id = ''] = read.creativeIds
    await rowsOf(read.owner).transactional((em) => em.nativeDelete(CreativePattern, { creative: { id } }))
    expect((await creativeOf(read.owner, id)).patternStatus).toBe('NONE')
    before = () => Promise.reject(new VisionError('refused', 'Not this one.'))
    const job = await extract(read.owner, id, true)
    expect((await read.owner.follow(job.id)).at(-1)).toMatchObject({
      status: 'FAILED',
      error: { code: 'MODEL_REFUSED' },
    })
    expect(await creativeOf(read.owner, id)).toMatchObject({
      patternStatus: 'FAILED',
      visual: null,
      tags: [],
      readBy: null,
    })
    expect(await idsWith('FAILED')).toEqual([id])
    before = () => undefined
    const again = 'mutation ($id: ID!) { retryJob(input: { jobId: $id }) { ... on Job { id } } }'
    await read.owner.follow((await read.owner.get(again, { id: job.id })).retryJob.id)
    expect((await creativeOf(read.owner, id)).patternStatus).toBe('READY')
  })
})

it('a reading whose worker stops in the middle is begun again by the next one, and leaves one set of patterns', async () => {
  const [id = ''] = read.creativeIds
  const reached = new Promise<void>((resolve) => {
    before = ({ signal }) => {
      resolve()
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason), { once: true }))
    }
  })
  const job = await extract(read.owner, id, true)
  await reached
  await worker.stop({ timeoutMs: 500 })
  before = () => undefined
  worker = await server.startWorker()
  expect((await read.owner.follow(job.id)).at(-1).status).toBe('COMPLETED')
  expect(await rowsOf(read.owner).count(CreativePattern, { creative: { id } })).toBe(3)
})

describe('a creative that cannot be read', () => {
  const change = (values: object) =>
    rowsOf(read.owner).transactional((em) => em.nativeUpdate(Creative, { id: read.creativeIds[1] ?? '' }, values))

  it('for want of a picture is refused in words', async () => {
    await change({ hasPicture: false })
    expect(await extract(read.owner, read.creativeIds[1] ?? '')).toMatchObject({ __typename: 'NothingToRead' })
    await change({ hasPicture: true })
  })

  it('for want of a profile that still has access names that profile', async () => {
    const em = rowsOf(read.owner)
    await em.transactional((tx) => tx.nativeUpdate(Connection, {}, { state: 'EXPIRED' }))
    const answer = await extract(read.owner, read.creativeIds[1] ?? '')
    expect(answer).toMatchObject({ __typename: 'ConnectionExpired' })
    expect(answer.message).toContain('has ended')
    await em.transactional((tx) => tx.nativeUpdate(Connection, {}, { state: 'ACTIVE' }))
  })
})
