import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '../../../test/at-meta.ts'
import { type Caller, given } from '../../../test/given.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'

let server: TestServer
let owner: Caller
beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
  owner = await given(server).owner()
  await connect(owner, { profile: 'ana' })
  await connect(owner, { profile: 'bruno' })
  await connect(owner, { profile: 'helen' })
})
afterAll(() => server?.close())

interface Account {
  id: string
  name: string
  currency: string
  timezone: string
  status: string
  isActive: boolean
  unavailableBecause: string | null
  connections: { name: string }[]
  dataset: { id: string; name: string } | null
}
const fields =
  'id name metaAccountId currency timezone status isActive unavailableBecause connections { name } dataset { id name }'
const list = async (caller: Caller, args = ''): Promise<Account[]> => {
  const { adAccounts } = await caller.get(
    `{ adAccounts${args} { totalCount activeCount edges { node { ${fields} } } } }`,
  )
  return adAccounts.edges.map(({ node }: { node: Account }) => node)
}
const configure = async (caller: Caller, input: object) => {
  const query = `mutation ($input: ConfigureAdAccountInput!) { configureAdAccount(input: $input) {
    __typename ... on AdAccount { isActive dataset { id } } ... on Problem { message } } }`
  return (await caller.get(query, { input })).configureAdAccount
}
const unknown = '018f0000-0000-7000-8000-000000000000'

describe('the list of ad accounts', () => {
  it('has every account of every profile once, with the profiles that reach it', async () => {
    const accounts = await list(owner)
    expect(accounts.length).toBeGreaterThanOrEqual(6)
    expect(new Set(accounts.map(({ id }) => id)).size).toBe(accounts.length)
    expect(accounts.some(({ connections }) => connections.length === 2)).toBe(true)
    expect(new Set(accounts.map(({ currency }) => currency))).toEqual(new Set(['BRL', 'USD', 'EUR']))
    expect(new Set(accounts.map(({ timezone }) => timezone)).size).toBeGreaterThanOrEqual(3)
    expect(accounts.every(({ isActive }) => !isActive)).toBe(true)
  })

  it('says in words why an account cannot be read, in the language of the reader', async () => {
    const say = async (language: string) =>
      (await list(owner.with({ 'accept-language': language }))).map((each) => each.unavailableBecause)
    expect((await say('pt-BR')).filter(Boolean)).toContain('Desativada pelo Meta: pagamento pendente')
    expect((await say('en')).filter(Boolean)).toContain('Disabled by Meta: payment is due')
  })

  it('pages without losing or repeating, and narrows', async () => {
    const all = await list(owner)
    const seen: string[] = []
    for (let after: string | null = null; ; ) {
      const args: string = `(first: 2${after ? `, after: "${after}"` : ''})`
      const { adAccounts } = await owner.get(
        `{ adAccounts${args} { edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
      )
      seen.push(...adAccounts.edges.map(({ node }: { node: Account }) => node.id))
      if (!adAccounts.pageInfo.hasNextPage) break
      after = adAccounts.pageInfo.endCursor
    }
    expect(seen).toEqual(all.map(({ id }) => id))
    expect(await list(owner, '(filter: { search: "%" })')).toEqual([])
    const [first] = all
    expect((await list(owner, `(filter: { search: "${first?.name.slice(0, 6)}" })`)).length).toBeGreaterThan(0)
    expect((await list(owner, '(filter: { status: UNSETTLED })')).length).toBe(1)
    expect(await list(owner, `(filter: { connectionId: "${unknown}" })`)).toEqual([])
    expect(await list(owner, '(filter: { connectionId: "nonsense" })')).toEqual([])
  })

  it.each(['(first: 0)', '(first: 101)', '(first: -1)', '(after: "x")', '(after: "WzFd")'])(
    'refuses %s with words',
    async (args) => {
      const { errors } = await owner.ask(`{ adAccounts${args} { totalCount } }`)
      expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT')
    },
  )
})

describe('configuring an account', () => {
  it('switches on and off, and takes a dataset from the list that Meta gave', async () => {
    const account = (await list(owner)).find(({ unavailableBecause }) => !unavailableBecause)
    const offered = `query ($id: ID!) { datasets(adAccountId: $id) { __typename ... on DatasetList { datasets { id name isAvailable } } } }`
    const { datasets } = await owner.get(offered, { id: account?.id })
    const datasetId = datasets.datasets.find((each: { isAvailable: boolean }) => each.isAvailable).id
    expect(await configure(owner, { adAccountId: account?.id, isActive: true, datasetId })).toMatchObject({
      isActive: true,
      dataset: { id: datasetId },
    })
    expect(await configure(owner, { adAccountId: account?.id, isActive: false })).toMatchObject({
      isActive: false,
      dataset: { id: datasetId },
    })
    expect(await configure(owner, { adAccountId: account?.id, datasetId: null })).toMatchObject({ dataset: null })
  })

  it('refuses what does not fit, says what to do, and changes nothing', async () => {
    const stranger = await given(server).owner()
    const [account] = await list(owner)
    const before = await list(owner)
    const cases: [Caller, object, string][] = [
      [owner, { adAccountId: unknown, isActive: true }, 'NotFound'],
      [owner, { adAccountId: 'nonsense', isActive: true }, 'NotFound'],
      [stranger, { adAccountId: account?.id, isActive: true }, 'NotFound'],
      [owner, { adAccountId: account?.id, isActive: null }, 'InvalidInput'],
      [owner, { adAccountId: account?.id, datasetId: unknown }, 'DatasetNotOffered'],
      [owner, { adAccountId: account?.id, datasetId: "'; drop table ad_account; --" }, 'DatasetNotOffered'],
    ]
    for (const [caller, input, expected] of cases) {
      const answer = await configure(caller, input)
      expect(answer.__typename).toBe(expected)
      expect(answer.message.length).toBeGreaterThan(10)
    }
    expect(await list(owner)).toEqual(before)
    const member = await given(server).member(owner, 'MEMBER')
    const { errors } = await member.ask('mutation { configureAdAccount(input: { adAccountId: "x" }) { __typename } }')
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })
})

describe('asking Meta again', () => {
  const refresh =
    'mutation { refreshAdAccounts { __typename ... on RefreshAdAccountsDone { found added } ... on Problem { message } } }'

  it('adds what is new and keeps what is there', async () => {
    const before = await list(owner)
    expect((await owner.get(refresh)).refreshAdAccounts).toMatchObject({
      __typename: 'RefreshAdAccountsDone',
      found: before.length,
      added: 0,
    })
    expect(await list(owner)).toEqual(before)
  })

  it('says that the access has ended, and on each account why it is not read', async () => {
    const other = await given(server).owner()
    await connect(other, { profile: 'carla' })
    server.sandbox.control.endTokens('carla', 463)
    expect((await other.get(refresh)).refreshAdAccounts.__typename).toBe('ConnectionExpired')
    expect((await other.get('{ connections { status } }')).connections[0].status).toBe('EXPIRED')
    expect((await list(other))[0]?.unavailableBecause).toContain('has expired')
    await connect(other, { profile: 'carla' })
    expect((await list(other))[0]?.unavailableBecause).toBeNull()
  })
})
