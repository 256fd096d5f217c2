import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestServer, withServer } from '../../../../test/with-server.ts'
import { tidyInbox } from './tidy-inbox.ts'

let server: TestServer
beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
})
afterAll(() => server?.close())

it('lets go of what was parked for long and of old counts, and of nothing that waits', async () => {
  const { inbox } = server.world
  await inbox.rows(`insert into whatsapp_inbox.delivery (id, received_at, body, parked_because) values
    ('018f0000-0000-7000-8000-000000000001', '2026-08-21T14:59:00Z', '', 'NUMBER_UNKNOWN'),
    ('018f0000-0000-7000-8000-000000000002', '2026-08-21T15:01:00Z', '', 'NUMBER_UNKNOWN'),
    ('018f0000-0000-7000-8000-000000000003', '2025-01-01T00:00:00Z', '', null)`)
  await inbox.rows(`insert into whatsapp_inbox.refusal (hour, reason, count) values
    ('2026-10-20T14:00:00Z', 'old', 1), ('2026-10-20T15:00:00Z', 'new', 1)`)
  await tidyInbox(inbox)
  const left = await inbox.rows('select right(id::text, 1) as id from whatsapp_inbox.delivery order by id')
  expect(left).toEqual([{ id: '2' }, { id: '3' }])
  expect(await inbox.rows('select reason from whatsapp_inbox.refusal')).toEqual([{ reason: 'new' }])
})
