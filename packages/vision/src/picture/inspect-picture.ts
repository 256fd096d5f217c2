import { createHash } from 'node:crypto'
import { openPicture } from './decode.ts'
import { perceptualHash } from './perceptual-hash.ts'
import { ratioName } from './ratio.ts'

export interface PictureFacts {
  width: number
  height: number
  format: 'jpeg' | 'png' | 'webp'
  /** '1:1', '4:5', '9:16', '1.91:1' or the ratio written out. */
  ratio: string
  /** Hex SHA-256 of the bytes as given. */
  sha256: string
  /** 16 hex digits, 64-bit perceptual hash. */
  phash: string
}

/**
 * Measures a picture that came from outside. The whole picture is decoded once, so a truncated file is found here.
 * Throws VisionError `notAPicture` (anything but one whole JPEG, PNG or WebP) or `tooLarge` (over 40 MP or 20 MB).
 */
export async function inspectPicture(bytes: Uint8Array): Promise<PictureFacts> {
  const picture = await openPicture(bytes)
  return {
    width: picture.width,
    height: picture.height,
    format: picture.format,
    ratio: ratioName(picture.width, picture.height),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    phash: await perceptualHash(picture),
  }
}
