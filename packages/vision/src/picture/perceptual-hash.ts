import { type Opened, unreadable } from './decode.ts'

const side = 32
const kept = 8
/** A frequency this near the median is rounding noise: flat drawings have many, and re-encoding would flip them. */
const nothing = 256

/** cos((2x+1)uπ/2n) for the DCT-II of 32 samples, lowest 8 frequencies only. */
const cosines = Array.from({ length: kept }, (_, u) =>
  Array.from({ length: side }, (_, x) => Math.cos(((2 * x + 1) * u * Math.PI) / (2 * side))),
)

/**
 * 64-bit perceptual hash as 16 hex digits: 32×32 greys, DCT, the 8×8 lowest frequencies, one bit each for being above
 * their median (the constant term left out of the median). Re-encoding and scaling move few bits; another picture moves
 * about half. Source: the pHash construction by Zauner (2010).
 */
export async function perceptualHash(picture: Opened): Promise<string> {
  const grey = await picture
    .pixels()
    .flatten({ background: '#ffffff' })
    .resize(side, side, { fit: 'fill' })
    .greyscale()
    .raw()
    .toBuffer()
    .catch(unreadable)
  const low = lowFrequencies(grey)
  const median = [...low.slice(1)].sort((a, b) => a - b)[31] as number
  let bits = 0n
  for (const value of low) bits = (bits << 1n) | (value > median + nothing ? 1n : 0n)
  return bits.toString(16).padStart(16, '0')
}

function lowFrequencies(grey: Uint8Array): number[] {
  const rows: number[][] = []
  for (let y = 0; y < side; y++) {
    rows.push(cosines.map((c) => c.reduce((sum, cosine, x) => sum + cosine * (grey[y * side + x] as number), 0)))
  }
  const low: number[] = []
  for (let v = 0; v < kept; v++) {
    for (let u = 0; u < kept; u++) {
      let sum = 0
      for (let y = 0; y < side; y++) sum += (rows[y]?.[u] as number) * (cosines[v]?.[y] as number)
      low.push(sum)
    }
  }
  return low
}

/** Share of differing bits between two perceptual hashes: 0 the same picture, about 0.5 unrelated. */
export function imageDistance(a: string, b: string): number {
  const wellFormed = /^[0-9a-f]{16}$/
  if (!wellFormed.test(a) || !wellFormed.test(b)) throw new TypeError('A perceptual hash is 16 lower-case hex digits.')
  let differing = BigInt(`0x${a}`) ^ BigInt(`0x${b}`)
  let count = 0
  for (; differing > 0n; differing >>= 1n) count += Number(differing & 1n)
  return count / 64
}
