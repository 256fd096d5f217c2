import { MetaError, PictureError } from '@mci/meta-api'
import { VisionError } from '@mci/vision'
import type { Saying } from '../../work/texts.ts'
import type { PauseReason } from './job.entity.ts'

/** What an error means for a job: its code, its words, and whether trying again can help. */
export interface Diagnosis {
  readonly code: string
  readonly saying: Saying
  /** No attempt can succeed: a person has to do something first. */
  readonly isFinal: boolean
  /** The job comes again at this time without spending an attempt. */
  readonly postponeSeconds: number | null
  /** What a person has to bring; a job that is about an ad account waits for it instead of failing. */
  readonly pauseFor: PauseReason | null
}

/** Thrown by a use-case inside a job when only a person can help; `code` names a sentence `jobs.failure.<code>`. */
export class JobStopped extends Error {
  override readonly name = 'JobStopped'
  readonly code: string
  readonly params: Record<string, string | number>

  constructor(code: string, params: Record<string, string | number> = {}) {
    super(code)
    this.code = code
    this.params = params
  }
}

const metaCodes: Record<string, { code: string; isFinal: boolean }> = {
  authorization: { code: 'CONNECTION_EXPIRED', isFinal: true },
  permission: { code: 'META_PERMISSION', isFinal: true },
  throttled: { code: 'META_THROTTLED', isFinal: false },
  tooMuchData: { code: 'META_TOO_MUCH_DATA', isFinal: false },
  transient: { code: 'META_UNAVAILABLE', isFinal: false },
  unreachable: { code: 'META_UNREACHABLE', isFinal: false },
  request: { code: 'META_REFUSED', isFinal: true },
  version: { code: 'META_VERSION', isFinal: true },
  cancelled: { code: 'CANCELED', isFinal: true },
}

const visionCodes: Record<string, { code: string; isFinal: boolean }> = {
  notAPicture: { code: 'PICTURE_UNREADABLE', isFinal: true },
  tooLarge: { code: 'PICTURE_UNREADABLE', isFinal: true },
  refused: { code: 'MODEL_REFUSED', isFinal: true },
  authorization: { code: 'MODEL_KEY', isFinal: true },
  throttled: { code: 'MODEL_THROTTLED', isFinal: false },
  timeout: { code: 'MODEL_UNAVAILABLE', isFinal: false },
  unavailable: { code: 'MODEL_UNAVAILABLE', isFinal: false },
  invalidAnswer: { code: 'MODEL_ANSWER', isFinal: false },
  cancelled: { code: 'CANCELED', isFinal: true },
}

const waitWhenThrottled = 60

export function diagnose(error: unknown): Diagnosis {
  if (error instanceof JobStopped) return say(error.code, true, null, error.params)
  if (error instanceof MetaError) {
    const { code, isFinal } = metaCodes[error.kind] ?? { code: 'META_UNAVAILABLE', isFinal: false }
    return say(code, isFinal, error.kind === 'throttled' ? (error.retryAfterSeconds ?? waitWhenThrottled) : null)
  }
  if (error instanceof VisionError) {
    const { code, isFinal } = visionCodes[error.kind] ?? { code: 'MODEL_UNAVAILABLE', isFinal: false }
    return say(code, isFinal, error.kind === 'throttled' ? (error.retryAfterSeconds ?? waitWhenThrottled) : null)
  }
  if (error instanceof PictureError) {
    const isFinal = error.kind !== 'timeout' && error.kind !== 'unreachable'
    return say('PICTURE_UNREADABLE', isFinal, null)
  }
  return say('INTERNAL', false, null)
}

const say = (code: string, isFinal: boolean, postponeSeconds: number | null, params?: Saying['params']): Diagnosis => ({
  code,
  isFinal,
  postponeSeconds,
  pauseFor: code === 'CONNECTION_EXPIRED' ? 'CONNECTION' : null,
  saying: { key: `jobs.failure.${code}`, params },
})
