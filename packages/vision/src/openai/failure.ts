import OpenAI from 'openai'
import { VisionError } from '../vision-error.ts'

const policyCodes = ['content_policy_violation', 'moderation_blocked', 'content_filter']

/**
 * Our error for whatever the client throws. The other side's words are not repeated: an answer to a wrong key quotes
 * part of the key, and an answer to a picture may quote the picture.
 */
export function failure(error: unknown): VisionError {
  if (error instanceof VisionError) return error
  if (error instanceof OpenAI.APIUserAbortError) return new VisionError('cancelled', 'The request was cancelled.')
  if (error instanceof OpenAI.APIConnectionTimeoutError)
    return new VisionError('timeout', 'The model did not answer in time.')
  if (error instanceof OpenAI.APIConnectionError)
    return new VisionError('unavailable', 'The model could not be reached.')
  if (error instanceof OpenAI.APIError && typeof error.status === 'number') return ofStatus(error, error.status)
  return new VisionError('invalidAnswer', 'The model answered something that is not its API.')
}

function ofStatus(error: InstanceType<typeof OpenAI.APIError>, status: number): VisionError {
  const after = secondsFrom(error.headers?.get('retry-after') ?? null)
  if (status === 401 || status === 403) return new VisionError('authorization', 'The model’s service rejected the key.')
  // An empty purse is reported as 429 too, but waiting does not fill it.
  if (error.code === 'insufficient_quota') return new VisionError('authorization', 'The key’s quota is used up.')
  if (status === 429) return new VisionError('throttled', 'The model’s service asked to slow down.', after)
  if (status === 408) return new VisionError('timeout', 'The model’s service gave up waiting.', after)
  if (status >= 500) return new VisionError('unavailable', `The model’s service failed (${status}).`, after)
  if (policyCodes.includes(String(error.code)))
    return new VisionError('refused', 'The model’s service refused the content.')
  return new VisionError('refused', `The model’s service refused the request (${status}).`)
}

/** `Retry-After` as whole seconds, given as seconds or as a date; at most a day. */
function secondsFrom(header: string | null): number | undefined {
  if (!header) return undefined
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - Date.now()) / 1000
  return Number.isFinite(seconds) ? Math.min(86_400, Math.max(0, Math.ceil(seconds))) : undefined
}
