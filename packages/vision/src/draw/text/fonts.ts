import { readFileSync } from 'node:fs'
import type { Font } from 'satori'

const voices = ['serif', 'black', 'sans', 'text', 'label'] as const
/** serif, black and sans carry headlines; text is for reading, label for buttons and small print. */
export type Voice = (typeof voices)[number]

export const faces: Record<
  Voice,
  { family: string; weight: 400 | 500 | 600 | 700 | 800; tracking: number; leading: number }
> = {
  serif: { family: 'Fraunces', weight: 600, tracking: -0.018, leading: 1.08 },
  black: { family: 'Archivo Black', weight: 400, tracking: -0.02, leading: 1.02 },
  sans: { family: 'Inter', weight: 800, tracking: -0.035, leading: 1.06 },
  text: { family: 'Inter', weight: 500, tracking: -0.006, leading: 1.38 },
  label: { family: 'Inter', weight: 700, tracking: -0.004, leading: 1.2 },
}

const files: Record<Voice, string> = {
  serif: import.meta.resolve('@fontsource/fraunces/files/fraunces-latin-600-normal.woff'),
  black: import.meta.resolve('@fontsource/archivo-black/files/archivo-black-latin-400-normal.woff'),
  sans: import.meta.resolve('@fontsource/inter/files/inter-latin-800-normal.woff'),
  text: import.meta.resolve('@fontsource/inter/files/inter-latin-500-normal.woff'),
  label: import.meta.resolve('@fontsource/inter/files/inter-latin-700-normal.woff'),
}

let loaded: Font[] | undefined

/** The packaged fonts, read once. WOFF, since satori reads neither WOFF2 nor the system's fonts. */
export function fonts(): Font[] {
  loaded ??= voices.map((voice) => {
    const { family: name, weight } = faces[voice]
    return { name, weight, style: 'normal', data: readFileSync(new URL(files[voice])) }
  })
  return loaded
}

/**
 * What the packaged fonts can draw: Latin-1 and typographic punctuation. Other accents lose them (ł and emoji go away
 * entirely) rather than come out as empty boxes.
 */
export function drawable(text: string): string {
  const kept = [...text.normalize('NFC')].map((char) =>
    /[\u0020-\u007e\u00a1-\u00ff\u0152\u0153\u2013\u2014\u2018-\u201d\u2022\u2026\u20ac]/.test(char)
      ? char
      : char.normalize('NFD').replace(/[^\u0020-\u007e]/g, ' '),
  )
  return kept.join('').replace(/\s+/g, ' ').trim()
}
