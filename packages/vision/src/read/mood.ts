import type { Mood } from '../patterns/visual.ts'
import { chroma, hue } from '../picture/color.ts'
import type { Swatch } from '../picture/palette.ts'
import type { LookMeasures } from './look-measures.ts'

/** Pale rose, the colour of most perfume and skin care advertising. */
const pale = (s: Swatch) => {
  const h = hue(s.lab)
  return s.lab.l > 48 && chroma(s.lab) > 5 && chroma(s.lab) < 30 && (h > 335 || h < 35)
}

/** The mood of the colours by written rules, and how clearly it leads (0–1). */
export function moodOf(look: LookMeasures): { mood: Mood; lead: number } {
  const part = (test: (s: LookMeasures['swatches'][number]) => boolean) =>
    look.swatches.filter(test).reduce((sum, s) => sum + s.share, 0)
  const between = (h: number, low: number, high: number) => h >= low && h < high
  const vivid = part((s) => chroma(s.lab) > 48 && s.lab.l > 28)
  const hues = new Set(
    look.swatches.filter((s) => chroma(s.lab) > 35 && s.share > 0.05).map((s) => Math.floor(hue(s.lab) / 60)),
  )
  const scores: [Mood, number][] = [
    ['dark', part((s) => s.lab.l < 22) * 1.25],
    [
      'energetic',
      part(
        (s) => chroma(s.lab) > 55 && s.lab.l > 30 && (between(hue(s.lab), 20, 100) || between(hue(s.lab), 270, 310)),
      ),
    ],
    ['playful', hues.size >= 3 ? vivid * 0.9 + 0.15 : part((s) => chroma(s.lab) > 20 && between(hue(s.lab), 310, 380))],
    ['warm', part((s) => between(hue(s.lab), 35, 105) && between(chroma(s.lab), 5.5, 60) && s.lab.l > 25)],
    ['fresh', part((s) => between(hue(s.lab), 100, 225) && s.lab.l > 62 && chroma(s.lab) > 5)],
    ['elegant', part((s) => between(s.lab.l, 10, 48) && between(chroma(s.lab), 8, 42)) * 0.9 + part(pale) * 0.8],
    ['calm', part((s) => between(hue(s.lab), 200, 330) && between(chroma(s.lab), 2, 28) && s.lab.l > 50)],
    ['neutral', part((s) => chroma(s.lab) < 5.5 && s.lab.l > 35) * 0.85],
  ]
  const [first, second] = scores.sort((a, b) => b[1] - a[1]) as [[Mood, number], [Mood, number]]
  return { mood: first[1] > 0.1 ? first[0] : 'neutral', lead: Math.max(0, Math.min(1, first[1] - second[1])) }
}
