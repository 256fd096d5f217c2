import { lastStrike, nextStrike } from '../../../values/cron.ts'
import { type DateWindow, lastDays } from '../../../values/date-window.ts'
import { dayAt } from '../../../values/day.ts'
import type { ReadingSettings } from '../../../work/work.ts'

/** When the clock looks at every account, in UTC. */
export const clockCron = '*/5 * * * *'

const minute = 60_000
/** For so long after a look somebody is taken to be still looking. */
const looksFor = 30 * minute
/** Today is asked for at most so often. */
const todayEvery = 15 * minute

/** What the clock knows of an account. */
export interface Standing {
  /** IANA name. */
  readonly timezone: string
  /** The last occurrence of the daily clock that a reading was asked for; null when there was none. */
  readonly dailyAt: Date | null
  readonly lookedAt: Date | null
  readonly todayAt: Date | null
  /** Whether any day of it was ever read. */
  readonly wasRead: boolean
}

/** What the clock does about an account; more than one of these only where each is due. */
export interface Fires {
  /** The daily reading, and the occurrence it is for. `window` is null when that one is let pass. */
  readonly daily: { readonly strike: Date; readonly window: DateWindow | null } | null
  /** Today so far. */
  readonly today: DateWindow | null
}

type Daily = Pick<ReadingSettings, 'isDaily' | 'dailyCron' | 'dailyDays'>

/**
 * What is due for an account at `now`. However many occurrences were missed, one reading makes up for them: its days are counted
 * from now, and days before those that were lost are told by what was read (`firstLostDay`). The daily reading ends yesterday: figures from six in the morning would stand as today's until the next day, looking as
 * if they had been read. Today is read when somebody looks, also where accounts are not read every day.
 *
 * An account that was read before the clock first saw it was read by a person who has just switched it on: the occurrence that has
 * passed is let pass.
 */
export function firesFor(standing: Standing, { isDaily, dailyCron, dailyDays }: Daily, now: Date): Fires {
  const { timezone, dailyAt, wasRead } = standing
  const today = dayAt(now, timezone)
  const strike = lastStrike(dailyCron, timezone, now)
  const isDue = isDaily && (!dailyAt || dailyAt < strike)
  const isPassed = !dailyAt && wasRead
  return {
    daily: isDue ? { strike, window: isPassed ? null : lastDays(dailyDays, today) } : null,
    today: isTodayDue(standing, now) ? { from: today, to: today } : null,
  }
}

function isTodayDue({ lookedAt, todayAt }: Standing, now: Date): boolean {
  if (!lookedAt || now.getTime() - lookedAt.getTime() > looksFor) return false
  return !todayAt || now.getTime() - todayAt.getTime() >= todayEvery
}

/** When an account will be read next for its day, where accounts are read every day: the clock's next look when a reading is due, else the next occurrence. */
export function nextReadAt(standing: Standing, daily: Daily, now: Date): Date {
  const isDue = firesFor(standing, daily, now).daily?.window
  return isDue ? nextStrike(clockCron, 'UTC', now) : nextStrike(daily.dailyCron, standing.timezone, now)
}
