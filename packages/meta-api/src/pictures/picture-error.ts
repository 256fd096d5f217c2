export type PictureErrorKind =
  /** The link's signature ran out: read the object again for a new link. */
  | 'expired'
  /** The link leads, or was redirected, somewhere we do not go. */
  | 'forbiddenHost'
  | 'tooLarge'
  | 'notAPicture'
  | 'timeout'
  | 'unreachable'

/** Why a picture could not be had. Names no URL: links are signed and count as secrets. */
export class PictureError extends Error {
  override readonly name = 'PictureError'
  readonly kind: PictureErrorKind

  constructor(kind: PictureErrorKind) {
    super(`Picture: ${kind}`)
    this.kind = kind
  }

  toJSON(): { name: string; kind: PictureErrorKind } {
    return { name: this.name, kind: this.kind }
  }
}
