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

/**
 * The last time at or before `now` that the clock struck in `timeZone`: one of those that `nextStrike` names, or a clock that is asked
 * for both would strike twice, or not at all, on a day whose hours are moved.
 */
export function lastStrike(cron: string, timeZone: string, now: Date): Date {
  // The library counts backwards by other rules for an hour that is missing or comes twice. So: well back, and forward from there.
  const backwards = CronExpressionParser.parse(cron, { tz: timeZone, currentDate: now })
  backwards.prev()
  let strike = backwards.prev().toDate()
  for (;;) {
    const next = nextStrike(cron, timeZone, strike)
    if (next > now) return strike
    strike = next
  }
}

/** The first time after `now` that it strikes. */
export function nextStrike(cron: string, timeZone: string, now: Date): Date {
  return CronExpressionParser.parse(cron, { tz: timeZone, currentDate: now }).next().toDate()
}
