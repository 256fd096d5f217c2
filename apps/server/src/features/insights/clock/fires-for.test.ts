import { describe, expect, it } from 'vitest'
import { firesFor, nextReadAt, type Standing } from './fires-for.ts'

const at = (text: string) => new Date(text)
const daily = { isDaily: true, dailyCron: '0 6 * * *', dailyDays: 3 }
const account = (over: Partial<Standing> = {}): Standing => ({
  timezone: 'America/Sao_Paulo',
  dailyAt: null,
  lookedAt: null,
  todayAt: null,
  wasRead: false,
  ...over,
})

describe('the daily reading', () => {
  it('is due when the account’s own morning has come, and once', () => {
    const dailyAt = at('2026-11-19T09:00:00Z')
    expect(firesFor(account({ dailyAt }), daily, at('2026-11-20T08:59:59Z')).daily).toBeNull()
    const { daily: due } = firesFor(account({ dailyAt }), daily, at('2026-11-20T09:00:00Z'))
    expect(due).toEqual({
      strike: at('2026-11-20T09:00:00Z'),
      window: { from: '2026-11-17', to: '2026-11-19' },
    })
    expect(firesFor(account({ dailyAt: due?.strike ?? null }), daily, at('2026-11-20T23:00:00Z')).daily).toBeNull()
  })

  it.each([
    ['Asia/Tokyo', '2026-11-19T21:00:00Z', '2026-11-19'],
    ['America/Los_Angeles', '2026-11-20T14:00:00Z', '2026-11-19'],
    ['Pacific/Kiritimati', '2026-11-19T16:00:00Z', '2026-11-19'],
    ['Asia/Kathmandu', '2026-11-20T00:15:00Z', '2026-11-19'],
  ])('of an account in %s comes at six there and ends the day before', (timezone, strike, yesterday) => {
    const [before, then] = [new Date(at(strike).getTime() - 60_000), at(strike)]
    const standing = account({ timezone, dailyAt: new Date(then.getTime() - 24 * 3_600_000) })
    expect(firesFor(standing, daily, before).daily).toBeNull()
    expect(firesFor(standing, daily, then).daily).toMatchObject({ strike: then, window: { to: yesterday } })
  })

  it('made up for after days without a worker is one, and begins where every daily reading does', () => {
    const { daily: due } = firesFor(account({ dailyAt: at('2026-11-10T09:00:00Z') }), daily, at('2026-11-20T15:00:00Z'))
    expect(due).toEqual({ strike: at('2026-11-20T09:00:00Z'), window: { from: '2026-11-17', to: '2026-11-19' } })
  })

  it('just before midnight ends the day before, since this one is not over', () => {
    const late = { ...daily, dailyCron: '55 23 * * *', dailyDays: 1 }
    const { daily: due } = firesFor(account(), late, at('2026-11-21T02:58:00Z'))
    expect(due).toEqual({ strike: at('2026-11-21T02:55:00Z'), window: { from: '2026-11-19', to: '2026-11-19' } })
  })

  it('of an account that was never read is asked for at once; of one a person has just read, not for the past', () => {
    const now = at('2026-11-20T15:00:00Z')
    expect(firesFor(account(), daily, now).daily?.window).toEqual({ from: '2026-11-17', to: '2026-11-19' })
    expect(firesFor(account({ wasRead: true }), daily, now).daily).toEqual({
      strike: at('2026-11-20T09:00:00Z'),
      window: null,
    })
  })
})

describe('when clocks are moved', () => {
  const lisbon = (dailyAt: string) => account({ timezone: 'Europe/Lisbon', dailyAt: at(dailyAt) })

  it('the hour of the wall stays, and the distance between two readings is 23 or 25 hours', () => {
    const spring = lisbon('2026-03-28T06:00:00Z')
    expect(firesFor(spring, daily, at('2026-03-29T04:59:00Z')).daily).toBeNull()
    expect(firesFor(spring, daily, at('2026-03-29T05:00:00Z')).daily?.strike).toEqual(at('2026-03-29T05:00:00Z'))
    const autumn = lisbon('2026-10-24T05:00:00Z')
    expect(firesFor(autumn, daily, at('2026-10-25T05:30:00Z')).daily).toBeNull()
    expect(firesFor(autumn, daily, at('2026-10-25T06:00:00Z')).daily?.strike).toEqual(at('2026-10-25T06:00:00Z'))
  })

  it('an hour that is left out or comes twice is one reading all the same', () => {
    const strikes = (from: string, hours: number, dailyCron: string) => {
      let standing = lisbon(from)
      let count = 0
      for (let minutes = 0; minutes <= hours * 60; minutes += 15) {
        const { daily: due } = firesFor(
          standing,
          { ...daily, dailyCron, dailyDays: 1 },
          new Date(at(from).getTime() + minutes * 60_000),
        )
        if (!due) continue
        standing = { ...standing, dailyAt: due.strike }
        count += 1
      }
      return count
    }
    // 01:00 to 02:00 does not happen on 29 March and happens twice on 25 October.
    expect(strikes('2026-03-28T12:00:00Z', 24, '30 1 * * *')).toBe(1)
    expect(strikes('2026-10-24T12:00:00Z', 24, '30 1 * * *')).toBe(1)
  })
})

describe('today', () => {
  const now = at('2026-11-20T02:30:00Z')
  const today = { from: '2026-11-19', to: '2026-11-19' }
  const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
  const todayOf = (over: Partial<Standing>) => firesFor(account({ dailyAt: now, ...over }), daily, now).today

  it('of the account is read while somebody looks, every quarter of an hour', () => {
    expect(todayOf({ lookedAt: ago(29) })).toEqual(today)
    expect(todayOf({ lookedAt: ago(1), todayAt: ago(15) })).toEqual(today)
    expect(todayOf({ lookedAt: ago(1), todayAt: ago(14) })).toBeNull()
  })

  it('is left alone when nobody looks', () => {
    expect(todayOf({})).toBeNull()
    expect(todayOf({ lookedAt: ago(31) })).toBeNull()
  })
})

describe('where accounts are not read every day', () => {
  it('nothing is due but today while somebody looks', () => {
    const now = at('2026-11-20T15:00:00Z')
    const none = { ...daily, isDaily: false }
    expect(firesFor(account(), none, now)).toEqual({ daily: null, today: null })
    expect(firesFor(account({ lookedAt: now }), none, now)).toEqual({
      daily: null,
      today: { from: '2026-11-20', to: '2026-11-20' },
    })
  })
})

describe('the next reading', () => {
  it('is the next morning of the account, or the clock’s next look when one is due', () => {
    const now = at('2026-11-20T15:02:00Z')
    const dailyAt = at('2026-11-20T09:00:00Z')
    expect(nextReadAt(account({ dailyAt }), daily, now)).toEqual(at('2026-11-21T09:00:00Z'))
    expect(nextReadAt(account({ wasRead: true }), daily, now)).toEqual(at('2026-11-21T09:00:00Z'))
    expect(nextReadAt(account(), daily, now)).toEqual(at('2026-11-20T15:05:00Z'))
  })
})
