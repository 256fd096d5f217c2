import { MetaError } from '../errors.ts'

/** True when the same would pass if less were asked for: Meta says so, or it takes longer than anyone waits. */
export function isTooMuch(error: unknown): boolean {
  if (!(error instanceof MetaError)) return false
  return error.kind === 'tooMuchData' || error.reason === 'timeout' || error.reason === 'batchTimedOut'
}
