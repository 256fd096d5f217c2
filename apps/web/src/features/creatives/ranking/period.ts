export type Period = { from: string; to: string }

const DAY = 86_400_000

/** The calendar day it is in a zone: accounts close their days by their own clock. */
export function todayIn(zone: string, now = Date.now()): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
  return parts.format(now)
}

const addDays = (day: string, count: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10)

/** The last whole days before today, which is not over yet. */
export function lastDays(count: number, today: string): Period {
  return { from: addDays(today, -count), to: addDays(today, -1) }
}

/** The whole calendar month before the one that today is in. */
export function lastMonth(today: string): Period {
  const to = addDays(`${today.slice(0, 7)}-01`, -1)
  return { from: `${to.slice(0, 7)}-01`, to }
}
