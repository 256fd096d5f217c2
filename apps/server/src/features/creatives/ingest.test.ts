import { afterAll, beforeAll, expect, it } from 'vitest'
import { givenAccount, serverUpToCreatives, sync } from '../../../test/synced-account.ts'
import { Creative } from './creative.entity.ts'
import { type MetaInBetween, openMetaInBetween } from './meta-in-between.fixture.ts'

let server: Awaited<ReturnType<typeof serverUpToCreatives>>
let meta: MetaInBetween
beforeAll(async () => {
  meta = await openMetaInBetween()
  server = await serverUpToCreatives({ env: { META_GRAPH_URL: meta.url } })
  meta.target = server.sandbox.url
})
afterAll(async () => {
  await server?.close()
  meta?.close()
})

/** Reads a window and gives back the rows of the winners. */
async function winners(topN: number, change: MetaInBetween['change'] = (_path, answer) => answer) {
  meta.change = change
  const { owner, adAccountId } = await givenAccount(server)
  const job = await sync(owner, { adAccountId, topN })
  const { em } = server.workIn(owner.organizationId ?? '')
  const rows = await em.find(Creative, { ingestedAt: { $ne: null } }, { orderBy: { name: 'asc' } })
  return { owner, job, rows }
}

const isCreative = (answer: { object_story_spec?: object }) => answer.object_story_spec !== undefined
const statusesOf = ({ children }: { children: readonly { name: string; status: string }[] }) =>
  children.filter(({ name }) => name === 'meta_creative_ingest').map(({ status }) => status)

it('keeps the words, the shape and the hash of each winner, and not the picture', async () => {
  const { rows, job } = await winners(3)
  expect(statusesOf(job)).toEqual(Array(3).fill('COMPLETED'))
  expect(job.steps.find(({ key }) => key === 'CREATIVES')).toMatchObject({ done: 3, total: 3 })
  expect(rows).toHaveLength(3)
  for (const row of rows) {
    expect(row).toMatchObject({
      imageHash: expect.stringMatching(/^[0-9a-f]{16}$/),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      ratio: expect.stringMatching(/^[\d.]+:[\d.]+$/),
      headline: expect.any(String),
      body: expect.any(String),
      callToAction: expect.stringMatching(/^[A-Z_]+$/),
      hasPicture: true,
    })
    expect(Math.max(row.width ?? 0, row.height ?? 0)).toBeGreaterThan(590)
    expect(row.videoLength !== null && row.videoLength !== undefined).toBe(row.format === 'VIDEO')
  }
  // A dynamic one has its texts in the asset feed only.
  expect(new Set(rows.map(({ format }) => format))).toEqual(new Set(['VIDEO', 'IMAGE', 'DYNAMIC']))
})

it('reads a post of which Meta tells the id alone: it has no picture, and says so', async () => {
  const { owner, rows, job } = await winners(1, (_path, answer) =>
    isCreative(answer) ? { id: answer.id, effective_object_story_id: '1_2' } : answer,
  )
  expect(statusesOf(job)).toEqual(['COMPLETED'])
  expect(rows[0]).toMatchObject({ hasPicture: false, sha256: null, width: null, headline: null, thumbnailUrl: null })
  const query = 'query ($id: ID!) { creative(id: $id) { name pictureUrl imageHash } }'
  const { creative } = await owner.get(query, { id: rows[0]?.id })
  expect(creative).toMatchObject({ name: expect.stringMatching(/^AD /), pictureUrl: null, imageHash: null })
})

it('finds the picture of a creative without an address in the account’s library', async () => {
  const { rows } = await winners(3, (_path, answer) =>
    isCreative(answer) ? { ...answer, thumbnail_url: undefined, image_url: undefined } : answer,
  )
  expect(rows.map(({ sha256 }) => typeof sha256)).toEqual(['string', 'string', 'string'])
})

it('keeps words that PostgreSQL could not: cut emoji, and the character zero', async () => {
  const { rows } = await winners(1, (_path, answer) =>
    isCreative(answer) ? { ...answer, body: 'luz \ud83d e\0 mesa', name: '\0' } : answer,
  )
  expect(rows[0]).toMatchObject({ body: 'luz \ufffd e mesa', name: expect.stringMatching(/^AD /) })
})

it('asks once more for an address that ended between the answer and the fetch', async () => {
  let asked = 0
  const { rows, job } = await winners(1, (_path, answer) => {
    if (isCreative(answer) && ++asked === 1) server.sandbox.control.expirePictures()
    return answer
  })
  expect([asked, statusesOf(job)]).toEqual([2, ['COMPLETED']])
  expect(rows[0]?.sha256).toBeTruthy()
})

it('never dials an address outside of Meta’s hosts, and fails that part alone', async () => {
  let knocked = 0
  const { job, rows } = await winners(2, (path, answer) => {
    if (path.includes('inner')) knocked++
    return isCreative(answer) ? { ...answer, thumbnail_url: `${meta.url}/inner`, image_url: undefined } : answer
  })
  expect(knocked).toBe(0)
  expect(statusesOf(job)).toEqual(['FAILED', 'FAILED'])
  expect(job.status).toBe('COMPLETED')
  expect(rows).toEqual([])
})

it('keeps the words of an ad whose picture is no picture', async () => {
  // An address of the right host with something else behind it.
  const { job, rows } = await winners(1, (_path, answer) =>
    isCreative(answer) ? { ...answer, thumbnail_url: `${server.sandbox.url}/__control/clock` } : answer,
  )
  expect(statusesOf(job)).toEqual(['COMPLETED'])
  expect(rows[0]).toMatchObject({ headline: expect.any(String), sha256: null, width: null })
})
