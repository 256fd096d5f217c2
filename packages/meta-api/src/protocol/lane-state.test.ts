import { describe, expect, it } from 'vitest'
import {
  admitThrough,
  changedLane,
  type LaneState,
  openLane,
  readingOf,
  scoreWait,
  throttleWait,
} from './lane-state.ts'

const at = Date.parse('2026-11-22T12:00:00Z')
const lane = (some: Partial<LaneState>): LaneState => ({ ...openLane, ...some })
const paced = (some: Partial<LaneState> = {}) => lane({ everyMs: 1000, pacedUntil: at + 60_000, nextAt: at, ...some })
const through = (lanes: Record<string, LaneState>, held?: number) =>
  admitThrough(new Map(Object.entries(lanes)), at, held)

describe('admission', () => {
  it('is at once where nothing is known, or nothing that matters any more', () => {
    const free = { closedUntil: null, closedKey: null, startAt: new Date(at), strikes: {} }
    expect(through({})).toEqual({ admission: free, nextAt: new Map() })
    const past = lane({ closedUntil: at, everyMs: 1000, pacedUntil: at, nextAt: at + 9000 })
    expect(through({ a: past })).toEqual({ admission: free, nextAt: new Map() })
  })

  it('waits for the lane that is free last, and takes the moment in every paced lane', () => {
    const { admission, nextAt } = through({
      a: paced({ nextAt: at + 500 }),
      b: paced({ nextAt: at + 700, everyMs: 2000 }),
      c: lane({ nextAt: at + 9000 }),
    })
    expect(admission.startAt).toEqual(new Date(at + 700))
    expect(nextAt).toEqual(
      new Map([
        ['a', at + 1700],
        ['b', at + 2700],
      ]),
    )
  })

  it('is refused until the last of the closed lanes opens, and takes nothing', () => {
    const { admission, nextAt } = through({
      a: lane({ closedUntil: at + 1 }),
      b: lane({ closedUntil: at + 5 }),
      c: paced(),
    })
    expect(admission).toMatchObject({ closedKey: 'b', closedUntil: new Date(at + 5) })
    expect(nextAt.size).toBe(0)
  })

  it('is refused to whoever would queue for over a minute, who takes no place either', () => {
    const { admission, nextAt } = through({ a: paced({ nextAt: at + 60_001 }) })
    expect(admission).toMatchObject({ closedKey: 'a', closedUntil: new Date(at + 60_001) })
    expect(nextAt.size).toBe(0)
  })

  it('for a moment that is held asks only whether a lane has closed', () => {
    const held = through({ a: paced({ nextAt: at + 9000 }) }, at)
    expect(held.admission).toMatchObject({ closedUntil: null, startAt: new Date(at) })
    expect(held.nextAt.size).toBe(0)
    expect(through({ a: lane({ closedUntil: at + 1 }) }, at).admission.closedKey).toBe('a')
  })

  it('tells the throttles in a row, of lanes that have any', () => {
    expect(through({ a: lane({ strikes: 2 }), b: openLane }).admission.strikes).toEqual({ a: 2 })
  })
})

describe('news of a lane', () => {
  it('never opens it earlier', () => {
    const closed = lane({ closedUntil: at + 9000 })
    expect(changedLane(closed, { key: 'a', closeUntilAtLeast: new Date(at + 1) }, at)).toEqual(closed)
    expect(changedLane(closed, { key: 'a', closeUntilAtLeast: new Date(at + 9001) }, at).closedUntil).toBe(at + 9001)
  })

  it('counts calls that met the same throttle once, and forgives only what was known', () => {
    const struck = changedLane(openLane, { key: 'a', strikes: { from: 0, to: 1 } }, at)
    expect(struck.strikes).toBe(1)
    expect(changedLane(struck, { key: 'a', strikes: { from: 0, to: 1 } }, at).strikes).toBe(1)
    expect(changedLane(lane({ strikes: 3 }), { key: 'a', strikes: { from: 1, to: 0 } }, at).strikes).toBe(3)
  })

  it('begins a pace at the call that brought it, and does not begin it again', () => {
    const reading = readingOf(80, at)
    const begun = changedLane(openLane, { key: 'a', reading }, at)
    expect(begun).toMatchObject({ percent: 80, everyMs: 1500, nextAt: at + 1500, pacedUntil: at + 60_000 })
    expect(changedLane(begun, { key: 'a', reading }, at + 1000).nextAt).toBe(at + 1500)
    expect(changedLane(begun, { key: 'a', reading: readingOf(10, at) }, at)).toMatchObject({ percent: 10, everyMs: 0 })
  })
})

it('paces from 75 %, slower towards the limit, four seconds apart at most', () => {
  expect([0, 74.9, 75, 80, 89, 130].map((percent) => readingOf(percent, at).everyMs)).toEqual([
    0, 0, 250, 1500, 3750, 4000,
  ])
})

it('waits longer with every throttle, an hour at most, unless Meta says more', () => {
  expect([0, 1, 5, 6, 60].map((strikes) => throttleWait(strikes, 0, 0) / 60_000)).toEqual([1, 2, 32, 60, 60])
  expect(throttleWait(0, 0, 0.8)).toBe(72_000)
  expect(throttleWait(0, 7_200_000, 0.8)).toBe(7_200_000)
})

it('waits after a first throttle by the score as long as is announced, and longer from the second in a row on', () => {
  expect([0, 1, 2].map((strikes) => scoreWait(strikes, 7_000, 0) / 1000)).toEqual([7, 120, 240])
  expect(scoreWait(1, 300_000, 0)).toBe(300_000)
})
