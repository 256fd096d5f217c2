import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { antiClone } from '../compare/check-distance.ts'
import { VisionError } from '../vision-error.ts'
import { inspectPicture } from './inspect-picture.ts'
import { imageDistance } from './perceptual-hash.ts'

const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#f4e6d2' } }).composite([
    {
      input: { create: { width: width >> 1, height: height >> 1, channels: 3, background: '#20304a' } },
      left: width >> 3,
      top: height >> 2,
    },
  ])

const kindOf = (bytes: Uint8Array) =>
  inspectPicture(bytes).then(
    () => 'accepted',
    (error: unknown) => (error instanceof VisionError ? error.kind : `bug: ${error}`),
  )

describe('a picture that is what it says', () => {
  test('is measured in each accepted format', async () => {
    for (const format of ['jpeg', 'png', 'webp'] as const) {
      const facts = await inspectPicture(await drawn(540, 675)[format]().toBuffer())
      expect(facts).toMatchObject({ width: 540, height: 675, format, ratio: '4:5' })
      expect(facts.sha256).toMatch(/^[0-9a-f]{64}$/)
      expect(facts.phash).toMatch(/^[0-9a-f]{16}$/)
    }
  })

  test('is measured upright when its EXIF says it lies on its side', async () => {
    const turned = await drawn(400, 200).jpeg().withMetadata({ orientation: 6 }).toBuffer()
    expect(await inspectPicture(turned)).toMatchObject({ width: 200, height: 400 })
  })

  test('keeps its perceptual hash through scaling and re-encoding, and its SHA-256 not', async () => {
    const original = await inspectPicture(await drawn(800, 800).png().toBuffer())
    const smaller = await inspectPicture(
      await sharp(await drawn(800, 800).png().toBuffer())
        .resize(300)
        .jpeg({ quality: 60 })
        .toBuffer(),
    )
    expect(imageDistance(original.phash, smaller.phash)).toBeLessThan(antiClone.minImageDistance)
    expect(original.sha256).not.toBe(smaller.sha256)
  })

  test('names the usual ratios and writes out the others', async () => {
    const ratio = async (w: number, h: number) => (await inspectPicture(await drawn(w, h).png().toBuffer())).ratio
    expect(await ratio(1200, 628)).toBe('1.91:1')
    expect(await ratio(360, 640)).toBe('9:16')
    expect(await ratio(600, 200)).toBe('3:1')
    expect(await ratio(200, 600)).toBe('1:3')
  })
})

describe('hostile bytes', () => {
  test('SVG, GIF, text and nothing are not pictures', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'
    for (const text of [svg, 'GIF89a\x01\x00\x01\x00', 'hello', '']) {
      expect(await kindOf(Buffer.from(text, 'latin1'))).toBe('notAPicture')
    }
  })

  test('a file cut short is not a picture', async () => {
    for (const format of ['jpeg', 'png', 'webp'] as const) {
      const whole = await drawn(300, 300)[format]().toBuffer()
      expect(await kindOf(whole.subarray(0, Math.floor(whole.length * 0.7)))).toBe('notAPicture')
    }
  })

  test('a picture whose pixels are damaged but whose ends are in place is not a picture', async () => {
    const whole = Buffer.from(await drawn(300, 300).png().toBuffer())
    whole.fill(0x55, 60, whole.length - 40)
    expect(await kindOf(whole)).toBe('notAPicture')
  })

  test('a second document behind the picture is refused', async () => {
    for (const format of ['jpeg', 'png', 'webp'] as const) {
      const picture = await drawn(64, 64)[format]().toBuffer()
      expect(await kindOf(Buffer.concat([picture, Buffer.from('PK\x03\x04<script>alert(1)</script>')]))).toBe(
        'notAPicture',
      )
      // Ending the tail in the format's own last bytes does not make it part of the picture.
      expect(await kindOf(Buffer.concat([picture, Buffer.from('<html>'), picture.subarray(-2)]))).toBe('notAPicture')
    }
  })

  test('a small PNG that unpacks to 256 megapixels is too large and is never decoded', async () => {
    expect(await kindOf(bomb(16_000, 16_000))).toBe('tooLarge')
  })

  test('a file above the byte limit is too large whatever is in it', async () => {
    expect(await kindOf(new Uint8Array(20_000_001))).toBe('tooLarge')
  })
})

/** A one-bit PNG of that size, all zeros: some kilobytes. */
function bomb(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const out = Buffer.alloc(body.length + 8)
    out.writeUInt32BE(data.length, 0)
    body.copy(out, 4)
    out.writeUInt32BE(crc32(body), body.length + 4)
    return out
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = 1
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let i = 0; i < 8; i++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}
