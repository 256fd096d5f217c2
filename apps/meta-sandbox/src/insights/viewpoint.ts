import { type DayNumber, dayOf, type LocalTime, localTime } from '../clock/calendar.ts'
import { arrivedShare } from '../facts/arrival.ts'
import type { Counts } from '../facts/counts.ts'
import { dayFact } from '../facts/day-fact.ts'
import { asKnownAt } from '../facts/maturation.ts'
import type { Sandbox } from '../sandbox.ts'
import { hashFrom } from '../world/chance.ts'
import type { Moment } from '../world/moment.ts'
import type { Account, Ad } from '../world/objects.ts'

/** What is true of a whole call about an account: the moment, the account's own clock, and what is odd about it. */
export interface Viewpoint {
  readonly moment: Moment
  readonly now: LocalTime
  /** Whether rows of the last two days come late. */
  readonly late: boolean
  /** Cents that an account's total has beside those of its ads, by day. */
  readonly drifts: ReadonlyMap<DayNumber, number>
}

export function viewOf(sandbox: Sandbox, account: Account, atMs: number): Viewpoint {
  const { lateRows, drifts } = sandbox.state.now
  return {
    moment: sandbox.moment(atMs),
    now: localTime(atMs, account.zone),
    late: lateRows[account.id] ?? sandbox.options.lateRows.includes(account.key),
    drifts: new Map(Object.entries(drifts[account.id] ?? {}).map(([date, cents]) => [dayOf(date), cents])),
  }
}

/**
 * Figures of an ad on a day as they are known now; nothing when there are none.
 *
 * @param ahead for an account's own total, which late rows reach sooner than they reach the rows of ads.
 */
export function factAt({ moment, now, late }: Viewpoint, ad: Ad, day: DayNumber, ahead: boolean): Counts | undefined {
  if (!moment.delivers(ad, day)) return undefined
  const hours = (now.day - day - 1 + now.passed) * 24
  const arrived = late && hours < 24 ? arrivedShare(ad, day, ahead ? Math.max(0, hours) * 2 + 1 : hours) : 1
  return asKnownAt(dayFact(ad, day), day, now, hashFrom(ad.luck, day, 'late') / 2 ** 32, arrived)
}

/** From this day on a delivered day may still be without a row: it is running, or its rows come late. */
export const openFrom = ({ now, late }: Viewpoint): DayNumber => (late ? now.day - 1 : now.day)
