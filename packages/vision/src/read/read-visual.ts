import type { Contrast, Layout, StyleType, VisualReading } from '../patterns/visual.ts'
import { contrastRatio } from '../picture/color.ts'
import { type Opened, rasterOf } from '../picture/decode.ts'
import { ratioName } from '../picture/ratio.ts'
import { buttonIn } from './call-to-action.ts'
import { type LookMeasures, measureLook } from './look-measures.ts'
import { moodOf } from './mood.ts'
import type { TextLine } from './text-lines.ts'

/** Describes a picture by counting: colours, where the words stand, flatness, symmetry. Never claims to see people. */
export async function readVisual(picture: Opened, lines: TextLine[]): Promise<VisualReading> {
  const look = measureLook(await rasterOf(picture, 128, 128), lines)
  const photography = look.flat < 0.42
  const { mood, lead } = moodOf(look)
  const { layout, clear } = layoutOf(look, lines)
  const balanced = look.mirrored < 9
  // A drawing's flatness and a photograph's noise lie far apart; near the border the reader is less sure.
  const sureOfKind = Math.min(1, Math.abs(look.flat - 0.42) * 3)
  const confidence = 0.35 + 0.2 * lead + 0.2 * clear + 0.15 * sureOfKind
  return {
    colors: {
      dominant: look.swatches
        .filter((s) => s.share >= 0.06)
        .slice(0, 3)
        .map((s) => s.hex),
      palette: look.swatches.map((s) => s.hex),
      contrast: contrastOf(look),
    },
    composition: { layout, elements: elementsOf(look, lines), balance: balanced ? 'symmetrical' : 'asymmetrical' },
    style: { type: styleOf(look, lines, photography), mood, photography },
    dimensions: { width: picture.width, height: picture.height, ratio: ratioName(picture.width, picture.height) },
    confidence: Math.round(confidence * 100) / 100,
  }
}

function contrastOf(look: LookMeasures): Contrast {
  const seen = look.swatches.filter((s) => s.share >= 0.04)
  const pairs = seen.flatMap((a) => seen.map((b) => contrastRatio(a.hex, b.hex)))
  const most = Math.max(1, ...pairs)
  return most >= 7 || look.spread > 27 ? 'high' : most >= 3 || look.spread > 14 ? 'medium' : 'low'
}

function area(line: TextLine): number {
  return (line.x1 - line.x0) * (line.y1 - line.y0)
}

function layoutOf(look: LookMeasures, lines: TextLine[]): { layout: Layout; clear: number } {
  if (lines.length === 0) return { layout: look.object > 0.45 ? 'fullBleed' : 'centered', clear: 0.3 }
  // A field border counts as a split only where it is strong; a floor line behind a product is weaker.
  if (look.seam > 30) return { layout: 'split', clear: Math.min(1, look.seam / 60) }
  const total = lines.reduce((sum, line) => sum + area(line), 0)
  const middle = (of: (line: TextLine) => number) => lines.reduce((sum, line) => sum + of(line) * area(line), 0) / total
  const cx = middle((line) => (line.x0 + line.x1) / 2)
  const cy = middle((line) => (line.y0 + line.y1) / 2)
  const columns = new Set(lines.map((line) => Math.round(line.x0 * 8))).size
  if (lines.length >= 7 && columns >= 3) return { layout: 'grid', clear: 0.4 }
  const aside = Math.abs(cx - 0.5)
  const updown = Math.abs(cy - 0.5)
  if (aside > 0.14 && aside > updown * 0.8)
    return { layout: cx < 0.5 ? 'textLeft' : 'textRight', clear: Math.min(1, aside * 3) }
  if (updown > 0.12) return { layout: cy < 0.5 ? 'textTop' : 'textBottom', clear: Math.min(1, updown * 2.5) }
  return { layout: 'centered', clear: 1 - (aside + updown) * 3 }
}

function elementsOf(look: LookMeasures, lines: TextLine[]): VisualReading['composition']['elements'] {
  const text = lines.map((line) => line.text).join('\n')
  const has = (sign: RegExp) => sign.test(text)
  const found: [VisualReading['composition']['elements'][number], boolean][] = [
    ['product', look.object > 0.05],
    ['text', lines.length > 0],
    ['cta_button', buttonIn(lines) !== null],
    ['price', has(/(R\$|US\$|\$|€)\s?\d|\d+[.,]\d{2}\s?€/)],
    ['discount_badge', has(/\d{1,2}\s?%|\boff\b|leve \d/i)],
    ['rating_stars', has(/[★⭐]/)],
    ['quote', has(/[“"”«][^“”"»]{10,}/)],
    ['before_after', has(/\bantes\b[\s\S]*\bdepois\b|\bbefore\b[\s\S]*\bafter\b|\bdia 1\b[\s\S]*\bdia \d\d/i)],
  ]
  return found.filter(([, there]) => there).map(([element]) => element)
}

function styleOf(look: LookMeasures, lines: TextLine[], photography: boolean): StyleType {
  const words = lines.reduce((sum, line) => sum + line.text.split(' ').length, 0)
  const covered = lines.reduce((sum, line) => sum + area(line), 0)
  if (photography) return 'photographic'
  if (words > 32) return 'busy'
  if (covered > 0.2 && look.object < 0.3) return 'typographic'
  if (look.colorfulness > 52 && look.spread > 16) return 'bold'
  if (look.flat > 0.84 && words <= 14 && look.object < 0.3) return 'minimalist'
  return 'illustrated'
}
