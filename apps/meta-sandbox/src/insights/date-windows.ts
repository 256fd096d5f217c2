import * as z from 'zod'
import { addMonths, type DayNumber, dayOf, isDate, monthStart, weekdayOf } from '../clock/calendar.ts'
import { GraphError, invalidParameter } from '../graph/graph-error.ts'
import { jsonParam } from '../graph/request.ts'

/** Days from first to last, both included, in the account's zone. */
export interface Window {
  readonly since: DayNumber
  readonly until: DayNumber
}

const lastDays = (days: number) => (today: DayNumber) => ({ since: today - days, until: today - 1 })
const week = (today: DayNumber, firstWeekday: number) => today - ((weekdayOf(today) - firstWeekday + 7) % 7)
const quarterStart = (today: DayNumber) => {
  const month = new Date(today * 86_400_000).getUTCMonth()
  return addMonths(monthStart(today), -(month % 3))
}
const yearStart = (today: DayNumber) => dayOf(`${new Date(today * 86_400_000).getUTCFullYear()}-01-01`)
/** Figures are kept for 37 months. */
const oldestDay = (today: DayNumber) => addMonths(today, -37)

const presets: Readonly<Record<string, (today: DayNumber) => Window>> = {
  today: (today) => ({ since: today, until: today }),
  yesterday: lastDays(1),
  last_3d: lastDays(3),
  last_7d: lastDays(7),
  last_14d: lastDays(14),
  last_28d: lastDays(28),
  last_30d: lastDays(30),
  last_90d: lastDays(90),
  this_week_sun_today: (today) => ({ since: week(today, 0), until: today }),
  this_week_mon_today: (today) => ({ since: week(today, 1), until: today }),
  last_week_sun_sat: (today) => ({ since: week(today, 0) - 7, until: week(today, 0) - 1 }),
  last_week_mon_sun: (today) => ({ since: week(today, 1) - 7, until: week(today, 1) - 1 }),
  this_month: (today) => ({ since: monthStart(today), until: today }),
  last_month: (today) => ({ since: addMonths(monthStart(today), -1), until: monthStart(today) - 1 }),
  this_quarter: (today) => ({ since: quarterStart(today), until: today }),
  last_quarter: (today) => ({ since: addMonths(quarterStart(today), -3), until: quarterStart(today) - 1 }),
  this_year: (today) => ({ since: yearStart(today), until: today }),
  last_year: (today) => ({ since: yearStart(yearStart(today) - 1), until: yearStart(today) - 1 }),
  maximum: (today) => ({ since: oldestDay(today), until: today }),
  data_maximum: (today) => ({ since: oldestDay(today), until: today }),
}

const rangeShape = z.object({ since: z.string().refine(isDate), until: z.string().refine(isDate) })

/** Reads `time_ranges`, `time_range` or `date_preset`, the first that is there; without any the last 30 days. */
export function readWindows(params: ReadonlyMap<string, string>, today: DayNumber): Window[] {
  const ranges = jsonParam(params, 'time_ranges')
  const range = jsonParam(params, 'time_range')
  if (ranges !== undefined || range !== undefined) {
    const given = z
      .array(rangeShape)
      .min(1)
      .max(100)
      .safeParse(ranges ?? [range])
    if (!given.success)
      throw invalidParameter(
        "Must be a date representation in the format YYYY-MM-DD: time_range['since'], time_range['until']",
      )
    return given.data.map(({ since, until }) => checked({ since: dayOf(since), until: dayOf(until) }, today))
  }
  const name = params.get('date_preset') || 'last_30d'
  const preset = Object.hasOwn(presets, name) ? presets[name] : undefined
  if (!preset)
    throw invalidParameter(`date_preset must be one of the following values: ${Object.keys(presets).join(', ')}`)
  return [preset(today)]
}

function checked(window: Window, today: DayNumber): Window {
  if (window.until < window.since) throw invalidParameter('time_range[until] must not be before time_range[since]')
  if (window.since < oldestDay(today))
    throw new GraphError({
      status: 400,
      code: 3018,
      type: 'OAuthException',
      message: '(#3018) The start date of the time range cannot be beyond 37 months from the current date',
    })
  return window
}

/** Splits a window by `time_increment`: the whole, every N days, or calendar months. */
export function splitWindow(window: Window, increment: string | undefined): Window[] {
  if (increment === undefined || increment === '' || increment === 'all_days') return [window]
  const parts: Window[] = []
  const days = Number(increment)
  if (increment !== 'monthly' && !(Number.isInteger(days) && days >= 1 && days <= 90))
    throw invalidParameter('time_increment must be an integer between 1 and 90, monthly or all_days')
  for (let since = window.since; since <= window.until; ) {
    const next = increment === 'monthly' ? addMonths(monthStart(since), 1) : since + days
    parts.push({ since, until: Math.min(window.until, next - 1) })
    since = next
  }
  return parts
}
