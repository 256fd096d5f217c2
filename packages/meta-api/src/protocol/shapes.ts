import * as z from 'zod'

// Meta adds keys and values at any time, so only what identifies an object is demanded; everything else reads as null
// when it is missing or has an unexpected form. The whole object is always kept beside it as `raw`.

/** An identifier, as text, whether Meta quoted it or not. */
export const idText = z.union([z.string().min(1), z.number()]).transform(String)

/** Text or null. */
export const text = z.unknown().optional().transform(readText)

/** Reads text; null where there is none. */
export function readText(value: unknown): string | null {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null
}

/** Reads a metric exactly as received; absent and empty are null, never zero. */
export function readMetric(value: unknown): string | null {
  const read = readText(value)
  return read === '' ? null : read
}

/** A small whole number such as a status. */
export const small = z.coerce
  .number()
  .int()
  .nullish()
  .transform((value) => value ?? null)
  .catch(null)

/** True or false; absent is false. */
export const flag = z.union([z.boolean(), z.stringbool()]).catch(false)

/** A JSON object or null. */
export const record = z
  .record(z.string(), z.unknown())
  .nullish()
  .transform((value) => value ?? null)
  .catch(null)

/** An instant or null. Accepts unix seconds and ISO with an offset without colon, at any zone. */
export const moment = z.unknown().optional().transform(readMoment)

/** `{id, name}` or null. */
export const named = z
  .object({ id: idText, name: text })
  .nullish()
  .transform((value) => value ?? null)
  .catch(null)

const isoMoment = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?)(?:Z|([+-]\d{2}):?(\d{2}))$/

/** Reads one of Meta's times; null when absent, unreadable, or the epoch, which Meta uses to say "none". */
export function readMoment(value: unknown): Date | null {
  const date = typeof value === 'number' || /^\d+$/.test(String(value ?? '')) ? unixMoment(value) : isoTime(value)
  return date === null || Number.isNaN(date.getTime()) || date.getTime() <= 0 ? null : date
}

function unixMoment(value: unknown): Date {
  return new Date(Number(value) * 1000)
}

function isoTime(value: unknown): Date | null {
  const match = typeof value === 'string' ? isoMoment.exec(value) : null
  if (match === null) return null
  return new Date(match[2] === undefined ? `${match[1]}Z` : `${match[1]}${match[2]}:${match[3]}`)
}
