import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  aTicket,
  atMeta,
  type ConversionsStage,
  eventsOf,
  moveTo,
  openConversions,
  send,
  statusesOf,
  tick,
} from '../../../../test/conversions-stage.ts'
import { rowsOf, switchAccount } from '../../../../test/insights-account.ts'

let stage: ConversionsStage
beforeAll(async () => {
  stage = await openConversions()
})
afterAll(() => stage?.server.close())
beforeEach(async () => {
  control().reset()
  await rowsOf(stage.owner, 'delete from conversion_event')
  await switchAccount(stage.owner, stage.account.id, true)
})

const control = () => stage.server.sandbox.control
const turn = (isActive: boolean) => switchAccount(stage.owner, stage.account.id, isActive)
/** Somebody who came by an ad of an account that is off is qualified, and the event was looked at. */
async function aWaiting(): Promise<string> {
  const id = await aTicket(stage)
  await turn(false)
  await moveTo(stage.owner, id, 'QUALIFIED')
  await send(stage.owner)
  return id
}

describe('what the ads of an account that is switched off led to', () => {
  it('is not told, says why, and is told when it is switched on again', async () => {
    const id = await aWaiting()
    const [event] = await eventsOf(stage.owner, id)
    expect(event).toMatchObject({ status: 'PENDING', attempts: 0, attemptsMade: [], error: { code: 'AD_ACCOUNT_OFF' } })
    expect(event.error.message).toBe(
      'The ad account is switched off here: Meta is told nothing of it. Switch it on: the event goes on by itself.',
    )
    control().advanceClock(24 * 3_600)
    await tick(stage.server)
    await send(stage.owner)
    expect(atMeta(stage.server)).toEqual([])
    await turn(true)
    await tick(stage.server)
    await send(stage.owner)
    expect(atMeta(stage.server)).toEqual([`lead-${id}`])
    expect(await eventsOf(stage.owner, id)).toMatchObject([{ status: 'SENT', attempts: 1, error: null }])
  })

  it('is taken back with its ticket', async () => {
    const id = await aWaiting()
    await moveTo(stage.owner, id, 'NEW')
    expect(await statusesOf(stage.owner, id)).toEqual(['CANCELED'])
  })

  it('is too late for Meta after seven days, as any other', async () => {
    const id = await aWaiting()
    control().advanceClock(7 * 24 * 3_600)
    await tick(stage.server)
    await send(stage.owner)
    expect(await eventsOf(stage.owner, id)).toMatchObject([{ status: 'EXPIRED', error: { code: 'TOO_LATE' } }])
  })

  it('and of which nobody knows is not tried again meanwhile, and then is', async () => {
    const id = await aTicket(stage)
    await moveTo(stage.owner, id, 'QUALIFIED')
    control().addFault({ kind: 'reset', match: { path: '/events$' } })
    await send(stage.owner)
    await turn(false)
    control().advanceClock(31)
    await send(stage.owner)
    expect(atMeta(stage.server)).toHaveLength(1)
    expect(await eventsOf(stage.owner, id)).toMatchObject([
      { status: 'PENDING', doubtfulSince: expect.any(String), error: { code: 'AD_ACCOUNT_OFF' } },
    ])
    await turn(true)
    await tick(stage.server)
    await send(stage.owner)
    expect(await statusesOf(stage.owner, id)).toEqual(['SENT'])
  })
})
