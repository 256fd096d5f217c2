import type {
  Balance,
  Benefit,
  Contrast,
  CtaKind,
  elements,
  Layout,
  Mood,
  StyleType,
  Targeting,
  TextAmount,
  Tone,
  Urgency,
} from '@mci/vision'
import type { Locale } from '../../work/locale.ts'
import type { Texts } from '../../work/texts.ts'
import { english } from './tag-words-en.ts'
import { portuguese } from './tag-words-pt.ts'

type Element = (typeof elements)[number]

/** Every value that a reader can give, in words short enough for a chip. The compiler misses none. */
export interface TagWords {
  element: Record<Element, string>
  layout: Record<Layout, string>
  contrast: Record<Contrast, string>
  balance: Record<Balance, string>
  style: Record<StyleType, string>
  mood: Record<Mood, string>
  urgency: Record<Urgency, string>
  benefit: Record<Benefit, string>
  tone: Record<Tone, string>
  targeting: Record<Targeting, string>
  textAmount: Record<TextAmount, string>
  cta: Record<CtaKind, string>
}

export type TagKind = keyof TagWords

const words: Record<Locale, TagWords> = { 'pt-BR': portuguese, en: english }

/** The key of a tag's words, for example `patterns.tag.mood.dark`. */
export const tagKey = <K extends TagKind>(kind: K, value: keyof TagWords[K] & string): string =>
  `patterns.tag.${kind}.${value}`

/** All tags as sentences by key, for the speaker. */
export const tagTexts: Texts = { 'pt-BR': flat('pt-BR'), en: flat('en') }

function flat(locale: Locale): Record<string, string> {
  const kinds = Object.entries(words[locale]) as [TagKind, Record<string, string>][]
  return Object.fromEntries(
    kinds.flatMap(([kind, values]) =>
      Object.entries(values).map(([value, text]) => [tagKey(kind, value as never), text]),
    ),
  )
}
