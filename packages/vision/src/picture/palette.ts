import { colorDistance, hexOf, type Lab, labOf } from './color.ts'
import type { Raster } from './decode.ts'

export interface Swatch {
  hex: string
  lab: Lab
  /** Share of the picture, 0–1. */
  share: number
}

/** Merged when nearer than this (CIE76), so that a gradient is one colour and not six. */
const sameColor = 16

/**
 * The colours of a picture, largest first, at most eight: a histogram of 4 bits a channel, neighbours merged in Lab.
 * Deterministic, unlike k-means from random starts.
 */
export function paletteOf(raster: Raster): Swatch[] {
  const bins = new Map<number, { r: number; g: number; b: number; n: number }>()
  const { rgb } = raster
  for (let i = 0; i < rgb.length; i += 3) {
    const [r, g, b] = [rgb[i] as number, rgb[i + 1] as number, rgb[i + 2] as number]
    const key = ((r >> 4) << 8) | ((g >> 4) << 4) | (b >> 4)
    const bin = bins.get(key)
    if (bin) {
      bin.r += r
      bin.g += g
      bin.b += b
      bin.n += 1
    } else bins.set(key, { r, g, b, n: 1 })
  }
  const total = rgb.length / 3
  const swatches: Swatch[] = []
  for (const bin of [...bins.values()].sort((x, y) => y.n - x.n || x.r - y.r)) {
    const [r, g, b] = [bin.r / bin.n, bin.g / bin.n, bin.b / bin.n]
    const lab = labOf(r, g, b)
    const near = swatches.find((s) => colorDistance(s.lab, lab) < sameColor)
    if (near) near.share += bin.n / total
    else swatches.push({ hex: hexOf(r, g, b), lab, share: bin.n / total })
  }
  return swatches.sort((x, y) => y.share - x.share).slice(0, 8)
}
