import { afterAll, beforeAll, expect, it } from 'vitest'
import { allEnded, fireClock, readings } from '../../../../test/clock-account.ts'
import { given } from '../../../../test/given.ts'
import { switchedOn } from '../../../../test/insights-account.ts'
import { type TestServer, withServer } from '../../../../test/with-server.ts'
import type { Actor } from '../../../work/actor.ts'
import { noteLook } from './note-look.ts'

let server: TestServer
beforeAll(async () => {
  server = await withServer({ now: '2026-11-19T15:00:00Z', env: { META_SPEND_ENABLED: 'false' } })
})
afterAll(() => server?.close())

it('where accounts are not read every day, today is read of those that somebody looks at, and nothing else', async () => {
  const owner = await given(server).owner()
  const organizationId = owner.organizationId ?? ''
  const { id } = await switchedOn(owner, 'bruno', 'main')
  await fireClock(server, organizationId)
  expect(await readings(owner)).toEqual([])
  const work = server.workIn(organizationId)
  await noteLook({ ...work, actor: { ...work.actor, kind: 'person' } as Actor }, [id])
  await fireClock(server, organizationId, 3)
  await allEnded(owner)
  expect(await readings(owner)).toMatchObject([
    { adAccountId: id, status: 'COMPLETED', window: { from: '2026-11-19', to: '2026-11-19' } },
  ])
  const { adAccount } = await owner.get('query ($id: ID!) { adAccount(id: $id) { nextReadAt } }', { id })
  expect(adAccount.nextReadAt).toBeNull()
})
