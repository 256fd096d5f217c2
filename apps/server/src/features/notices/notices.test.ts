import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, given } from '../../../test/given.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'
import { learn } from '../../work/texts.ts'
import { type Raising, raiseNotice } from './raise-notice.ts'
import { resolveNotice } from './resolve-notice.ts'

learn({
  'pt-BR': { 'test.ends': 'Termina em {{count}} dias.' },
  en: { 'test.ends': 'Ends in {{count}} days.' },
})

let server: TestServer
let owner: Caller
beforeAll(async () => {
  server = await withServer({ worker: false })
  owner = await given(server).owner()
})
afterAll(() => server?.close())

const ends = (subject: string, days: number, severity: Raising['severity'] = 'INFO'): Raising => ({
  kind: 'TOKEN_EXPIRING',
  subject,
  severity,
  saying: { key: 'test.ends', params: { count: days } },
})
const raise = (raising: Raising, caller = owner) => {
  const work = server.workIn(caller.organizationId ?? '')
  return work.em.transactional((em) => raiseNotice(em, work, raising))
}
const resolve = (subject: string) => {
  const work = server.workIn(owner.organizationId ?? '')
  return work.em.transactional((em) => resolveNotice(em, work, 'TOKEN_EXPIRING', subject))
}
const list = async (caller: Caller, args = '') =>
  (
    await caller.get(
      `{ notices${args} { openCount totalCount pageInfo { hasNextPage endCursor }
         edges { node { id kind severity message day resolvedAt dismissedAt } } } }`,
    )
  ).notices
const nodes = async (caller: Caller, args = '') =>
  (await list(caller, args)).edges.map(({ node }: { node: { message: string } }) => node)
const dismiss = async (caller: Caller, noticeId: string) => {
  const query =
    'mutation ($input: DismissNoticeInput!) { dismissNotice(input: $input) { __typename ... on Notice { dismissedAt } ... on Problem { message } } }'
  return (await caller.get(query, { input: { noticeId } })).dismissNotice
}

describe('a notice', () => {
  it('is one for each kind and subject while it is open, and another afterwards', async () => {
    const caller = await given(server).owner()
    const own = server.workIn(caller.organizationId ?? '')
    await Promise.all(Array.from({ length: 5 }, () => raise(ends('one', 14), caller)))
    await raise(ends('one', 7, 'WARNING'), caller)
    await raise({ ...ends('one', 7), kind: 'TOKEN_ENDED', day: '2026-11-19' }, caller)
    expect(await nodes(caller)).toMatchObject([
      { kind: 'TOKEN_ENDED', severity: 'INFO', day: '2026-11-19' },
      { kind: 'TOKEN_EXPIRING', severity: 'WARNING', message: 'Ends in 7 days.', resolvedAt: null },
    ])
    await own.em.transactional((em) => resolveNotice(em, own, 'TOKEN_EXPIRING', 'one'))
    await raise(ends('one', 1), caller)
    const all = await nodes(caller)
    expect(all.map((each: { resolvedAt: string | null }) => each.resolvedAt !== null)).toEqual([false, false, true])
    expect(await list(caller)).toMatchObject({ openCount: 2, totalCount: 3 })
  })

  it("is said in the reader's language, and to nobody else", async () => {
    const [caller, stranger] = [await given(server).owner(), await given(server).owner()]
    await raise(ends('one', 3), caller)
    const [said] = await nodes(caller.with({ 'accept-language': 'pt-BR' }))
    expect(said.message).toBe('Termina em 3 dias.')
    expect(await list(stranger)).toMatchObject({ openCount: 0, totalCount: 0 })
    expect((await dismiss(stranger, said.id)).__typename).toBe('NotFound')
  })

  it('is put aside by a member, and asks again only when it gets worse', async () => {
    const caller = await given(server).owner()
    await raise(ends('one', 7, 'WARNING'), caller)
    const [{ id }] = await nodes(caller)
    const viewer = await given(server).member(caller, 'VIEWER')
    const query = 'mutation ($input: DismissNoticeInput!) { dismissNotice(input: $input) { __typename } }'
    expect((await viewer.ask(query, { input: { noticeId: id } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    const member = await given(server).member(caller, 'MEMBER')
    const first = await dismiss(member, id)
    expect(first.dismissedAt).not.toBeNull()
    expect(await dismiss(member, id)).toEqual(first)
    for (const milder of [ends('one', 6, 'WARNING'), ends('one', 6, 'INFO')]) {
      await raise(milder, caller)
      expect((await list(caller)).openCount).toBe(0)
    }
    await raise(ends('one', 1, 'CRITICAL'), caller)
    expect(await list(caller)).toMatchObject({ openCount: 1, edges: [{ node: { id, severity: 'CRITICAL' } }] })
  })

  it.each(['nonsense', '018f0000-0000-7000-8000-000000000000', ''])(
    'that is not there (%j) is not found',
    async (id) => {
      expect(await dismiss(owner, id)).toMatchObject({
        __typename: 'NotFound',
        message: 'There is no such notice in this organisation.',
      })
    },
  )
})

describe('the list of notices', () => {
  it('is newest first, pages without losing or repeating, and narrows', async () => {
    const caller = await given(server).owner()
    for (let count = 1; count <= 5; count++) await raise(ends(`subject ${count}`, count), caller)
    const all = await nodes(caller)
    expect(all.map(({ message }: { message: string }) => Number(/\d/.exec(message)))).toEqual([5, 4, 3, 2, 1])
    const first = await list(caller, '(first: 3)')
    const rest = await list(caller, `(first: 3, after: "${first.pageInfo.endCursor}")`)
    expect([...first.edges, ...rest.edges].map(({ node }) => node)).toEqual(all)
    await dismiss(caller, all[0].id)
    expect(await nodes(caller, '(filter: { isOpen: true })')).toEqual(all.slice(1))
    expect(await nodes(caller, '(filter: { isOpen: false })')).toMatchObject([{ id: all[0].id }])
    expect(await list(caller, '(filter: { isOpen: false })')).toMatchObject({ openCount: 4, totalCount: 1 })
    expect(await nodes(caller, '(filter: { isOpen: null })')).toHaveLength(5)
  })

  it.each(['(first: 0)', '(after: "x")', '(after: "WyJub25lIl0")'])('refuses %s with words', async (args) => {
    const { errors } = await owner.ask(`{ notices${args} { totalCount } }`)
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT')
  })
})

describe('news of notices', () => {
  it('tells of what is new or changed, not of what was there, is the same, is over or put aside', async () => {
    await raise(ends('before', 14))
    const stranger = await given(server).owner()
    const [mine, theirs] = [listen(owner), listen(stranger)]
    // What was told before the stream was open is not heard, so a first notice is told until it is.
    await expect
      .poll(async () => {
        await raise(ends('open?', Math.floor(Math.random() * 1e9)))
        return mine.heard.length
      })
      .toBeGreaterThan(0)
    await raise(ends('before', 14))
    await raise(ends('before', 7, 'WARNING'))
    await raise(ends('over', 1))
    await resolve('over')
    await raise(ends('last', 2, 'CRITICAL'))
    await expect.poll(() => mine.heard.at(-1)).toBe('CRITICAL Ends in 2 days.')
    expect(mine.heard.filter((each) => each.startsWith('WARNING'))).toEqual(['WARNING Ends in 7 days.'])
    expect(mine.heard).not.toContain('INFO Ends in 14 days.')
    expect(theirs.heard).toEqual([])
    mine.stop()
    theirs.stop()
  })
})

function listen(caller: Caller) {
  const heard: string[] = []
  const stop = caller.stream().subscribe<{ noticeAdded: { severity: string; message: string } }>(
    { query: 'subscription { noticeAdded { severity message } }' },
    {
      next: ({ data }) => void (data && heard.push(`${data.noticeAdded.severity} ${data.noticeAdded.message}`)),
      error: () => {},
      complete: () => {},
    },
  )
  return { heard, stop }
}
