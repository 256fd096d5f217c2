import { afterAll, beforeAll, expect, it } from 'vitest'
import { connect } from '../../../test/at-meta.ts'
import { type Caller, given } from '../../../test/given.ts'
import { rowsOf } from '../../../test/insights-account.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'
import { tidyVersions } from './version-watch.ts'

let server: TestServer
let owner: Caller
beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
  owner = await given(server).owner()
  await connect(owner)
})
afterAll(() => server?.close())

const notices = async () =>
  (await owner.get('{ notices { edges { node { kind severity message resolvedAt } } } }')).notices.edges.map(
    ({ node }: { node: object }) => node,
  )
const askWith = async (kind: 'versionUpgraded' | 'deadVersion') => {
  server.sandbox.control.addFault({ kind, match: { path: 'me/adaccounts' } })
  await owner.ask('mutation { refreshAdAccounts { __typename } }')
}

it('a version that is ending is said once, and again only when it gets worse or an hour has passed', async () => {
  await askWith('versionUpgraded')
  const warning = { kind: 'META_VERSION', severity: 'WARNING', resolvedAt: null }
  expect(await notices()).toMatchObject([{ ...warning, message: expect.stringContaining('in place of v25.0') }])
  await rowsOf(owner, 'delete from notice')
  await askWith('versionUpgraded')
  expect(await notices()).toEqual([])
  server.sandbox.control.advanceClock(3_601)
  await askWith('versionUpgraded')
  expect(await notices()).toMatchObject([warning])
  await askWith('deadVersion')
  expect(await notices()).toMatchObject([{ ...warning, severity: 'CRITICAL' }])
})

it('its notice is over when another version is asked for, and not before', async () => {
  const { metaApiVersion } = server.world.means.settings
  const asking = (version: string) => {
    const work = server.workIn(owner.organizationId ?? '')
    return { ...work, meta: { ...work.meta }, settings: { ...work.settings, metaApiVersion: version } }
  }
  await tidyVersions(asking(metaApiVersion))
  expect(await notices()).toMatchObject([{ resolvedAt: null }])
  await tidyVersions(asking('v26.0'))
  expect(await notices()).toMatchObject([{ resolvedAt: expect.any(String) }])
})
