import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { conversationEvent } from '../objects/conversation-event.ts'
import { openStage } from '../stage/open-stage.ts'
import { hasRecordings, recordings, recordingsTitle } from './recordings.ts'

interface SentEvent {
  readonly event_name: string
  readonly event_time: string
  readonly event_id?: string
  readonly action_source: string
  readonly user_data: Readonly<Record<string, unknown>>
  readonly custom_data?: { readonly currency?: string; readonly value?: number }
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

describe.skipIf(!hasRecordings)(`${recordingsTitle}: what other clients post to the Conversions API`, () => {
  const events = recordings('capi', '.json').flatMap(({ name, text }) => {
    const { data, test_event_code } = JSON.parse(text) as { data: SentEvent[]; test_event_code?: string }
    return data.map((event) => ({ name, event, testEventCode: test_event_code ?? null }))
  })
  const sales = events.filter(({ event }) => event.event_name === 'Purchase')

  it('is there; none is of a conversation, and a sale is the one fact that we tell too', () => {
    expect(events.length).toBeGreaterThan(30)
    expect(events.filter(({ event }) => event.action_source === 'business_messaging')).toEqual([])
    expect(sales.length).toBeGreaterThan(3)
  })

  it.each(sales)(
    '$name: a sale told by us is written like theirs, in what both say',
    async ({ event, testEventCode }) => {
      const { event_name, event_time, event_id, custom_data = {} } = event
      const { value, currency } = custom_data
      const ours = conversationEvent({
        eventName: event_name,
        eventId: event_id ?? 'purchase-1',
        eventTime: new Date(Number(event_time) * 1_000),
        ...{ wabaId: '444', ctwaClid: 'ARclick', phone: '+55 11 98765-4321' },
        value: value === undefined ? null : String(value),
        currency: currency ?? null,
      })
      const stage = await openStage([{ body: { events_received: 1 } }])
      await stage.session.sendEvents('700', [ours], { testEventCode })
      const form = stage.heard[0]?.form
      const [posted] = JSON.parse(form?.get('data') ?? '[]')
      expect(posted).toMatchObject({
        event_name,
        event_time: Number(event_time),
        ...(event_id && { event_id }),
        custom_data: { value, currency },
        user_data: { ph: [hash('5511987654321')] },
      })
      expect(form?.get('test_event_code') ?? null).toBe(testEventCode)
      // Theirs say who the person is by the same kind of hash.
      const theirs = [event.user_data.em, event.user_data.external_id].flat().filter((each) => each !== undefined)
      for (const each of [...theirs, ...posted.user_data.ph]) expect(each).toMatch(/^[0-9a-f]{64}$/)
    },
  )
})
