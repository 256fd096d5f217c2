import { CronExpressionParser } from 'cron-parser'

/** True for a clock of five fields: minute, hour, day of the month, month, day of the week. */
export function isCron(text: string): boolean {
  if (text.trim().split(/\s+/).length !== 5) return false
  try {
    CronExpressionParser.parse(text)
    return true
  } catch {
    return false
  }
}

/** The last time at or before `now` that the clock struck in `timeZone`. */
export function lastStrike(cron: string, timeZone: string, now: Date): Date {
  // A millisecond on: an occurrence at this very instant is the last one and not the next.
  const after = new Date(now.getTime() + 1)
  return CronExpressionParser.parse(cron, { tz: timeZone, currentDate: after }).prev().toDate()
}

/** The first time after `now` that it strikes. */
export function nextStrike(cron: string, timeZone: string, now: Date): Date {
  return CronExpressionParser.parse(cron, { tz: timeZone, currentDate: now }).next().toDate()
}
