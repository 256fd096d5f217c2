import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type ConversationFact, conversationEvent, createMeta } from '../index.ts'
import { createMemoryLaneBook } from '../protocol/memory-lane-book.ts'
import { caught } from '../stage/caught.ts'
import { errorLine, type Line, openStage } from '../stage/open-stage.ts'

const lead: ConversationFact = {
  eventName: 'LeadSubmitted',
  eventId: 'lead-1',
  eventTime: new Date('2026-11-22T12:00:00.900Z'),
  wabaId: '444',
  ctwaClid: 'ARclick',
}
const sale: ConversationFact = {
  ...lead,
  eventName: 'Purchase',
  eventId: 'purchase-1',
  value: '123.40',
  currency: 'BRL',
}
const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const taken = (received: number): Line => ({ body: { events_received: received, messages: [], fbtrace_id: 'AxYz' } })
const fails = async () => {
  throw new Error('the book is away')
}
const events = [conversationEvent(lead), conversationEvent(sale)]

describe('a fact of a conversation', () => {
  it('is written as Meta takes it', () => {
    expect(conversationEvent({ ...sale, phone: '+55 (11) 98765-4321' })).toEqual({
      event_name: 'Purchase',
      event_time: 1795348800,
      event_id: 'purchase-1',
      action_source: 'business_messaging',
      messaging_channel: 'whatsapp',
      user_data: { whatsapp_business_account_id: '444', ctwa_clid: 'ARclick', ph: [hash('5511987654321')] },
      custom_data: { currency: 'BRL', value: 123.4 },
    })
    expect(conversationEvent(lead)).not.toHaveProperty('custom_data')
    expect(conversationEvent({ ...lead, phone: null }).user_data).not.toHaveProperty('ph')
    expect(conversationEvent({ ...lead, phone: '0055 11' }).user_data.ph).toEqual([hash('5511')])
  })
})

describe('sending events', () => {
  it('is one request, with a test code only where there is one', async () => {
    const stage = await openStage([taken(2)])
    const accepted = { kind: 'accepted', received: 2, fbtraceId: 'AxYz' }
    expect(await stage.session.sendEvents('700', events)).toEqual(accepted)
    expect(await stage.session.sendEvents('700', events, { testEventCode: 'TEST1' })).toEqual(accepted)
    const [live, test] = stage.heard
    expect(live).toMatchObject({ method: 'POST', path: '/v25.0/700/events' })
    expect(JSON.parse(live?.form.get('data') ?? '')).toEqual(JSON.parse(JSON.stringify(events)))
    expect([live?.form.has('test_event_code'), test?.form.get('test_event_code')]).toEqual([false, 'TEST1'])
  })

  it('tells the count that Meta tells', async () => {
    const stage = await openStage([taken(1)])
    expect(await stage.session.sendEvents('700', events)).toMatchObject({ kind: 'accepted', received: 1 })
  })

  it('tells a refusal in Meta’s words', async () => {
    const words = {
      error_user_title: 'Event Timestamp Too Old',
      error_user_msg: 'Too far in the past.',
      fbtrace_id: 'Ab',
    }
    const stage = await openStage([errorLine(100, 2804003, words)])
    const refused = { kind: 'refused', code: 100, subcode: 2804003, message: 'Too far in the past.', fbtraceId: 'Ab' }
    expect(await stage.session.sendEvents('700', events)).toEqual(refused)
    expect(stage.heard).toHaveLength(1)
  })

  it.each<[string, Line, string]>([
    ['half an answer', { ...taken(2), cut: true }, 'connection'],
    ['no answer', { hangUp: true }, 'connection'],
    ['words', { body: 'Service Unavailable' }, 'unreadable'],
    ['a gateway’s page', { status: 502, body: '<html>' }, 'unreadable'],
    ['a refusal that is none of Meta’s', { status: 400, body: '<html>' }, 'unreadable'],
    ['JSON without a count', { body: { ok: true } }, 'unreadable'],
    ['a list', { body: [] }, 'unreadable'],
    ['an error of Meta’s own', errorLine(2, undefined, { status: 503 }), 'stumbled'],
    ['the same under 200', errorLine(2, undefined, { status: 200 }), 'stumbled'],
    ['an unknown error', errorLine(1, 99, { status: 500 }), 'stumbled'],
    ['too much', errorLine(1, undefined, { status: 500 }), 'stumbled'],
  ])('leaves a doubt where there is %s, and does not send again', async (_what, line, why) => {
    const stage = await openStage([line])
    expect(await stage.session.sendEvents('700', events)).toMatchObject({ kind: 'doubtful', why })
    expect(stage.heard).toHaveLength(1)
  })

  it('waits three seconds for an answer', async () => {
    const stage = await openStage([{ silent: true }])
    expect(await stage.session.sendEvents('700', events)).toMatchObject({ kind: 'doubtful', why: 'timeout' })
    expect(stage.heard).toHaveLength(1)
  })

  it.each<[string, Line, object]>([
    ['a dead token', errorLine(190, 463), { kind: 'authorization' }],
    ['a permission that is missing', errorLine(10, undefined, { status: 403 }), { kind: 'permission' }],
    ['a dataset out of reach', errorLine(100, 33), { kind: 'permission' }],
    ['a throttle', errorLine(4), { kind: 'throttled' }],
    ['a dead version', errorLine(2635), { kind: 'version' }],
    ['a wrong secret', errorLine(104), { reason: 'wrongSignature' }],
  ])('throws where %s makes certain that nothing was taken', async (_what, line, error) => {
    const stage = await openStage([line])
    expect(await caught(stage.session.sendEvents('700', events))).toMatchObject(error)
    expect(stage.heard).toHaveLength(1)
  })

  it('throws where nothing has left', async () => {
    const meta = createMeta({ appId: '1', appSecret: 's', redirectUri: 'x', graphUrl: 'http://127.0.0.1:1' })
    const error = await caught(meta.withToken('t').sendEvents('700', events))
    expect(error).toMatchObject({ kind: 'unreachable', reason: 'neverSent' })
    await meta.close()
  })

  it('is not begun late, nor without the book of limits', async () => {
    const late = await openStage([taken(2)])
    const startBefore = new Date('2026-11-22T11:59:59Z')
    expect(await caught(late.session.sendEvents('700', events, { startBefore }))).toMatchObject({ kind: 'cancelled' })
    const shut = await openStage([taken(2)], { laneBook: { ...createMemoryLaneBook(), admit: fails } })
    expect(await caught(shut.session.sendEvents('700', events))).toMatchObject({ reason: 'laneBook' })
    expect([...late.heard, ...shut.heard]).toEqual([])
  })

  it('keeps its answer when the book fails afterwards, and when its session is cancelled meanwhile', async () => {
    const usage = { 'x-app-usage': '{"call_count":80}' }
    const deaf = await openStage([{ ...taken(2), headers: usage }], {
      laneBook: { ...createMemoryLaneBook(), learn: fails },
    })
    expect(await deaf.session.sendEvents('700', events)).toMatchObject({ kind: 'accepted' })
    const hand = new AbortController()
    const answer = () => {
      hand.abort()
      return taken(2)
    }
    const cancelled = await openStage(answer, { signal: hand.signal })
    expect(await cancelled.session.sendEvents('700', events)).toMatchObject({ kind: 'accepted' })
  })

  it('names its dataset by an id', async () => {
    const stage = await openStage([taken(2)])
    expect(await caught(stage.session.sendEvents('../me', events))).toMatchObject({ reason: 'badArgument' })
    expect(stage.heard).toEqual([])
  })
})
