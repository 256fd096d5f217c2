import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readings, switchOnToo } from '../../../../test/clock-account.ts'
import { type Caller, given } from '../../../../test/given.ts'
import { rowsOf, switchedOn, type TestAccount } from '../../../../test/insights-account.ts'
import { type TestServer, withServer } from '../../../../test/with-server.ts'
import { newId } from '../../../work/new-id.ts'

const secret = 'a secret of the outer clock'
const door = '/cron/meta-ads-metrics'

let server: TestServer
let owner: Caller
let stranger: Caller
let main: TestAccount
let recife: TestAccount
let lisbon: TestAccount
beforeAll(async () => {
  server = await withServer({
    worker: false,
    now: '2026-11-19T15:00:00Z',
    env: { CRON_SECRET: secret, META_CRON_DAYS: '2' },
  })
  owner = await given(server).owner()
  main = await switchedOn(owner, 'bruno', 'main')
  ;[recife] = (await switchOnToo(owner, 'Nordeste')) as [TestAccount]
  stranger = await given(server).owner('Another agency')
  lisbon = await switchedOn(stranger, 'helen', 'lisbon')
  const clientId = newId()
  await rowsOf(owner, `insert into client values ($1, $2, 'Casa Lumiá', null, now(), now())`, [
    owner.organizationId,
    clientId,
  ])
  await rowsOf(owner, 'update ad_account set client_id = $1 where id = $2', [clientId, main.id])
  await given(server).owner('An agency without accounts')
})
afterAll(() => server?.close())

const call = (query = '', init: RequestInit = {}, url = server.url) =>
  fetch(`${url}${door}${query}`, { headers: { authorization: `Bearer ${secret}` }, ...init })
// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
const jsonOf = (answer: Response): Promise<any> => answer.json()

describe('the door of an outer clock', () => {
  it.each<[string, Record<string, string>]>([
    ['nothing', {}],
    ['another secret', { authorization: 'Bearer another secret of the same length' }],
    ['the secret by another scheme', { authorization: `Basic ${secret}` }],
    ['the secret alone', { authorization: secret }],
  ])('is closed to who sends %s', async (_what, headers) => {
    const answer = await call('', { headers })
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
    expect(await readings(owner)).toEqual([])
  })

  it.each(['?days=0', '?days=91', '?days=seven', '?days=1.5', '?days=', '?wait=301', '?wait=-1'])(
    'takes no %s, and says what it takes',
    async (query) => {
      const answer = await call(query)
      expect(answer.status).toBe(400)
      expect((await jsonOf(answer)).message).toMatch(/1 to 90.*0 to 300/)
      expect(await readings(owner)).toEqual([])
    },
  )

  it('is not there where no secret is set, for who guesses as for a browser', async () => {
    const other = await withServer({ worker: false })
    try {
      for (const method of ['GET', 'POST']) expect((await call('', { method }, other.url)).status).toBe(404)
      expect((await call('', { headers: { accept: 'text/html' } }, other.url)).status).toBe(404)
    } finally {
      await other.close()
    }
  })
})

describe('a call', () => {
  it('that cannot wait says what runs; the next one joins it and reads nothing twice', async () => {
    const first = await call('?wait=0')
    expect(first.status).toBe(200)
    const told = await jsonOf(first)
    expect(told).toMatchObject({ days: 2, completed: 0, failed: 0, running: 3, paused: 0 })
    const again = await jsonOf(await call('?wait=0', { method: 'POST' }))
    expect(again).toEqual(told)
    expect(await readings(owner)).toHaveLength(2)
  })

  it('waits for the ends, and tells of every account by organisation and client', async () => {
    await server.startWorker()
    const calls = [call('?wait=60'), call('?wait=60', { method: 'POST' })]
    const [one, two] = await Promise.all((await Promise.all(calls)).map(jsonOf))
    expect(two).toEqual(one)
    expect(one).toMatchObject({ days: 2, completed: 3, failed: 0, running: 0, paused: 0 })
    const ours = one.organizations.find(
      (each: { organizationId: string }) => each.organizationId === owner.organizationId,
    )
    expect(ours.clients).toMatchObject([
      { clientName: 'Casa Lumiá', accounts: [{ adAccountId: main.id }] },
      { clientId: null, clientName: null, accounts: [{ adAccountId: recife.id }] },
    ])
    const [{ spend, rows }] = await rowsOf(
      owner,
      'select trim_scale(sum(spend))::text as spend, count(*)::int as rows from insight_day where ad_account_id = $1',
      [main.id],
    )
    const jobId = (await readings(owner)).find(({ adAccountId }) => adAccountId === main.id)?.id
    expect(ours.clients[0].accounts[0]).toEqual({
      ...{ adAccountId: main.id, metaAccountId: main.metaAccountId, name: main.name, status: 'COMPLETED' },
      ...{ from: '2026-11-17', to: '2026-11-18', rows, spend, currency: 'BRL', error: null, jobId },
    })
    expect(one.organizations.map((each: { organizationId: string }) => each.organizationId).sort()).toEqual(
      [owner.organizationId, stranger.organizationId].sort(),
    )
    expect(await readings(owner)).toHaveLength(2)
  }, 90_000)

  it('tells of an account that fails, and the others are read all the same', async () => {
    server.sandbox.control.addFault({ match: { path: `${main.metaAccountId}/` }, kind: 'permission', times: 1_000 })
    const answer = await call('?days=1&wait=60', {
      headers: { authorization: `Bearer ${secret}`, 'accept-language': 'pt-BR' },
    })
    server.sandbox.control.clearFaults()
    expect(answer.status).toBe(207)
    const told = await jsonOf(answer)
    expect(told).toMatchObject({ days: 1, completed: 2, failed: 1, running: 0 })
    const all = told.organizations.flatMap((each: { clients: { accounts: object[] }[] }) =>
      each.clients.flatMap(({ accounts }) => accounts),
    )
    expect(all.find((each: { adAccountId: string }) => each.adAccountId === main.id)).toMatchObject({
      ...{ status: 'FAILED', rows: null, spend: null },
      error: { code: 'META_PERMISSION', message: expect.stringContaining('Reconecte o perfil') },
    })
    expect(all.find((each: { adAccountId: string }) => each.adAccountId === lisbon.id)).toMatchObject({
      ...{ status: 'COMPLETED', currency: 'EUR', from: '2026-11-18', to: '2026-11-18' },
    })
  }, 90_000)

  it('does not wait for a profile, and asks no second reading of an account that does', async () => {
    server.sandbox.control.endTokens('helen', 463)
    const first = await jsonOf(await call('?days=3&wait=60'))
    expect(first).toMatchObject({ completed: 2, paused: 1, running: 0, failed: 0 })
    const count = (await readings(stranger)).length
    const second = await jsonOf(await call('?days=4&wait=60'))
    expect(second).toMatchObject({ completed: 2, paused: 1 })
    expect(await readings(stranger)).toHaveLength(count)
  }, 90_000)
})
