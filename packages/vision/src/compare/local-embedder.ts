import { labOf } from '../picture/color.ts'
import { openPicture, type Raster, rasterOf } from '../picture/decode.ts'
import type { Embedder } from './embedder.ts'

const side = 64
const grid = 8
/** Share of each part in the whole, found by measuring (see README, "Calibration"). */
const weights = { layout: 0.4, edges: 0.35, colors: 0.25 }

/**
 * A hand-made perceptual embedding, 64×64 pixels in, 512 numbers out: where which colour lies (8×8 Lab grid), where
 * edges of which direction lie (8×8 cells × 4 directions), and which colours there are (64 soft bins). Each part is
 * centred, so that two unrelated pictures come out near nothing, and scaled to a fixed share of the whole.
 */
export function createLocalEmbedder(): Embedder {
  return {
    name: 'local 1',
    async embed(picture) {
      const raster = await rasterOf(await openPicture(picture), side, side, 'fill')
      const labs = labsOf(raster)
      const parts = [
        scaled(colorLayout(labs), weights.layout),
        scaled(edgeGrid(labs), weights.edges),
        scaled(colorBins(labs), weights.colors),
      ]
      return parts.flat().map((x) => Math.round(x * 1e5) / 1e5)
    },
  }
}

interface Point {
  l: number
  a: number
  b: number
}

function labsOf({ rgb }: Raster): Point[] {
  return Array.from({ length: side * side }, (_, i) =>
    labOf(rgb[i * 3] as number, rgb[i * 3 + 1] as number, rgb[i * 3 + 2] as number),
  )
}

/** To length √share, so that the cosine of the whole is the weighted mean of the parts' cosines. */
function scaled(values: number[], share: number): number[] {
  const length = Math.hypot(...values)
  return length < 1e-9 ? values.map(() => 0) : values.map((v) => (v / length) * Math.sqrt(share))
}

function centred(values: number[]): number[] {
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length
  return values.map((v) => v - mean)
}

/** Adds a pixel's value to the four nearest cells, so that a shift by a few pixels changes little. */
function spread(cells: Float64Array, x: number, y: number, value: number, channels: number, channel: number): void {
  const gx = Math.min(Math.max(((x + 0.5) / side) * grid - 0.5, 0), grid - 1)
  const gy = Math.min(Math.max(((y + 0.5) / side) * grid - 0.5, 0), grid - 1)
  const [x0, y0] = [Math.min(Math.floor(gx), grid - 2), Math.min(Math.floor(gy), grid - 2)]
  for (const [cx, wx] of [
    [x0, 1 - (gx - x0)],
    [x0 + 1, gx - x0],
  ] as const) {
    for (const [cy, wy] of [
      [y0, 1 - (gy - y0)],
      [y0 + 1, gy - y0],
    ] as const) {
      const at = (cy * grid + cx) * channels + channel
      cells[at] = (cells[at] as number) + value * wx * wy
    }
  }
}

function colorLayout(labs: Point[]): number[] {
  const channels = (['l', 'a', 'b'] as const).map((channel) => {
    const cells = new Float64Array(grid * grid)
    labs.forEach((lab, i) => {
      // Distance from mid-grey: a dark and a light picture point apart even where both are plain.
      spread(cells, i % side, Math.floor(i / side), channel === 'l' ? lab.l - 60 : lab[channel] * 1.3, 1, 0)
    })
    return [...cells]
  })
  return channels.flat()
}

function edgeGrid(labs: Point[]): number[] {
  const cells = new Float64Array(grid * grid * 4)
  const at = (x: number, y: number) => (labs[y * side + x] as Point).l
  for (let y = 1; y < side - 1; y++) {
    for (let x = 1; x < side - 1; x++) {
      const dx = at(x + 1, y) - at(x - 1, y)
      const dy = at(x, y + 1) - at(x, y - 1)
      const strength = Math.hypot(dx, dy)
      if (strength < 2) continue
      const direction = Math.floor((((Math.atan2(dy, dx) + Math.PI) / Math.PI) * 4 + 0.5) % 4)
      // The root keeps one hard border from drowning everything drawn softly.
      spread(cells, x, y, Math.sqrt(strength), 4, direction)
    }
  }
  return centred([...cells])
}

function colorBins(labs: Point[]): number[] {
  const bins = new Float64Array(64)
  for (const { l, a, b } of labs) {
    const place = (v: number, low: number, high: number) =>
      Math.min(3, Math.max(0, Math.floor(((v - low) / (high - low)) * 4)))
    const at = place(l, 0, 100) * 16 + place(a, -40, 60) * 4 + place(b, -40, 70)
    bins[at] = (bins[at] as number) + 1
  }
  return centred([...bins].map(Math.sqrt))
}
