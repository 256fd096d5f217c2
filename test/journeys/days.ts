import type { Days } from './ask-meta.ts'

/** Where the accounts of a story end their days last: what is yesterday there is over in all of them. */
export const westernmost = 'America/New_York'

/** The day so many days ago there. */
export function dayAgo(count: number): string {
  const [year = 0, month = 0, day = 0] = new Intl.DateTimeFormat('en-CA', { timeZone: westernmost })
    .format(Date.now())
    .split('-')
    .map(Number)
  return new Date(Date.UTC(year, month - 1, day - count)).toISOString().slice(0, 10)
}

/** So many days that end yesterday. */
export const lastDays = (count: number): Days => ({ from: dayAgo(count), to: dayAgo(1) })

/** `28/09`. */
export const written = (day: string): string => `${day.slice(8)}/${day.slice(5, 7)}`
