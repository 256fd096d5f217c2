import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { atMeta, type ConversionsStage, openConversions, qualified, send } from '../../../../test/conversions-stage.ts'
import { rowsOf } from '../../../../test/insights-account.ts'

let stage: ConversionsStage
beforeAll(async () => {
  stage = await openConversions()
})
afterAll(() => stage?.server.close())
beforeEach(async () => {
  stage.server.sandbox.control.reset()
  await rowsOf(stage.owner, 'delete from conversion_event')
})

const statuses = async (): Promise<Record<string, string>> =>
  Object.fromEntries(
    (await rowsOf(stage.owner, 'select event_id, status, error_code from conversion_event')).map(
      ({ event_id, status, error_code }) => [event_id, error_code ? `${status} ${error_code}` : status],
    ),
  )

/** Two of twenty are met by a fault, in whatever batch they are. */
async function sendTwenty(kind: Parameters<typeof stage.server.sandbox.control.addFault>[0]['kind']) {
  const ids = (await qualified(stage, 20)).map((id) => `lead-${id}`)
  const bad = [ids[3] ?? '', ids[16] ?? '']
  for (const eventId of bad)
    stage.server.sandbox.control.addFault({ kind, eventId, times: 1_000, match: { path: '/events$' } })
  await send(stage.owner)
  return { ids, bad, good: ids.filter((id) => !bad.includes(id)).toSorted() }
}

describe('a refusal of a batch', () => {
  it.each(['refuseEvent', 'unknown1', 'duplicate', 'unlistedCode'] as const)(
    'by %s fails those alone that are to blame; the others are told, once',
    async (kind) => {
      const { bad, good } = await sendTwenty(kind)
      expect(atMeta(stage.server).toSorted()).toEqual(good)
      expect(await statuses()).toEqual({
        ...Object.fromEntries(good.map((id) => [id, 'SENT'])),
        ...Object.fromEntries(bad.map((id) => [id, 'FAILED META_REFUSED'])),
      })
      expect(await rowsOf(stage.owner, 'select 1 from conversion_attempt where outcome is null')).toEqual([])
    },
  )

  it.each([
    ['permissionScope', 'META_PERMISSION'],
    ['tokenExpired', 'CONNECTION_EXPIRED'],
    ['throttleApp', 'META_THROTTLED'],
  ] as const)('by %s is about no event: all of them wait, and are not put to Meta one by one', async (kind, code) => {
    const { ids } = await sendTwenty(kind)
    expect(atMeta(stage.server)).toEqual([])
    expect(await statuses()).toEqual(Object.fromEntries(ids.map((id) => [id, `PENDING ${code}`])))
    const { calls } = stage.server.sandbox.control.log()
    expect(calls.filter(({ path }) => path.endsWith('/events'))).toHaveLength(1)
    await rowsOf(stage.owner, `update connection set state = 'ACTIVE'`)
    await rowsOf(stage.owner, 'delete from meta_limits.lane')
  })
})
