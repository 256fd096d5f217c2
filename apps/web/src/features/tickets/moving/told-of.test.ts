import { describe, expect, it } from 'vitest'
import { isToldSoon, knownOfUndone, type TicketEvent } from './told-of.ts'

const event = (eventName: TicketEvent['eventName'], status: TicketEvent['status'], code?: string): TicketEvent => ({
  ...{ __typename: 'ConversionEvent', id: eventName, eventName, status },
  error: code ? { __typename: 'ConversionFailure', code } : null,
})
const lead = (status: TicketEvent['status']) => event('LEAD_SUBMITTED', status)
const sale = (status: TicketEvent['status'], code?: string) => event('PURCHASE', status, code)

describe('a move', () => {
  it('is told soon while its event waits for nothing', () => {
    expect(isToldSoon([lead('SENT'), sale('PENDING')])).toBe(true)
    expect(isToldSoon([lead('SENT'), sale('PENDING', 'DATASET_MISSING')])).toBe(false)
    expect(isToldSoon([lead('SENT'), sale('SKIPPED_NO_CTWA')])).toBe(false)
    expect(isToldSoon([])).toBe(false)
  })
})

describe('a move that was undone', () => {
  it.each([
    ['NEW', 'QUALIFIED', [lead('CANCELED')], 'nothing'],
    ['NEW', 'QUALIFIED', [lead('SENT')], 'LEAD_SUBMITTED'],
    ['NEW', 'QUALIFIED', [lead('SENDING')], 'maybe'],
    ['NEW', 'WON', [lead('CANCELED'), sale('CANCELED')], 'nothing'],
    ['NEW', 'WON', [lead('SENT'), sale('CANCELED')], 'LEAD_SUBMITTED'],
    ['NEW', 'WON', [lead('SENT'), sale('SENT')], 'PURCHASE'],
    ['NEW', 'WON', [lead('CANCELED'), sale('UNKNOWN')], 'maybe'],
    ['NEW', 'WON', [lead('SKIPPED_NO_CTWA'), sale('FAILED')], 'nothing'],
    // The lead was one before and is one again.
    ['QUALIFIED', 'WON', [lead('SENT'), sale('CANCELED')], 'nothing'],
    ['LOST', 'WON', [lead('SENT'), sale('SENDING')], 'maybe'],
    // Nothing that Meta is told of.
    ['QUALIFIED', 'LOST', [lead('SENT')], null],
    ['WON', 'LOST', [lead('SENT'), sale('SENT')], null],
    ['NEW', 'QUALIFIED', [], null],
  ] as const)('from %s to %s leaves Meta with what its events say', (from, to, events, known) =>
    expect(knownOfUndone(events, from, to)).toBe(known),
  )
})
