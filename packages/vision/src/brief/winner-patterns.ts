import type { Benefit, Tone, Urgency } from '../patterns/approach.ts'
import type { Contrast, Layout, Mood, StyleType } from '../patterns/visual.ts'
import type { CreativeReading } from '../read/creative-reader.ts'

export const textAmounts = ['none', 'little', 'much'] as const
export type TextAmount = (typeof textAmounts)[number]
export const ctaKinds = ['talk', 'buy', 'learn', 'signUp', 'see', 'none'] as const
export type CtaKind = (typeof ctaKinds)[number]

/** A trait, how much of the winners' weight stands behind it (0–1, a trait's weights add up to 1), and who has it. */
export interface Weighted<T> {
  value: T
  weight: number
  letters: string[]
}

/** What the sources share, each trait with the heaviest value first. */
export interface WinnerPatterns {
  layouts: Weighted<Layout>[]
  moods: Weighted<Mood>[]
  styles: Weighted<StyleType>[]
  contrasts: Weighted<Contrast>[]
  urgencies: Weighted<Urgency>[]
  benefits: Weighted<Benefit>[]
  tones: Weighted<Tone>[]
  textAmounts: Weighted<TextAmount>[]
  callsToAction: Weighted<CtaKind>[]
}

export interface PatternSource {
  /** A, B, C… as shown on screen. */
  letter: string
  reading: CreativeReading
  /** How much this source counts, for example by its rank; 1 when left out. */
  weight?: number
}

/** Sums each trait over the sources; a source counts by its weight times the reader's confidence. */
export function combinePatterns(sources: PatternSource[]): WinnerPatterns {
  const tally = <T>(trait: (r: CreativeReading) => T, sure: (r: CreativeReading) => number): Weighted<T>[] => {
    const sums = new Map<T, { weight: number; letters: string[] }>()
    for (const { letter, reading, weight = 1 } of sources) {
      const sum = sums.get(trait(reading)) ?? { weight: 0, letters: [] }
      sum.weight += weight * Math.max(sure(reading), 0.05)
      sum.letters.push(letter)
      sums.set(trait(reading), sum)
    }
    const total = [...sums.values()].reduce((all, s) => all + s.weight, 0)
    const share = (s: { weight: number }) => (total > 0 ? Math.round((s.weight / total) * 1000) / 1000 : 0)
    return [...sums]
      .map(([value, s]) => ({ value, weight: share(s), letters: s.letters }))
      .sort((a, b) => b.weight - a.weight)
  }
  const seen = (r: CreativeReading) => r.visual.confidence
  const said = (r: CreativeReading) => r.message.confidence
  const meant = (r: CreativeReading) => r.approach.confidence
  return {
    layouts: tally((r) => r.visual.composition.layout, seen),
    moods: tally((r) => r.visual.style.mood, seen),
    styles: tally((r) => r.visual.style.type, seen),
    contrasts: tally((r) => r.visual.colors.contrast, seen),
    urgencies: tally((r) => r.approach.urgency, meant),
    benefits: tally((r) => r.approach.benefit, meant),
    tones: tally((r) => r.approach.tone, meant),
    textAmounts: tally((r) => textAmountOf(r.message.imageText), said),
    callsToAction: tally((r) => ctaKindOf(r.message.cta), said),
  }
}

/** Up to eight words in the picture are little, a poster's worth. */
function textAmountOf(imageText: string | null): TextAmount {
  const words = imageText?.split(/\s+/).filter(Boolean).length ?? 0
  return words === 0 ? 'none' : words <= 8 ? 'little' : 'much'
}

const kinds: [CtaKind, RegExp][] = [
  ['talk', /whats|falar|conversa|chamar|mensagem|contato|message|talk|contact|chat|call\b|equipe/i],
  ['signUp', /cadastr|inscrev|assin|entrar|agend|sign|subscribe|register|book|apply|join|testar|come[cç]ar|start/i],
  ['buy', /compr|pedir|pedido|garant|aproveit|peg(ar|ue)|shop|buy|order|get\b|offer|oferta|kit/i],
  ['learn', /saiba|saber|aprend|entend|learn|read|descubr|discover|conhe/i],
  ['see', /ver\b|veja|olhar|escolher|achar|see|view|watch|look|find|show|choose/i],
]

/** Sorts a button's words, in either language or as Meta's SHOP_NOW codes, into what it asks for. */
export function ctaKindOf(text: string | null): CtaKind {
  if (!text) return 'none'
  const words = text.replace(/_/g, ' ')
  return kinds.find(([, cue]) => cue.test(words))?.[0] ?? 'see'
}
