import { createHash } from 'node:crypto'

/** Digits of a given length that begin with a prefix and are the same for the same key. */
export function numericId(prefix: string, length: number, ...key: readonly (string | number)[]): string {
  const digest = createHash('sha256').update(key.join('|')).digest('hex').slice(0, 24)
  const digits = BigInt(`0x${digest}`).toString().padStart(length, '0')
  return prefix + digits.slice(-(length - prefix.length))
}

/** 32 hex digits, as Meta names the images of an account. */
export const imageHash = (...key: readonly (string | number)[]): string =>
  createHash('sha256').update(key.join('|')).digest('hex').slice(0, 32)
