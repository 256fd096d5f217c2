export const visionErrorKinds = [
  'notAPicture',
  'tooLarge',
  'refused',
  'timeout',
  'throttled',
  'invalidAnswer',
  'unavailable',
  'cancelled',
  'authorization',
] as const
export type VisionErrorKind = (typeof visionErrorKinds)[number]

/**
 * Everything this package refuses or fails at. `timeout`, `throttled` and `unavailable` are worth another try
 * later (`retryAfterSeconds` when the other side said when); the rest will fail the same way again.
 */
export class VisionError extends Error {
  readonly kind: VisionErrorKind
  readonly retryAfterSeconds: number | undefined

  constructor(kind: VisionErrorKind, message: string, retryAfterSeconds?: number) {
    super(message)
    this.name = 'VisionError'
    this.kind = kind
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/** Throws the `cancelled` error when the caller has given up. */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new VisionError('cancelled', 'The caller cancelled before the work was done.')
}
