import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { connect } from '../../../test/at-meta.ts'
import { type Caller, given } from '../../../test/given.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'
import { raiseNotice } from '../notices/index.ts'

let server: TestServer
let owner: Caller
let accounts: string[]
beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
})
afterAll(() => server?.close())
beforeEach(async () => {
  owner = await given(server).owner()
  await connect(owner, { profile: 'ana' })
  await connect(owner, { profile: 'bruno' })
  accounts = await list('')
})

const list = async (args: string, caller = owner): Promise<string[]> => {
  const { adAccounts } = await caller.get(`{ adAccounts${args} { totalCount edges { node { id } } } }`)
  expect(adAccounts.totalCount).toBe(adAccounts.edges.length)
  return adAccounts.edges.map(({ node }: { node: { id: string } }) => node.id)
}
const usable = async (): Promise<string[]> => {
  const { adAccounts } = await owner.get('{ adAccounts { edges { node { id unavailableBecause } } } }')
  const nodes = adAccounts.edges.map(({ node }: { node: { id: string; unavailableBecause: string | null } }) => node)
  return nodes.flatMap((node: { id: string; unavailableBecause: string | null }) =>
    node.unavailableBecause ? [] : [node.id],
  )
}
const addClient = async (name: string, caller = owner): Promise<string> =>
  (
    await caller.get('mutation ($name: String!) { addClient(input: { name: $name }) { ... on Client { id } } }', {
      name,
    })
  ).addClient.id
const archive = (clientId: string) =>
  owner.get('mutation ($id: ID!) { updateClient(input: { clientId: $id, isArchived: true }) { __typename } }', {
    id: clientId,
  })
const configure = async (input: object) => {
  const query = `mutation ($input: ConfigureAdAccountInput!) { configureAdAccount(input: $input) {
    __typename ... on AdAccount { isActive client { id name } } ... on NotFound { what } ... on InvalidInput { field } ... on Problem { message } } }`
  return (await owner.get(query, { input })).configureAdAccount
}

it('gives an account to a client, keeps it when nothing is said, and takes it away', async () => {
  const [adAccountId] = await usable()
  const clientId = await addClient('Pousada')
  const theirs = { client: { id: clientId, name: 'Pousada' } }
  expect(await configure({ adAccountId })).toMatchObject({ client: null })
  expect(await configure({ adAccountId, clientId })).toMatchObject(theirs)
  expect(await configure({ adAccountId, isActive: true })).toMatchObject({ isActive: true, ...theirs })
  expect(await configure({ adAccountId, clientId: null })).toMatchObject({ isActive: true, client: null })
})

it('lists the accounts of each client, and narrows the list of accounts by it', async () => {
  const [first = '', second = '', third = ''] = accounts
  const [one, two, none] = [await addClient('1'), await addClient('2'), await addClient('3')]
  await configure({ adAccountId: first, clientId: one })
  await configure({ adAccountId: second, clientId: one })
  await configure({ adAccountId: third, clientId: two })
  const { clients } = await owner.get('{ clients { edges { node { id adAccounts { id client { id } } } } } }')
  expect(clients.edges.map(({ node }: { node: object }) => node)).toEqual([
    { id: one, adAccounts: [first, second].map((id) => ({ id, client: { id: one } })) },
    { id: two, adAccounts: [{ id: third, client: { id: two } }] },
    { id: none, adAccounts: [] },
  ])
  expect(await list(`(filter: { clientId: "${one}" })`)).toEqual([first, second])
  expect(await list(`(filter: { clientId: "${none}" })`)).toEqual([])
  expect(await list('(filter: { clientId: "nonsense" })')).toEqual([])
  expect(await list('(filter: { hasClient: true })')).toEqual([first, second, third])
  expect(await list('(filter: { hasClient: false })')).toEqual(accounts.slice(3))
  expect(await list('(filter: { hasClient: null, clientId: null })')).toEqual(accounts)
})

it('gives nothing to a client that is archived, unknown or of another organisation, and changes nothing then', async () => {
  const [first, second] = await usable()
  const stranger = await given(server).owner()
  const clientId = await addClient('Former')
  await configure({ adAccountId: first, clientId })
  await archive(clientId)
  expect(await configure({ adAccountId: second, clientId, isActive: true })).toEqual({
    __typename: 'InvalidInput',
    field: 'clientId',
    message: 'Former is archived and gets no accounts. Take the client back, or choose another.',
  })
  for (const unknown of [await addClient('Theirs', stranger), '018f0000-0000-7000-8000-000000000000', 'nonsense', '']) {
    expect(await configure({ adAccountId: second, clientId: unknown, isActive: true })).toMatchObject({
      __typename: 'NotFound',
      what: 'Client',
    })
  }
  expect(await configure({ adAccountId: second })).toMatchObject({ isActive: false, client: null })
  // What an archived client has, it keeps.
  expect(await configure({ adAccountId: first, clientId })).toMatchObject({ client: { id: clientId } })
})

it('gives nothing to a client that is being archived in the same moment', async () => {
  const [adAccountId] = accounts
  const clientId = await addClient('Leaving')
  const admin = new Client({ connectionString: server.database.url })
  await admin.connect()
  await admin.query('begin')
  await admin.query('update client set archived_at = now() where id = $1', [clientId])
  const answer = configure({ adAccountId, clientId })
  const blocked = 'select pid from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))'
  const isWaiting = expect.poll(async () => (await admin.query(blocked)).rowCount).toBe(1)
  await Promise.race([answer, isWaiting])
  await admin.query('commit')
  await admin.end()
  expect(await answer).toMatchObject({ __typename: 'InvalidInput', field: 'clientId' })
})

it('says which account a notice is about', async () => {
  const [adAccountId = ''] = accounts
  const work = server.workIn(owner.organizationId ?? '')
  const saying = { key: 'adAccounts.unreachable' }
  await work.em.transactional(async (em) => {
    const about = { kind: 'READING_STOPPED', severity: 'WARNING', saying } as const
    await raiseNotice(em, work, { ...about, subject: 'one', adAccountId })
    await raiseNotice(em, work, { ...about, subject: 'gone', adAccountId: '018f0000-0000-7000-8000-000000000000' })
    await raiseNotice(em, work, { ...about, subject: 'none' })
  })
  const { notices } = await owner.get('{ notices { edges { node { message adAccount { id } } } } }')
  const said = notices.edges.map(({ node }: { node: { adAccount: object | null } }) => node.adAccount)
  expect(said).toEqual([null, null, { id: adAccountId }])
})
