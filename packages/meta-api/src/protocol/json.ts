import { parse } from 'lossless-json'

/**
 * Reads JSON without losing a digit. A number that JavaScript writes back exactly as it was received stays a number;
 * any other (ids beyond 2^53, `1.10`, `1e5`) becomes its text. The result is plain JSON that can be stored anywhere.
 *
 * @throws SyntaxError when the text is not JSON, is empty or was cut off.
 */
export function parseJson(text: string): unknown {
  return parse(text, null, { parseNumber: exactNumber, onDuplicateKey: ({ newValue }) => newValue })
}

function exactNumber(text: string): number | string {
  const number = Number(text)
  return String(number) === text ? number : text
}

/** True for a JSON object, not for a list or null. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
