export type PictureFormat = 'jpeg' | 'png' | 'webp'

/**
 * Names the format by its magic bytes and insists that the file ends where the picture ends. A second document behind
 * the picture (zip, HTML, script) is a polyglot: harmless to a decoder, dangerous to whoever serves the file later.
 * Returns null when the bytes are not exactly one JPEG, PNG or WebP.
 */
export function pictureFormat(bytes: Uint8Array): PictureFormat | null {
  const b = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (b.length >= 8 && b.toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n') return pngEnd(b) === b.length ? 'png' : null
  if (b.length >= 12 && b.toString('latin1', 0, 4) === 'RIFF' && b.toString('latin1', 8, 12) === 'WEBP') {
    const size = b.readUInt32LE(4) + 8
    return size === b.length || size + (size % 2) === b.length ? 'webp' : null
  }
  if (b.length >= 4 && b[0] === 0xff && b[1] === 0xd8 && b[2] === 0xff) {
    const end = jpegEnd(b)
    // Encoders of some cameras pad the end with zeros; nothing can hide in those.
    return end !== null && b.subarray(end).every((byte) => byte === 0) ? 'jpeg' : null
  }
  return null
}

function pngEnd(b: Buffer): number | null {
  let at = 8
  while (at + 12 <= b.length) {
    const next = at + 12 + b.readUInt32BE(at)
    if (b.toString('latin1', at + 4, at + 8) === 'IEND') return next
    at = next
  }
  return null
}

function jpegEnd(b: Buffer): number | null {
  let at = 2
  while (at + 1 < b.length) {
    if (b[at] !== 0xff) return null
    const marker = b[at + 1] as number
    if (marker === 0xd9) return at + 2
    if (marker === 0xff) at += 1
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) at += 2
    else {
      if (at + 4 > b.length) return null
      at += 2 + b.readUInt16BE(at + 2)
      if (marker === 0xda) at = scanEnd(b, at)
    }
  }
  return null
}

/** Entropy-coded data runs to the next marker that is neither a stuffed zero nor a restart. */
function scanEnd(b: Buffer, from: number): number {
  let at = b.indexOf(0xff, from)
  while (at !== -1 && at + 1 < b.length) {
    const next = b[at + 1] as number
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7) && next !== 0xff) return at
    at = b.indexOf(0xff, at + 1)
  }
  return b.length
}
