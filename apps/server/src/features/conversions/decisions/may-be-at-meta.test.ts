import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  atMeta,
  type ConversionsStage,
  eventsOf,
  moveTo,
  openConversions,
  qualified,
  send,
} from '../../../../test/conversions-stage.ts'
import { rowsOf } from '../../../../test/insights-account.ts'

let stage: ConversionsStage
beforeAll(async () => {
  stage = await openConversions()
})
afterAll(() => stage?.server.close())
beforeEach(async () => {
  control().reset()
  for (const table of ['conversion_event', 'meta_limits.lane']) await rowsOf(stage.owner, `delete from ${table}`)
})

type Fault = Parameters<ReturnType<typeof control>['addFault']>[0]

const control = () => stage.server.sandbox.control
const spoil = (kind: Fault['kind'], more: Partial<Fault> = {}) =>
  control().addFault({ kind, match: { path: '/events$' }, ...more })
const leadOf = async (ticketId: string) => (await eventsOf(stage.owner, ticketId))[0]
const decide = async (name: 'retry' | 'settle', input: object): Promise<string> => {
  const field = `${name}ConversionEvent`
  const type = name === 'retry' ? 'RetryConversionEventInput' : 'SettleConversionEventInput'
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) { __typename ... on ConversionEvent { status } } }`
  const { __typename, status } = (await stage.owner.get(query, { input }))[field]
  return status ?? __typename
}

/** The lead of somebody who was qualified: Meta took it, the answer was lost, and a person has had it sent again. */
async function anAcceptedDuplicate(): Promise<{ ticketId: string; id: string }> {
  const [ticketId = ''] = await qualified(stage, 1)
  spoil('reset')
  await send(stage.owner)
  expect(atMeta(stage.server)).toHaveLength(1)
  control().advanceClock(24 * 3_600)
  await send(stage.owner)
  const { id, status } = await leadOf(ticketId)
  expect(status).toBe('UNKNOWN')
  expect(await decide('retry', { id, acceptsDuplicate: true })).toBe('PENDING')
  return { ticketId, id }
}

describe('what Meta may have and was sent again by a person', () => {
  it('stays known as such when it is put off and its ticket goes back: nothing more is sent without a question', async () => {
    const { ticketId, id } = await anAcceptedDuplicate()
    spoil('throttleApp', { waitSeconds: 60 })
    await send(stage.owner)
    expect(await leadOf(ticketId)).toMatchObject({ status: 'PENDING', doubtfulSince: expect.any(String) })
    await moveTo(stage.owner, ticketId, 'NEW')
    expect(await leadOf(ticketId)).toMatchObject({ status: 'UNKNOWN', error: { code: 'TAKEN_BACK' } })
    control().advanceClock(3_600)
    await moveTo(stage.owner, ticketId, 'QUALIFIED')
    await send(stage.owner)
    expect(await leadOf(ticketId)).toMatchObject({ status: 'UNKNOWN' })
    expect(atMeta(stage.server)).toHaveLength(1)
    expect(await decide('retry', { id })).toBe('DuplicatePossible')
  })

  it('is not told to be absent because Meta refused it then, and is not sent a third time without a question', async () => {
    const { ticketId, id } = await anAcceptedDuplicate()
    spoil('refuseEvent', { eventId: `lead-${ticketId}` })
    await send(stage.owner)
    expect(await leadOf(ticketId)).toMatchObject({ status: 'UNKNOWN', error: { code: 'META_REFUSED' } })
    expect(await decide('retry', { id })).toBe('DuplicatePossible')
    await send(stage.owner)
    expect(atMeta(stage.server)).toHaveLength(1)
  })

  it('and is not there, after its ticket went back, is told when that comes again', async () => {
    const { ticketId, id } = await anAcceptedDuplicate()
    await moveTo(stage.owner, ticketId, 'NEW')
    expect(await decide('settle', { id, as: 'FAILED' })).toBe('CANCELED')
    await moveTo(stage.owner, ticketId, 'QUALIFIED')
    await send(stage.owner)
    expect(await leadOf(ticketId)).toMatchObject({ status: 'SENT', doubtfulSince: null })
  })

  it('is known to be absent once a person has looked, and then goes without a question', async () => {
    const { ticketId, id } = await anAcceptedDuplicate()
    spoil('refuseEvent', { eventId: `lead-${ticketId}` })
    await send(stage.owner)
    expect(await decide('settle', { id, as: 'FAILED' })).toBe('FAILED')
    expect(await leadOf(ticketId)).toMatchObject({ doubtfulSince: null })
    control().reset()
    expect(await decide('retry', { id })).toBe('PENDING')
    await moveTo(stage.owner, ticketId, 'NEW')
    expect(await leadOf(ticketId)).toMatchObject({ status: 'CANCELED' })
  })
})
