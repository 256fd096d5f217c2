import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, given } from '../../../test/given.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'

let server: TestServer
let owner: Caller
beforeAll(async () => {
  server = await withServer({ worker: false })
  owner = await given(server).owner()
})
afterAll(() => server?.close())

const answer =
  '__typename ... on Client { id name isArchived } ... on InvalidInput { field } ... on ClientNameTaken { client { id name } } ... on Problem { message }'
const add = async (caller: Caller, name: string) =>
  (
    await caller.get(`mutation ($input: AddClientInput!) { addClient(input: $input) { ${answer} } }`, {
      input: { name },
    })
  ).addClient
const update = async (caller: Caller, input: object) =>
  (await caller.get(`mutation ($input: UpdateClientInput!) { updateClient(input: $input) { ${answer} } }`, { input }))
    .updateClient
const list = async (caller: Caller, args = '') =>
  (
    await caller.get(
      `{ clients${args} { totalCount pageInfo { hasNextPage endCursor } edges { node { id name isArchived } } } }`,
    )
  ).clients
const names = async (caller: Caller, args = ''): Promise<string[]> =>
  (await list(caller, args)).edges.map(({ node }: { node: { name: string } }) => node.name)

describe('adding a client', () => {
  it('keeps its name tidy, and shows it to its own organisation alone', async () => {
    const [caller, stranger] = [await given(server).owner(), await given(server).owner()]
    const added = await add(caller, '  Pousada do Mar\t')
    expect(added).toMatchObject({ __typename: 'Client', name: 'Pousada do Mar', isArchived: false })
    const one = 'query ($id: ID!) { client(id: $id) { name } }'
    expect((await caller.get(one, { id: added.id })).client).toEqual({ name: 'Pousada do Mar' })
    expect((await stranger.get(one, { id: added.id })).client).toBeNull()
    expect((await caller.get(one, { id: 'nonsense' })).client).toBeNull()
    expect(await names(stranger)).toEqual([])
    expect((await add(stranger, 'Pousada do Mar')).__typename).toBe('Client')
  })

  it.each([
    ['nothing', ''],
    ['blanks', ' \t\n '],
    ['nothing that is seen', '\u200b\u200b'],
    ['more than 120 characters', 'x'.repeat(121)],
    ['a line break', 'one\ntwo'],
    ['another line break', 'one\u2028two'],
    ['a control character', 'one\u0007two'],
  ])('refuses a name of %s', async (_what, name) => {
    const caller = await given(server).owner()
    expect(await add(caller, name)).toMatchObject({
      __typename: 'InvalidInput',
      field: 'name',
      message: 'The name has 1 to 120 characters, on one line.',
    })
    expect(await names(caller)).toEqual([])
  })

  it('takes 120 characters, whatever they are made of', async () => {
    const caller = await given(server).owner()
    for (const name of ['é'.repeat(120), '🧉'.repeat(120)]) expect(await add(caller, name)).toMatchObject({ name })
  })

  it('refuses a name that another has in any case, in the language of whoever asks', async () => {
    const caller = await given(server).owner()
    const { id } = await add(caller, 'São João')
    expect(await add(caller.with({ 'accept-language': 'pt-BR' }), 'SÃO JOÃO ')).toEqual({
      __typename: 'ClientNameTaken',
      client: { id, name: 'São João' },
      message: 'Já há um cliente chamado São João. Escolha outro nome, ou arquive aquele.',
    })
    // The same letters, written apart: an e-mail or a file of another system brings them so.
    expect((await add(caller, 'São João'.normalize('NFD'))).__typename).toBe('ClientNameTaken')
    expect(await names(caller)).toEqual(['São João'])
  })

  it('lets one through of many at the same moment', async () => {
    const caller = await given(server).owner()
    const answers = await Promise.all(Array.from({ length: 6 }, (_, i) => add(caller, i % 2 ? 'Twin' : 'TWIN')))
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'Client',
      ...Array.from({ length: 5 }, () => 'ClientNameTaken'),
    ])
    expect(await names(caller)).toHaveLength(1)
  })

  it('is for administrators', async () => {
    const member = await given(server).member(owner, 'MEMBER')
    const { errors } = await member.ask('mutation { addClient(input: { name: "x" }) { __typename } }')
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })
})

describe('changing a client', () => {
  it('changes what is given and leaves the rest', async () => {
    const caller = await given(server).owner()
    const { id } = await add(caller, 'One')
    expect(await update(caller, { clientId: id, name: 'ONE' })).toMatchObject({ name: 'ONE', isArchived: false })
    expect(await update(caller, { clientId: id, isArchived: true })).toMatchObject({ name: 'ONE', isArchived: true })
    expect(await update(caller, { clientId: id, name: 'Two' })).toMatchObject({ name: 'Two', isArchived: true })
    expect(await update(caller, { clientId: id, isArchived: false })).toMatchObject({ name: 'Two', isArchived: false })
  })

  it('lets an archived name go, and takes a client back only when its name is free', async () => {
    const caller = await given(server).owner()
    const first = await add(caller, 'Name')
    await update(caller, { clientId: first.id, isArchived: true })
    const second = await add(caller, 'name')
    expect(second.__typename).toBe('Client')
    const back = { clientId: first.id, isArchived: false }
    expect(await update(caller, back)).toMatchObject({ __typename: 'ClientNameTaken', client: { id: second.id } })
    expect(await names(caller, '(filter: { isArchived: true })')).toEqual(['Name'])
    expect(await update(caller, { ...back, name: 'Another' })).toMatchObject({ name: 'Another', isArchived: false })
    expect((await update(caller, { clientId: first.id, name: 'NAME' })).__typename).toBe('ClientNameTaken')
  })

  it('refuses what does not fit, says what to do, and changes nothing', async () => {
    const [caller, stranger] = [await given(server).owner(), await given(server).owner()]
    const { id } = await add(caller, 'One')
    const cases: [Caller, object, string][] = [
      [stranger, { clientId: id, name: 'Mine' }, 'NotFound'],
      [caller, { clientId: '018f0000-0000-7000-8000-000000000000', name: 'x' }, 'NotFound'],
      [caller, { clientId: "'; drop table client; --", name: 'x' }, 'NotFound'],
      [caller, { clientId: id, name: '' }, 'InvalidInput'],
      [caller, { clientId: id, name: null }, 'InvalidInput'],
      [caller, { clientId: id, isArchived: null }, 'InvalidInput'],
    ]
    for (const [who, input, expected] of cases) {
      const refused = await update(who, input)
      expect(refused.__typename).toBe(expected)
      expect(refused.message.length).toBeGreaterThan(10)
    }
    expect(await names(caller)).toEqual(['One'])
  })
})

describe('the list of clients', () => {
  it('is by name, pages without losing or repeating, and narrows', async () => {
    const caller = await given(server).owner()
    for (const name of ['b', 'd', 'a', '50% off', 'c']) await add(caller, name)
    const all = await names(caller)
    expect(all).toEqual([...all].sort())
    const first = await list(caller, '(first: 3)')
    const rest = await list(caller, `(first: 3, after: "${first.pageInfo.endCursor}")`)
    expect([...first.edges, ...rest.edges].map(({ node }) => node.name)).toEqual(all)
    expect(await names(caller, '(filter: { search: "%" })')).toEqual(['50% off'])
    expect(await names(caller, '(filter: { search: "OFF" })')).toEqual(['50% off'])
    expect(await names(caller, '(filter: { isArchived: true })')).toEqual([])
  })

  it.each(['(first: 101)', '(after: "x")', '(after: "WyJhIiwiYiJd")'])('refuses %s with words', async (args) => {
    const { errors } = await owner.ask(`{ clients${args} { totalCount } }`)
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT')
  })
})
