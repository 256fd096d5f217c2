import { Temporal } from 'temporal-polyfill'

/** A calendar day as whole days since 1970-01-01: cheap to count with, free of any zone. */
export type DayNumber = number

const DAY_MS = 86_400_000

export const dayOf = (date: string): DayNumber => Date.parse(`${date}T00:00:00Z`) / DAY_MS

export const dateOf = (day: DayNumber): string => new Date(day * DAY_MS).toISOString().slice(0, 10)

/** 0 = Sunday … 6 = Saturday. */
export const weekdayOf = (day: DayNumber): number => (((day + 4) % 7) + 7) % 7

/** @returns whether the text is a day that exists, written YYYY-MM-DD. */
export function isDate(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = dayOf(text)
  return Number.isInteger(day) && dateOf(day) === text
}

/** Moves a day by whole calendar months; the last days of a month are clamped. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  return dayOf(Temporal.PlainDate.from(dateOf(day)).add({ months }).toString())
}

export const monthStart = (day: DayNumber): DayNumber => dayOf(`${dateOf(day).slice(0, 7)}-01`)

/** Where the local clock of a zone stands. */
export interface LocalTime {
  readonly day: DayNumber
  /** Share of the local day that has passed by the wall clock, in [0, 1). */
  readonly passed: number
}

const latest = new Map<string, { minute: number; time: LocalTime }>()

/** Asked for the same minute a thousand times in a row when a list is filtered, hence the memory of the last one. */
export function localTime(atMs: number, zone: string): LocalTime {
  const minute = Math.floor(atMs / 60_000)
  const known = latest.get(zone)
  if (known?.minute === minute) return known.time
  const time = workOutLocalTime(atMs, zone)
  latest.set(zone, { minute, time })
  return time
}

function workOutLocalTime(atMs: number, zone: string): LocalTime {
  const local = Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(zone)
  const date = local.toPlainDate().toString()
  return { day: dayOf(date), passed: (local.hour * 60 + local.minute) / 1440 }
}

const knownHours = new Map<string, readonly number[]>()

/** How often each hour from 0 to 23 comes on that day: 1, or 0 and 2 where the clock is put forward and back. */
export function hoursOfDay(day: DayNumber, zone: string): readonly number[] {
  const key = `${day} ${zone}`
  const known = knownHours.get(key) ?? countHours(day, zone)
  if (knownHours.size > 5_000) knownHours.clear()
  knownHours.set(key, known)
  return known
}

function countHours(day: DayNumber, zone: string): number[] {
  const times = Array.from({ length: 24 }, () => 0)
  const start = Temporal.PlainDate.from(dateOf(day)).toZonedDateTime(zone)
  for (let n = 0; n < start.hoursInDay; n++) {
    const { hour } = start.add({ hours: n })
    times[hour] = (times[hour] ?? 0) + 1
  }
  return times
}

/** Meta's way of writing an instant: local wall clock and an offset without a colon, `2026-11-02T10:11:12-0300`. */
export function metaDateTime(atMs: number, zone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(Math.floor(atMs / 1000) * 1000).toZonedDateTimeISO(zone)
  return `${local.toPlainDateTime().toString({ smallestUnit: 'second' })}${local.offset.replace(':', '')}`
}

/** Offset from UTC in hours at an instant; changes with daylight saving. */
export function offsetHours(atMs: number, zone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(zone).offsetNanoseconds / 3.6e12
}
