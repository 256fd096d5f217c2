import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  atMeta,
  type ConversionsStage,
  eventsOf,
  openConversions,
  qualified,
  send,
  statusesOf,
  tick,
} from '../../../test/conversions-stage.ts'
import { rowsOf } from '../../../test/insights-account.ts'

let stage: ConversionsStage
beforeAll(async () => {
  stage = await openConversions()
})
afterAll(() => stage?.server.close())
beforeEach(async () => {
  stage.server.sandbox.control.reset()
  await rowsOf(stage.owner, 'delete from conversion_event')
})

const control = () => stage.server.sandbox.control
/** Long enough for a claim to be taken for lost. */
const freeze = async () => {
  control().advanceClock(121)
  await tick(stage.server)
}
const slowly = () => control().addFault({ kind: 'slow', match: { path: '/events$' }, delayMs: 1_500 })
const aLead = async () => (await qualified(stage, 1))[0] ?? ''
/** However long that takes on a machine that is busy. */
const patiently = { timeout: 10_000, interval: 20 }
const isSending = (id: string) => expect.poll(() => statusesOf(stage.owner, id), patiently).toEqual(['SENDING'])
const hasArrived = () => expect.poll(() => atMeta(stage.server), patiently).toHaveLength(1)

describe('a worker that was frozen and taken for dead', () => {
  it('says all the same that Meta has it, as long as nobody else has sent it', async () => {
    const id = await aLead()
    slowly()
    const frozen = send(stage.owner)
    await isSending(id)
    await hasArrived()
    await freeze()
    expect(await eventsOf(stage.owner, id)).toMatchObject([{ status: 'PENDING', error: { code: 'WORKER_DIED' } }])
    await frozen
    await send(stage.owner)
    expect(await statusesOf(stage.owner, id)).toEqual(['SENT'])
    expect(atMeta(stage.server)).toHaveLength(1)
  })

  it('says so also once another one has sent it, and does not know what came of that', async () => {
    const id = await aLead()
    slowly()
    const frozen = send(stage.owner)
    await hasArrived()
    await freeze()
    control().addFault({ kind: 'transient', match: { path: '/events$' } })
    await send(stage.owner)
    const [before] = await eventsOf(stage.owner, id)
    expect(before).toMatchObject({ status: 'PENDING', error: { code: 'META_STUMBLED' }, attempts: 2 })
    await frozen
    const [after] = await eventsOf(stage.owner, id)
    expect(after).toMatchObject({ status: 'SENT', error: null, attempts: 2 })
    expect(after.attemptsMade.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['SENT', 'DOUBTFUL'])
  })

  it('and whose event is being sent by another one, is believed when that one cannot know', async () => {
    const id = await aLead()
    slowly()
    const frozen = send(stage.owner)
    await hasArrived()
    await freeze()
    control().addFault({ kind: 'slow', match: { path: '/events$' }, delayMs: 4_000 })
    const other = send(stage.owner)
    await frozen
    expect(await statusesOf(stage.owner, id)).toEqual(['SENDING'])
    await other
    expect(await statusesOf(stage.owner, id)).toEqual(['SENT'])
  })

  it('before it had sent anything, does not send it any more', async () => {
    const id = await aLead()
    // Whoever sends asks for the profiles between the claim and the call.
    const admin = new Client({ connectionString: stage.server.database.url })
    await admin.connect()
    await admin.query('begin; lock table connection in access exclusive mode')
    const frozen = send(stage.owner)
    await isSending(id)
    await freeze()
    await admin.query('commit')
    await admin.end()
    await frozen
    const [event] = await eventsOf(stage.owner, id)
    expect(event.status).toBe('SENT')
    // It was put off, and sent by the claim that the same process took then.
    expect(event.attemptsMade.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['PUT_OFF', 'SENT'])
    expect(atMeta(stage.server)).toHaveLength(1)
  })
})
