import { chroma, labOf } from '../picture/color.ts'
import type { Raster } from '../picture/decode.ts'
import { paletteOf, type Swatch } from '../picture/palette.ts'

/** What can be counted in a small raster; every share and difference 0–1 unless said otherwise. */
export interface LookMeasures {
  swatches: Swatch[]
  /** Mean lightness 0–100 and its spread. */
  lightness: number
  spread: number
  /** Mean chroma, 0 grey to above 60 vivid. */
  colorfulness: number
  /** Share of pixels equal to their neighbours: drawings are high, photographs low. */
  flat: number
  /** Mean lightness difference between the picture and its mirror image, 0–100. */
  mirrored: number
  /** The strongest straight border across the whole picture between 30 % and 70 %, 0–100 in lightness. */
  seam: number
  /** Share of pixels away from words that stand out from the ground. */
  object: number
}

export interface TextBox {
  x0: number
  y0: number
  x1: number
  y1: number
}

export function measureLook(raster: Raster, words: TextBox[]): LookMeasures {
  const { width, height, rgb } = raster
  const labs = Array.from({ length: width * height }, (_, i) =>
    labOf(rgb[i * 3] as number, rgb[i * 3 + 1] as number, rgb[i * 3 + 2] as number),
  )
  const light = labs.map((lab) => lab.l)
  const lightness = mean(light)
  const swatches = paletteOf(raster)
  return {
    swatches,
    lightness,
    spread: Math.sqrt(mean(light.map((l) => (l - lightness) ** 2))),
    colorfulness: mean(labs.map(chroma)),
    flat: flatShare(raster),
    mirrored: mean(light.map((l, i) => Math.abs(l - (light[i - (i % width) + width - 1 - (i % width)] as number)))),
    seam: Math.max(seam(light, width, height, 'down'), seam(light, width, height, 'across')),
    object: objectShare(raster, labs, words),
  }
}

function mean(values: number[]): number {
  return values.reduce((sum, v) => sum + v, 0) / Math.max(1, values.length)
}

function flatShare({ width, height, rgb }: Raster): number {
  let flat = 0
  for (let y = 0; y < height - 1; y++) {
    for (let x = 0; x < width - 1; x++) {
      const at = (y * width + x) * 3
      let most = 0
      for (let c = 0; c < 3; c++) {
        const here = rgb[at + c] as number
        most = Math.max(
          most,
          Math.abs(here - (rgb[at + 3 + c] as number)),
          Math.abs(here - (rgb[at + width * 3 + c] as number)),
        )
      }
      if (most <= 3) flat += 1
    }
  }
  return flat / Math.max(1, (width - 1) * (height - 1))
}

/** A seam is a step that most rows (or columns) take at the same place: its height is their lower quartile. */
function seam(light: number[], width: number, height: number, way: 'down' | 'across'): number {
  const [along, over] = way === 'down' ? [height, width] : [width, height]
  const at = (i: number, j: number) => (way === 'down' ? light[i * width + j] : light[j * width + i]) as number
  let best = 0
  for (let i = Math.ceil(along * 0.3); i < along * 0.7; i++) {
    const steps = Array.from({ length: over }, (_, j) => Math.abs(at(i + 1, j) - at(i - 1, j))).sort((a, b) => a - b)
    best = Math.max(best, steps[Math.floor(over * 0.25)] as number)
  }
  return best
}

function objectShare({ width, height }: Raster, labs: { l: number; a: number; b: number }[], words: TextBox[]): number {
  const border = labs.filter((_, i) => i % width === 0 || i % width === width - 1)
  const ground = { l: mean(border.map((c) => c.l)), a: mean(border.map((c) => c.a)), b: mean(border.map((c) => c.b)) }
  let out = 0
  labs.forEach((lab, i) => {
    const [x, y] = [(i % width) / width, Math.floor(i / width) / height]
    if (words.some((w) => x > w.x0 - 0.02 && x < w.x1 + 0.02 && y > w.y0 - 0.02 && y < w.y1 + 0.02)) return
    if (Math.hypot(lab.l - ground.l, lab.a - ground.a, lab.b - ground.b) > 26) out += 1
  })
  return out / labs.length
}
