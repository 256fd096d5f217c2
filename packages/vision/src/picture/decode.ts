import type { Sharp } from 'sharp'
import { VisionError } from '../vision-error.ts'
import { type PictureFormat, pictureFormat } from './container.ts'
import { openSharp } from './open-sharp.ts'

/** Largest picture decoded, in pixels. */
const maxPixels = 40_000_000
/** Largest file looked at, in bytes; Meta serves at most a few MB. */
const maxBytes = 20_000_000

export interface Opened {
  format: PictureFormat
  /** After turning by the EXIF orientation, in pixels. */
  width: number
  height: number
  /** A fresh pipeline over the same bytes, turned upright; first frame of an animation only. */
  pixels(): Sharp
}

/** Checks the container and the header only; nothing is decoded yet. Throws `notAPicture` or `tooLarge`. */
export async function openPicture(bytes: Uint8Array): Promise<Opened> {
  if (bytes.byteLength > maxBytes) {
    throw new VisionError('tooLarge', `The file has ${bytes.byteLength} bytes; at most ${maxBytes} are looked at.`)
  }
  const format = pictureFormat(bytes)
  if (!format) throw new VisionError('notAPicture', 'Only a whole JPEG, PNG or WebP picture is accepted.')
  const sharp = await openSharp()
  const head = await sharp(bytes, { limitInputPixels: false }).metadata().catch(unreadable)
  if (head.format !== format || !head.width || !head.height) return unreadable()
  if (head.width * head.height > maxPixels) {
    throw new VisionError('tooLarge', `The picture is ${head.width}×${head.height}; at most 40 megapixels are decoded.`)
  }
  const lying = (head.orientation ?? 1) >= 5
  return {
    format,
    width: lying ? head.height : head.width,
    height: lying ? head.width : head.height,
    pixels: () => sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error', pages: 1 }).autoOrient(),
  }
}

/** For `.catch`: whatever libvips says about a broken file is `notAPicture` to us. */
export function unreadable(): never {
  throw new VisionError('notAPicture', 'The picture is broken and could not be decoded.')
}

export interface Raster {
  width: number
  height: number
  /** 3 bytes per pixel, sRGB, row by row. */
  rgb: Uint8Array
}

/** Small flat sRGB raster: transparent parts on white, `fit` inside or stretched to the exact size. */
export async function rasterOf(
  picture: Opened,
  width: number,
  height: number,
  fit: 'inside' | 'fill' = 'inside',
): Promise<Raster> {
  const { data, info } = await picture
    .pixels()
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .resize(width, height, { fit, withoutEnlargement: fit === 'inside' })
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(unreadable)
  return { width: info.width, height: info.height, rgb: info.channels === 3 ? data : spread(data) }
}

// A grey picture comes out of libvips with one channel.
function spread(grey: Uint8Array): Uint8Array {
  const rgb = new Uint8Array(grey.length * 3)
  for (let i = 0; i < grey.length; i++) rgb.fill(grey[i] as number, i * 3, i * 3 + 3)
  return rgb
}
