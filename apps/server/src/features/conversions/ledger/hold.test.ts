import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  aTicket,
  atMeta,
  type ConversionsStage,
  eventsOf,
  moveTo,
  openConversions,
  send,
  sendDue,
  statusesOf,
} from '../../../../test/conversions-stage.ts'
import { rowsOf } from '../../../../test/insights-account.ts'
import { holdMs } from './hold.ts'

let stage: ConversionsStage
beforeAll(async () => {
  stage = await openConversions()
})
afterAll(() => stage?.server.close())
beforeEach(async () => {
  control().reset()
  for (const table of ['conversion_event', 'meta_limits.lane', 'pgboss.job'])
    await rowsOf(stage.owner, `delete from ${table}`)
})

const control = () => stage.server.sandbox.control
const move = (id: string, kind: string) => moveTo(stage.owner, id, kind, { dealValue: '250', currency: 'BRL' })
/** When the jobs that send are asked to start. */
const starts = async (): Promise<string[]> => {
  const jobs = `select distinct start_after from pgboss.job where name = 'meta_conversion_send'`
  const rows = await rowsOf(stage.owner, jobs)
  return rows.map(({ start_after }) => new Date(start_after).toISOString())
}

describe('what a move begins', () => {
  it('is not sent before the time in which it can be undone has passed, and then at once', async () => {
    const id = await aTicket(stage)
    await move(id, 'WON')
    const until = new Date(Date.parse(control().clock().now) + holdMs).toISOString()
    for (const event of await eventsOf(stage.owner, id))
      expect(event).toMatchObject({ status: 'PENDING', attempts: 0, error: null, nextAttemptAt: until })
    expect(await starts()).toEqual([until])
    control().advanceClock(holdMs / 1_000 - 1)
    await sendDue(stage.owner)
    expect(atMeta(stage.server)).toEqual([])
    control().advanceClock(1)
    await sendDue(stage.owner)
    expect(atMeta(stage.server)).toEqual([`lead-${id}`, `purchase-${id}`])
  })

  it('and is undone in that time is never told to Meta', async () => {
    const id = await aTicket(stage)
    await move(id, 'WON')
    control().advanceClock(8)
    await move(id, 'NEW')
    expect(await statusesOf(stage.owner, id)).toEqual(['CANCELED', 'CANCELED'])
    control().advanceClock(60)
    await sendDue(stage.owner)
    expect(atMeta(stage.server)).toEqual([])
  })

  it('is held as long when it begins again', async () => {
    const id = await aTicket(stage)
    for (const kind of ['QUALIFIED', 'NEW']) await move(id, kind)
    control().advanceClock(60)
    await move(id, 'QUALIFIED')
    await sendDue(stage.owner)
    expect(atMeta(stage.server)).toEqual([])
    control().advanceClock(holdMs / 1_000)
    await sendDue(stage.owner)
    expect(atMeta(stage.server)).toEqual([`lead-${id}`])
  })

  it('is not held when a person has it sent again', async () => {
    const id = await aTicket(stage)
    await move(id, 'QUALIFIED')
    control().addFault({ kind: 'refuseEvent', eventId: `lead-${id}`, match: { path: '/events$' } })
    await send(stage.owner)
    const [event] = await eventsOf(stage.owner, id)
    expect(event.status).toBe('FAILED')
    control().reset()
    const retry = 'mutation ($input: RetryConversionEventInput!) { retryConversionEvent(input: $input) { __typename } }'
    await stage.owner.get(retry, { input: { id: event.id } })
    await sendDue(stage.owner)
    expect(await statusesOf(stage.owner, id)).toEqual(['SENT'])
  })
})
