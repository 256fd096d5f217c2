import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  anAdvertiser,
  aTicket,
  atMeta,
  type ConversionsStage,
  eventsOf,
  moveTo,
  openConversions,
  qualified,
  send,
} from '../../../../test/conversions-stage.ts'
import { given } from '../../../../test/given.ts'
import { rowsOf } from '../../../../test/insights-account.ts'

let stage: ConversionsStage
beforeAll(async () => {
  stage = await openConversions()
})
afterAll(() => stage?.server.close())
beforeEach(async () => {
  stage.server.sandbox.control.reset()
  for (const table of ['conversion_event', 'test_event_code', 'notice', 'meta_limits.lane'])
    await rowsOf(stage.owner, `delete from ${table}`)
})

const control = () => stage.server.sandbox.control
const answer = '__typename ... on Problem { message } ... on ConversionEvent { status }'
const ask = async (name: string, type: string, input: object, caller = stage.owner, asked = answer) =>
  (await caller.get(`mutation ($input: ${type}!) { answer: ${name}(input: $input) { ${asked} } }`, { input })).answer
const retry = (id: string, more: object = {}, caller = stage.owner) =>
  ask('retryConversionEvent', 'RetryConversionEventInput', { id, ...more }, caller)
const settle = (id: string, as: string, caller = stage.owner) =>
  ask('settleConversionEvent', 'SettleConversionEventInput', { id, as }, caller)
const setCode = (testEventCode: string | null, metaDatasetId = stage.metaDatasetId, caller = stage.owner) =>
  ask(
    'setTestEventCode',
    'SetTestEventCodeInput',
    { metaDatasetId, testEventCode },
    caller,
    '__typename ... on DatasetHealth { testEventCode } ... on InvalidInput { field } ... on Problem { message }',
  )
const openKinds = async () => {
  const { notices } = await stage.owner.get('{ notices(filter: { isOpen: true }) { edges { node { kind message } } } }')
  return notices.edges.map(({ node }: { node: { kind: string } }) => node.kind)
}

/** The lead of somebody who was qualified, of which nobody knows. */
async function anUnknown(): Promise<{ ticketId: string; id: string }> {
  const [ticketId = ''] = await qualified(stage, 1)
  control().addFault({ kind: 'reset', match: { path: '/events$' } })
  await send(stage.owner)
  control().advanceClock(24 * 3_600)
  await send(stage.owner)
  const [event] = await eventsOf(stage.owner, ticketId)
  expect(event).toMatchObject({ status: 'UNKNOWN', error: { code: 'ANSWER_LOST' } })
  return { ticketId, id: event.id }
}

describe('an event of which nobody knows', () => {
  it('that a person saw at Meta is sent, and was sent then', async () => {
    const { id, ticketId } = await anUnknown()
    expect(await openKinds()).toEqual(['CONVERSION_UNKNOWN'])
    expect(await settle(id, 'SENT')).toEqual({ __typename: 'ConversionEvent', status: 'SENT' })
    const [event] = await eventsOf(stage.owner, ticketId)
    expect(event).toMatchObject({ sentAt: '2026-11-19T15:00:15.000Z', error: null })
    expect(await openKinds()).toEqual([])
    expect((await settle(id, 'FAILED')).__typename).toBe('ConversionNotUnknown')
  })

  it('that a person did not find there has failed, and can be sent again', async () => {
    const { id } = await anUnknown()
    expect(await settle(id, 'FAILED')).toMatchObject({ status: 'FAILED' })
    expect(await retry(id)).toMatchObject({ status: 'PENDING' })
    await send(stage.owner)
    expect(atMeta(stage.server)).toHaveLength(2)
  })

  it('is sent again only by somebody who accepts that it may count twice', async () => {
    const { id, ticketId } = await anUnknown()
    expect((await retry(id)).__typename).toBe('DuplicatePossible')
    await send(stage.owner)
    expect(atMeta(stage.server)).toHaveLength(1)
    expect(await retry(id, { acceptsDuplicate: true })).toMatchObject({ status: 'PENDING' })
    expect(await openKinds()).toEqual([])
    await send(stage.owner)
    expect(atMeta(stage.server)).toEqual([`lead-${ticketId}`, `lead-${ticketId}`])
    const { ticket } = await stage.owner.get('query ($id: ID!) { ticket(id: $id) { story { text by } } }', {
      id: ticketId,
    })
    expect(ticket.story).toContainEqual({ text: `Event lead-${ticketId}: sent again.`, by: expect.any(String) })
  })
})

describe('sending again', () => {
  it('is refused where there is nothing to send, with the reason', async () => {
    const [sent = '', waiting = ''] = await qualified(stage, 2)
    await send(stage.owner)
    const [told] = await eventsOf(stage.owner, sent)
    expect(await retry(told.id)).toMatchObject({
      __typename: 'ConversionNotRetryable',
      message: 'Meta has received this event.',
    })
    const [event] = await eventsOf(stage.owner, waiting)
    const as = (status: string) =>
      rowsOf(stage.owner, 'update conversion_event set status = $2 where id = $1', [event.id, status])
    for (const status of ['PENDING', 'SENDING', 'EXPIRED', 'CANCELED', 'SKIPPED_NO_CTWA', 'SKIPPED_DUPLICATE_LEAD']) {
      await as(status)
      expect((await retry(event.id, { acceptsDuplicate: true })).__typename, status).toBe('ConversionNotRetryable')
    }
    await as('FAILED')
    control().advanceClock(7 * 24 * 3_600)
    expect(await retry(event.id)).toMatchObject({ message: 'Meta takes events of the last seven days only.' })
    control().advanceClock(-7 * 24 * 3_600)
    await moveTo(stage.owner, waiting, 'NEW')
    await as('FAILED')
    expect(await retry(event.id)).toMatchObject({ message: 'The ticket went back. Move it again to tell Meta.' })
  })

  it('of two people at once sends once', async () => {
    const [ticketId = ''] = await qualified(stage, 1)
    const [event] = await eventsOf(stage.owner, ticketId)
    await rowsOf(stage.owner, `update conversion_event set status = 'FAILED'`)
    const answers = await Promise.all([retry(event.id), retry(event.id)])
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      'ConversionEvent',
      'ConversionNotRetryable',
    ])
    await Promise.all([send(stage.owner), send(stage.owner)])
    expect(atMeta(stage.server)).toHaveLength(1)
  })

  it('finds nothing of another organisation, and takes a member', async () => {
    const { id } = await anUnknown()
    const other = await given(stage.server).owner()
    for (const wrong of [await retry(id, {}, other), await settle(id, 'SENT', other), await retry('nonsense')])
      expect(wrong).toMatchObject({ __typename: 'NotFound' })
    const viewer = await given(stage.server).member(stage.owner, 'VIEWER')
    const query =
      'mutation ($input: SettleConversionEventInput!) { settleConversionEvent(input: $input) { __typename } }'
    expect((await viewer.ask(query, { input: { id, as: 'SENT' } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })
})

describe('a test code', () => {
  it('marks what is made while it is set, for ever, and nothing else', async () => {
    const live = await aTicket(stage)
    await moveTo(stage.owner, live, 'QUALIFIED')
    expect(await setCode('TEST12345')).toEqual({ __typename: 'DatasetHealth', testEventCode: 'TEST12345' })
    const test = await aTicket(stage)
    await moveTo(stage.owner, test, 'QUALIFIED')
    expect((await setCode(null)).testEventCode).toBeNull()
    const later = await aTicket(stage)
    await moveTo(stage.owner, later, 'QUALIFIED')
    await setCode('TEST67890')
    control().addFault({ kind: 'reset', match: { path: '/events$' }, times: 2 })
    await send(stage.owner)
    control().advanceClock(31)
    await send(stage.owner)
    const codes = new Map(
      control()
        .events()
        .map(({ eventId, testEventCode }) => [eventId, testEventCode]),
    )
    expect(codes).toEqual(
      new Map([
        [`lead-${live}`, null],
        [`lead-${test}`, 'TEST12345'],
        [`lead-${later}`, null],
      ]),
    )
    expect((await eventsOf(stage.owner, test))[0]).toMatchObject({ isTest: true, status: 'SENT' })
    expect((await eventsOf(stage.owner, live))[0]).toMatchObject({ isTest: false })
    const { datasetHealth } = await stage.owner.get('{ datasetHealth { sentWeek testEventCode } }')
    expect(datasetHealth).toEqual([{ sentWeek: 2, testEventCode: 'TEST67890' }])
  })

  it.each([
    ['ended', 'TEST12345', null],
    ['set', null, 'TEST12345'],
  ])('that was %s before a ticket came again is that of then', async (_what, before, after) => {
    await setCode(before)
    const [id = ''] = await qualified(stage, 1)
    control().addFault({ kind: 'throttleApp', match: { path: '/events$' }, waitSeconds: 60 })
    await send(stage.owner)
    await moveTo(stage.owner, id, 'NEW')
    await setCode(after)
    control().advanceClock(3_700)
    await moveTo(stage.owner, id, 'QUALIFIED')
    await send(stage.owner)
    expect(control().events()).toMatchObject([{ eventId: `lead-${id}`, testEventCode: after }])
    expect((await eventsOf(stage.owner, id))[0]).toMatchObject({ status: 'SENT', isTest: after !== null })
  })

  it('is one of Meta’s, of a dataset that is used here, and an administrator’s to set', async () => {
    for (const code of ['two words', 'ção', 'x'.repeat(65)])
      expect(await setCode(code).catch(() => ({ field: 'testEventCode' }))).toMatchObject({ field: 'testEventCode' })
    expect(await setCode('TEST1', '123')).toMatchObject({ __typename: 'NotFound' })
    const other = await anAdvertiser(stage.server, 'ana')
    await setCode('TEST1')
    const { datasetHealth } = await other.owner.get('{ datasetHealth { testEventCode } }')
    expect(datasetHealth).toEqual([{ testEventCode: null }])
    const member = await given(stage.server).member(stage.owner, 'MEMBER')
    await expect(setCode('TEST2', stage.metaDatasetId, member)).rejects.toThrow('FORBIDDEN')
  })
})
