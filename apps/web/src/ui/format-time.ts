import type { Locale } from './format.ts'

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** A day of an account is a calendar day, not an instant: it is read and shown in UTC so that no zone can move it. */
const asDate = (day: string) => new Date(`${day}T00:00:00Z`)

/** `18/11`, or `18/11/2025` when asked for the year. */
export function formatDay(day: string, locale: Locale, { year = false } = {}): string {
  const options = { timeZone: 'UTC', day: '2-digit', month: '2-digit' } as const
  return new Intl.DateTimeFormat(locale, year ? { ...options, year: 'numeric' } : options).format(asDate(day))
}

/** `ter., 18/11`: for tooltips where the weekday explains the figure. */
export function formatWeekday(day: string, locale: Locale): string {
  const options = { timeZone: 'UTC', weekday: 'short', day: '2-digit', month: '2-digit' } as const
  return new Intl.DateTimeFormat(locale, options).format(asDate(day))
}

/** `qui`: above a column of its day. */
export function formatWeekdayName(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'short' }).format(asDate(day)).replace('.', '')
}

/** Both ends included: `22/10 – 18/11`; one day by itself; with the years where there are two. */
export function formatDayRange(from: string, to: string, locale: Locale): string {
  if (from === to) return formatDay(from, locale)
  const year = from.slice(0, 4) !== to.slice(0, 4)
  return `${formatDay(from, locale, { year })} – ${formatDay(to, locale, { year })}`
}

/** Days of a range with both ends included. */
export function countDays(from: string, to: string): number {
  return Math.round((asDate(to).getTime() - asDate(from).getTime()) / (DAY * 1000)) + 1
}

/** `18/11, 06:10` in the given zone, or in the browser's own. */
export function formatInstant(iso: string, locale: Locale, timeZone?: string): string {
  const options = { day: '2-digit', month: '2-digit', hour: '2-digit', minute: '2-digit', timeZone } as const
  return new Intl.DateTimeFormat(locale, options).format(new Date(iso))
}

/** `14:48` in the given zone, or in the browser's own. */
export function formatClock(iso: string, locale: Locale, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(iso))
}

/** `há 12 min`, `em 3 dias`: the largest unit that is at least one. */
export function formatAgo(iso: string, locale: Locale, now = Date.now()): string {
  const seconds = Math.round((new Date(iso).getTime() - now) / 1000)
  const far = Math.abs(seconds)
  const options = { numeric: far < DAY ? 'always' : 'auto', style: 'short' } as const
  const relative = {
    // Portuguese abbreviates with a point (`min.`), which reads as the end of a sentence in a table.
    format: (value: number, unit: Intl.RelativeTimeFormatUnit) =>
      new Intl.RelativeTimeFormat(locale, options).format(value, unit).replace(/\.(?=$| )/, ''),
  }
  if (far < MINUTE) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'second')
  if (far < HOUR) return relative.format(Math.trunc(seconds / MINUTE), 'minute')
  if (far < DAY) return relative.format(Math.trunc(seconds / HOUR), 'hour')
  return relative.format(Math.trunc(seconds / DAY), 'day')
}

/** `agora`, `4 min`, `1 h`, `3 dias`: how old something is, where the place says that it is past; the largest unit that is at least one. */
export function formatAge(iso: string, locale: Locale, now = Date.now()): string {
  const seconds = Math.trunc((now - new Date(iso).getTime()) / 1000)
  if (seconds < MINUTE) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'second')
  const [value, unit] =
    seconds < HOUR
      ? ([Math.floor(seconds / MINUTE), 'minute'] as const)
      : seconds < DAY
        ? ([Math.floor(seconds / HOUR), 'hour'] as const)
        : ([Math.floor(seconds / DAY), 'day'] as const)
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value)
}

/** `38 s`, `2 min 5 s`, `1 h 12 min`, `6 dias 3 h`: how long something took or will take, in its two largest units. */
export function formatDuration(seconds: number, locale: Locale): string {
  const unit = (value: number, name: string) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short', maximumFractionDigits: 0 }).format(
      value,
    )
  const whole = Math.max(0, Math.round(seconds))
  const parts = [
    [Math.floor(whole / DAY), 'day'],
    [Math.floor((whole % DAY) / HOUR), 'hour'],
    [Math.floor((whole % HOUR) / MINUTE), 'minute'],
    [whole % MINUTE, 'second'],
  ] as const
  const first = parts.findIndex(([value]) => value > 0)
  const shown = first < 0 ? [[0, 'second'] as const] : parts.slice(first, first + 2).filter(([value]) => value > 0)
  return shown.map(([value, name]) => unit(value, name)).join(' ')
}

/** `America/Sao_Paulo` → `São Paulo` as well as the platform can tell: the city, without the continent. */
export function cityOfZone(zone: string): string {
  const city = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
  return BRAZILIAN_CITIES[city] ?? city
}

/** The zone database writes cities in ASCII; these are the ones our people live in. */
const BRAZILIAN_CITIES: Record<string, string> = {
  'Sao Paulo': 'São Paulo',
  Belem: 'Belém',
  Cuiaba: 'Cuiabá',
  Maceio: 'Maceió',
  Araguaina: 'Araguaína',
  Santarem: 'Santarém',
  Eirunepe: 'Eirunepé',
}
