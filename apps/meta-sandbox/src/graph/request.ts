import { invalidParameter } from './graph-error.ts'

/** One call of the Graph API, whether it came alone or inside a batch. Query and body are one set of parameters. */
export interface GraphRequest {
  readonly method: 'GET' | 'POST' | 'DELETE'
  /** Text before the first slash when it names a version, e.g. `v25.0`. */
  readonly version: string | undefined
  /** Path without the version: `['act_1', 'ads']`. */
  readonly path: readonly string[]
  readonly params: ReadonlyMap<string, string>
  readonly token: string | undefined
  /** Scheme and host the caller used; addresses in answers begin with it. */
  readonly origin: string
  /** Language that the call asks for by `locale`. */
  readonly locale: string | undefined
  /** Languages of the caller's machine, for calls that nobody is known for. */
  readonly languages: string
}

/** Splits `/v25.0/act_1/ads` or a relative URL of a batch into version and path. */
export function splitPath(pathname: string): { version: string | undefined; path: string[] } {
  const segments = pathname.split('/').filter(Boolean).map(decodeSegment)
  const first = segments[0]
  if (first !== undefined && /^v\d+\.\d+$/.test(first)) return { version: first, path: segments.slice(1) }
  return { version: undefined, path: segments }
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** @returns a parameter that must be JSON, or nothing when it was not sent. */
export function jsonParam(params: ReadonlyMap<string, string>, name: string): unknown {
  const text = params.get(name)
  if (text === undefined || text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    throw invalidParameter(`Param ${name} must be valid JSON`)
  }
}

/** A list parameter: JSON text, or words with commas between them. */
export function listParam(params: ReadonlyMap<string, string>, name: string): string[] | undefined {
  const text = params.get(name)
  if (text === undefined || text === '') return undefined
  if (!text.trimStart().startsWith('[')) return text.split(',').map((part) => part.trim())
  const list = jsonParam(params, name)
  if (!Array.isArray(list)) throw invalidParameter(`Param ${name} must be an array`)
  return list.map(String)
}

/** @returns a whole number within limits; the fallback when it was not sent. */
export function numberParam(params: ReadonlyMap<string, string>, name: string, fallback: number, most: number): number {
  const text = params.get(name)
  if (text === undefined || text === '') return fallback
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1) throw invalidParameter(`Param ${name} must be a positive integer`)
  return Math.min(value, most)
}
