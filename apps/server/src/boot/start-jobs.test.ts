import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestServer, withServer } from '../../test/with-server.ts'
import { newId } from '../work/new-id.ts'
import { transactionOf } from '../work/transaction.ts'
import { features } from './features.ts'
import { schedulesOf, startJobs } from './start-jobs.ts'

let server: TestServer
beforeAll(async () => {
  server = await withServer({
    worker: false,
    env: { META_SPEND_ENABLED: 'false', META_TOKEN_REFRESH_ENABLED: 'false' },
  })
})
afterAll(() => server?.close())

it('sets the clock when it is asked to, whether or not accounts are read every day', async () => {
  const { world, env } = server
  const { em } = server.workIn(newId())
  const scheduled = () =>
    em.transactional(async (tx) => {
      const { rows } = await transactionOf(tx).executeSql('select name, cron, timezone from pgboss.schedule', [])
      return rows
    })
  const bare = await startJobs(world, features, env.databaseUrl)
  await bare.stop({ timeoutMs: 2_000 })
  expect(await scheduled()).toEqual([])
  const worker = await startJobs(world, features, env.databaseUrl, schedulesOf(world, features))
  await worker.stop({ timeoutMs: 2_000 })
  expect(await scheduled()).toEqual(
    expect.arrayContaining([{ name: 'meta_spend_clock', cron: '*/5 * * * *', timezone: 'UTC' }]),
  )
})
