import { parse } from 'lossless-json'

/**
 * Reads JSON without losing a digit. A number that JavaScript writes back exactly as it was received stays a number;
 * any other (ids beyond 2^53, `1.10`, `1e5`) becomes its text. The result is plain JSON that can be stored anywhere.
 *
 * @throws SyntaxError when the text is not JSON, is empty or was cut off.
 */
export function parseJson(text: string): unknown {
  if (!mayRewrite.test(text)) return JSON.parse(text)
  return parse(text, null, { parseNumber: exactNumber, onDuplicateKey: ({ newValue }) => newValue })
}

// Finds every number that JSON.parse might write otherwise: minus zero, sixteen digits and more, fractions, exponents.
// It may also find words that look like one, which costs time and nothing else. Most answers have none, since Meta
// quotes its metrics, and the native parser is many times as fast.
const mayRewrite = /(?:^|[:,[])\s*(?:-0|-?\d{16}|-?\d+(?:\.\d+|(?=[eE]))(?:[eE][+-]?\d+)?\s*(?:[,\]}]|$))/

function exactNumber(text: string): number | string {
  const number = Number(text)
  return String(number) === text ? number : text
}

/** True for a JSON object, not for a list or null. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
