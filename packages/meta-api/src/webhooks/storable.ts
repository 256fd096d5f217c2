import { isRecord } from '../protocol/json.ts'

/** The escapes by which JSON can hold what no database takes: NUL, and halves of a pair. Pairs are found as well, and stay. */
const suspicious = /\\u(?:0000|[dD][89a-fA-F])/

/** What JSON text reads as, with a replacement character for what PostgreSQL cannot keep. */
export const storable = (text: string, value: unknown): unknown => (suspicious.test(text) ? mended(value) : value)

function mended(value: unknown): unknown {
  if (typeof value === 'string') return mendedText(value)
  if (Array.isArray(value)) return value.map(mended)
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [mendedText(key), mended(each)]))
}

const mendedText = (text: string): string => text.toWellFormed().replaceAll('\0', '\ufffd')
