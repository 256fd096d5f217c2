/** Both ends included; calendar days of the accounts, which no zone moves. */
export type Period = { from: string; to: string }

const DAY = 86_400_000

/** The calendar day it is in a zone: accounts close their days by their own clock. */
export function todayIn(zone: string, now = Date.now()): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
  return parts.format(now)
}

/** The day it is in the zone whose day ends last: the days before it are over in all of them. Null of none. */
export function todayOfAll(zones: readonly string[], now = Date.now()): string | null {
  return [...new Set(zones)].map((zone) => todayIn(zone, now)).sort()[0] ?? null
}

/** Today where the person is: where no account says otherwise. */
export const todayHere = (now = Date.now()): string => todayIn(Intl.DateTimeFormat().resolvedOptions().timeZone, now)

export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10)

/** The first day of the month that lies so many months from the one that a day is in. */
export function monthStart(day: string, months = 0): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + months)).toISOString().slice(0, 10)
}

/** A day that exists, as a person might have typed it into an address. */
export function isDay(text: string | null): text is string {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** The last whole days before today, which is not over yet. */
export function lastDays(count: number, today: string): Period {
  return { from: addDays(today, -count), to: addDays(today, -1) }
}

/** The last days with today, of which there is no more than has happened. */
export function lastDaysWithToday(count: number, today: string): Period {
  return { from: addDays(today, 1 - count), to: today }
}

/** The whole calendar month before the one that today is in. */
export function lastMonth(today: string): Period {
  return { from: monthStart(today, -1), to: addDays(monthStart(today), -1) }
}

/** The month that today is in, with today. */
export const monthSoFar = (today: string): Period => ({ from: monthStart(today), to: today })

/** The year that today is in, with today. */
export const yearSoFar = (today: string): Period => ({ from: `${today.slice(0, 4)}-01-01`, to: today })

/** The twelve whole months before the one that today is in. */
export function lastTwelveMonths(today: string): Period {
  return { from: monthStart(today, -12), to: addDays(monthStart(today), -1) }
}

const daysIn = ({ from, to }: Period) => Math.round((Date.parse(to) - Date.parse(from)) / DAY) + 1

/** The number of whole calendar months that a period is made of; 0 for one that is not. */
function wholeMonthsIn({ from, to }: Period): number {
  const after = addDays(to, 1)
  if (!from.endsWith('-01') || !after.endsWith('-01')) return 0
  const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  return monthOf(after) - monthOf(from)
}

/** The period of the same length right before (-1) or after (1): by months where it is made of months, else by days. */
export function shifted(period: Period, by: -1 | 1): Period {
  const months = wholeMonthsIn(period)
  if (months > 0) {
    const from = monthStart(period.from, by * months)
    return { from, to: addDays(monthStart(from, months), -1) }
  }
  const days = by * daysIn(period)
  return { from: addDays(period.from, days), to: addDays(period.to, days) }
}
