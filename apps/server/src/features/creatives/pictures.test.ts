import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Caller, given } from '../../../test/given.ts'
import { givenAccount, serverUpToCreatives, sync } from '../../../test/synced-account.ts'
import { Creative } from './creative.entity.ts'

let server: Awaited<ReturnType<typeof serverUpToCreatives>>
let there: Awaited<ReturnType<typeof givenAccount>>
/** A creative that was read in depth, and one that was only seen in the figures. */
let winner: { id: string; pictureUrl: string; metaCreativeId: string }
let seen: typeof winner

beforeAll(async () => {
  server = await serverUpToCreatives()
  there = await givenAccount(server)
  const { adAccountId } = there
  await sync(there.owner, { adAccountId, topN: 1 })
  const each = '{ creative { id pictureUrl metaCreativeId } }'
  const query = `query ($input: TopCreativesInput!) { topCreatives(input: $input) { creatives ${each} notEnoughData ${each} } }`
  const input = { adAccountId, objective: 'PURCHASE', topN: 1 }
  const { topCreatives } = await there.owner.get(query, { input })
  winner = topCreatives.creatives[0].creative
  seen = topCreatives.notEnoughData[0].creative
})
afterAll(() => server?.close())
beforeEach(() => server.sandbox.control.expirePictures())

const get = (path: string, { headers }: { headers: Caller['headers'] } = there.owner) =>
  fetch(`${server.url}${path}`, { headers })
const rowOf = (id: string) => server.workIn(there.owner.organizationId ?? '').em.findOneOrFail(Creative, { id })
const askedOf = (metaId: string) =>
  server.sandbox.control.log().calls.filter(({ path }) => path.endsWith(`/${metaId}`)).length

describe('a picture', () => {
  it('is served by what its bytes are, kept by the browser alone, and may run nothing', async () => {
    const answer = await get(winner.pictureUrl)
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'private, max-age=600',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    })
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  })

  it('whose address has ended is asked for again, and the new address is kept', async () => {
    const before = (await rowOf(winner.id)).thumbnailUrl
    const asked = askedOf(winner.metaCreativeId)
    expect((await get(winner.pictureUrl)).status).toBe(200)
    expect((await rowOf(winner.id)).thumbnailUrl).not.toBe(before)
    expect((await get(winner.pictureUrl)).status).toBe(200)
    expect(askedOf(winner.metaCreativeId)).toBe(asked + 1)
  })

  it('of a creative that was only seen in the figures is asked for when it is looked at', async () => {
    expect(await rowOf(seen.id)).toMatchObject({ thumbnailUrl: null, hasPicture: null, ingestedAt: null })
    expect((await get(seen.pictureUrl)).status).toBe(200)
    const row = await rowOf(seen.id)
    expect(row).toMatchObject({ hasPicture: true, ingestedAt: null })
    expect(row.headline).toBeTruthy()
    expect(row.thumbnailUrl).toContain(server.sandbox.url)
  })

  it('that many ask for at once is fetched once', async () => {
    const asked = askedOf(winner.metaCreativeId)
    const answers = await Promise.all(Array.from({ length: 8 }, () => get(winner.pictureUrl)))
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200))
    expect(askedOf(winner.metaCreativeId)).toBe(asked + 1)
  })
})

describe('who may see it', () => {
  it('is every member and every key of the organisation, whichever organisation their session prefers', async () => {
    const viewer = await given(server).member(there.owner, 'VIEWER')
    const key = await given(server).key(there.owner, 'READ')
    const cookie = { cookie: viewer.headers.cookie ?? '' }
    for (const caller of [viewer, key, { headers: cookie }, viewer.with({ 'x-organization-id': 'x' })]) {
      expect((await get(winner.pictureUrl, caller)).status).toBe(200)
    }
  })

  it('is nobody else: what is foreign, unknown or nonsense gets one and the same answer', async () => {
    const stranger = await given(server).owner()
    const own = there.owner.organizationId ?? ''
    const none = '00000000-0000-4000-8000-000000000000'
    const answers = await Promise.all([
      get(winner.pictureUrl, given(server).nobody),
      get(winner.pictureUrl, stranger),
      get(winner.pictureUrl, await given(server).key(stranger, 'OPERATE')),
      get(`/pictures/creatives/${stranger.organizationId}/${winner.id}`, stranger),
      get(`/pictures/creatives/${own}/${none}`),
      get(`/pictures/creatives/${none}/${winner.id}`),
      get(`/pictures/creatives/${own}/..%2f..%2fetc%2fpasswd`),
      get(`/pictures/creatives/x/y`),
    ])
    const told = await Promise.all(
      answers.map(async (each) => [each.status, await each.text(), each.headers.get('cache-control')]),
    )
    expect(new Set(told.map((each) => JSON.stringify(each)))).toEqual(
      new Set([JSON.stringify([404, '{"message":"Not found"}', 'no-store'])]),
    )
  })
})

describe('a picture that cannot be had', () => {
  const portuguese = () => there.owner.with({ 'accept-language': 'pt-BR' })

  it('while Meta does not answer is words, not a broken picture', async () => {
    server.sandbox.control.addFault({ match: { path: winner.metaCreativeId }, kind: 'missingObject', times: 1 })
    const answer = await get(winner.pictureUrl, portuguese())
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([502, 'no-store'])
    expect(await answer.json()).toEqual({
      code: 'PICTURE_UNAVAILABLE',
      message: expect.stringMatching(/O Meta não entregou/),
    })
    expect((await get(winner.pictureUrl)).status).toBe(200)
  })

  it('when access has ended says to reconnect, and the profile shows it', async () => {
    server.sandbox.control.endTokens('ana', 463)
    const told = async () => {
      const answer = await get(winner.pictureUrl, portuguese())
      return [answer.status, await answer.json()]
    }
    const words = [502, { code: 'CONNECTION_EXPIRED', message: expect.stringMatching(/Reconecte/) }]
    expect(await told()).toEqual(words)
    expect(await told()).toEqual(words)
    const { connections } = await there.owner.get('{ connections { status } }')
    expect(connections).toEqual([{ status: 'EXPIRED' }])
    expect(server.logged.join()).not.toMatch(/EAA[A-Za-z0-9]{10}|oh=00_/)
  })
})
