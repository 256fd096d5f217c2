import { describe, expect, it } from 'vitest'
import { chanceOf } from '../../../../test/chance.ts'
import { type Conversation, dayLength } from './conversation.ts'
import { placeMessage } from './place-message.ts'

const hour = dayLength / 24
const expiry = 7 * dayLength
let count = 0

function open(numberId: string) {
  const all: Conversation[] = []
  const say = (at: number, silence = expiry) =>
    placeMessage(
      all,
      { at, numberId },
      {
        expiry: silence,
        begin: (openedAt, status) => ({
          ...{ id: `${++count}`, numberId, status, openedAt, pauses: [], isHandled: false },
          lastMessageAt: openedAt,
          closedAt: status === 'EXPIRED' ? openedAt + silence : null,
        }),
        absorbed: () => {},
      },
    )
  return { all, say }
}

/** What is to be the same however it came about. */
const shapeOf = (all: readonly Conversation[]) =>
  all
    .map(({ status, openedAt, lastMessageAt, closedAt, pauses }) => ({
      status,
      openedAt,
      lastMessageAt,
      closedAt,
      pauses,
    }))
    .sort((a, b) => a.openedAt - b.openedAt)

/** The same worked out from all messages at once. */
function divided(times: readonly number[], silence: number) {
  const sorted = times.toSorted((a, b) => a - b)
  const parts: number[][] = []
  for (const at of sorted) {
    const part = parts.at(-1)
    if (part && at - (part.at(-1) as number) <= silence) part.push(at)
    else parts.push([at])
  }
  return parts.map((part, index) => {
    const [first, last] = [part[0] as number, part.at(-1) as number]
    const isLast = index === parts.length - 1
    const gaps = part.slice(1).map((at, before) => [part[before], at] as [number, number])
    return {
      ...{ status: isLast ? 'OPEN' : 'EXPIRED', openedAt: first, lastMessageAt: last },
      closedAt: isLast ? null : last + silence,
      pauses: gaps.filter(([from, to]) => to - from > dayLength),
    }
  })
}

describe('messages of one person', () => {
  it.each(Array.from({ length: 300 }, (_, seed) => seed))('come to the same tickets in any order: seed %i', (seed) => {
    const chance = chanceOf(seed)
    const silence = chance.between(1, 7) * dayLength
    const times = Array.from({ length: chance.between(1, 25) }, () => chance.between(0, 24 * 40) * hour)
    const { all, say } = open('a')
    for (const at of chance.shuffled(times)) {
      say(at, silence)
      expect(all.filter(({ status }) => status === 'OPEN')).toHaveLength(1)
    }
    expect(shapeOf(all)).toEqual(divided(times, silence))
  })

  it('are one conversation exactly as long as the silence lasts no longer than the expiry', () => {
    const { all, say } = open('a')
    say(0)
    say(expiry)
    expect(shapeOf(all)).toEqual(divided([0, expiry], expiry))
    expect(all).toHaveLength(1)
    say(2 * expiry + 1)
    expect(shapeOf(all)).toMatchObject([
      { status: 'EXPIRED', openedAt: 0, closedAt: 2 * expiry },
      { status: 'OPEN', openedAt: 2 * expiry + 1 },
    ])
  })
})

describe('what a person has closed', () => {
  const closed = () => {
    const { all, say } = open('a')
    const first = say(0)
    Object.assign(first, { status: 'CLOSED', closedAt: 3 * dayLength, isHandled: true })
    return { all, say, first }
  }

  it('has the messages up to its closing, whenever they come, and none after it', () => {
    const { all, say, first } = closed()
    expect(say(2 * dayLength)).toBe(first)
    const next = say(3 * dayLength + 1)
    expect(next).toMatchObject({ status: 'OPEN' })
    expect(say(dayLength)).toBe(first)
    expect(say(3 * dayLength)).toBe(first)
    expect(all).toHaveLength(2)
  })

  it('begins earlier with a message that came late, and is never opened by one', () => {
    const { all, say, first } = closed()
    expect(say(-dayLength)).toBe(first)
    expect(first).toMatchObject({ status: 'CLOSED', openedAt: -dayLength })
    expect(say(-9 * dayLength)).toMatchObject({ status: 'EXPIRED', openedAt: -9 * dayLength })
    expect(all).toHaveLength(2)
  })
})

describe('two conversations that a late message joins', () => {
  const two = () => {
    const { all, say } = open('a')
    return { all, say, first: say(0), last: say(10 * dayLength) }
  }

  it('become the later one', () => {
    const { all, say, first, last } = two()
    expect(say(5 * dayLength)).toBe(last)
    expect(all).toEqual([last])
    expect(last).toMatchObject({ status: 'OPEN', openedAt: 0, closedAt: null })
    expect(first.status).toBe('EXPIRED')
  })

  it('become the earlier one where a person has handled it, as open as the later one was', () => {
    const { all, say, first } = two()
    Object.assign(first, { isHandled: true })
    expect(say(5 * dayLength)).toBe(first)
    expect(all).toEqual([first])
    expect(first).toMatchObject({ status: 'OPEN', lastMessageAt: 10 * dayLength, closedAt: null })
  })

  it('stay two where a person has handled both', () => {
    const { all, say, first, last } = two()
    for (const each of all) Object.assign(each, { isHandled: true })
    expect(say(5 * dayLength)).toBe(first)
    expect(all).toEqual([first, last])
    expect(first).toMatchObject({ status: 'EXPIRED', closedAt: 12 * dayLength })
  })
})
