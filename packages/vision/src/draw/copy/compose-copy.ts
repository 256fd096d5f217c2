import type { BriefSpec } from '../../brief/brief-spec.ts'
import { toneOf } from '../../brief/tone.ts'
import { ctaKindOf, type Weighted } from '../../brief/winner-patterns.ts'
import { plainWords, textSimilarity } from '../../compare/text-similarity.ts'
import { type Dice, diceOf } from '../dice.ts'
import type { Category } from '../products/category.ts'
import { en } from './en.ts'
import { type Angle, angles, type Grammar, type Line } from './line.ts'
import { type ProductName, productName } from './product-name.ts'
import { pt } from './pt.ts'

export interface ComposedCopy {
  headline: string
  body: string
  callToAction: string
  points: string[]
  idea: string
}

export interface CopyInput {
  brief: BriefSpec
  category: Category
  seed: string
  /** Counts variations and retries: another turn is another angle. */
  turn: number
  previous: { headline: string; body: string }[]
}

/** Nearer than this to a source's sentence or to an earlier variation is not worth showing to the checker. */
const tooAlike = 0.62

/** Writes one ad's words from the grammar: an angle that suits the winners, in the brief's tone, in nobody's sentence. */
export function composeCopy(input: CopyInput): ComposedCopy {
  const { brief, turn } = input
  const grammar = brief.language === 'en' ? en : pt
  const name = productName(brief.productName, brief.language)
  const dice = diceOf(input.seed, 'copy', turn)
  const tone = toneOf(brief.tone)
  const usable = (text: string | null): text is string => text !== null && allowed(text, input)
  const line = headlineOf(grammar, input, name, usable)
  const openers = dice
    .order(grammar.openers[line.angle])
    .map((text) => fill(text, name))
    .filter(usable)
  const audience = addressed(brief, grammar, dice).filter(usable)
  const closer = dice.order(grammar.closers[tone]).find(usable) ?? ''
  const first = audience.length > 0 && dice.next() < 0.45 ? audience[0] : (openers[0] ?? audience[0])
  return {
    headline: line.text,
    body: [first, closer].filter(Boolean).join(' ') || line.text,
    callToAction: button(grammar, input, dice, usable),
    points: dice.order(grammar.points).filter(usable).slice(0, 3),
    idea: grammar.ideas[line.angle],
  }
}

function headlineOf(grammar: Grammar, input: CopyInput, name: ProductName, usable: (t: string | null) => t is string) {
  const weigh = (line: Line) => lineWeight(line, input)
  const fits = grammar.headlines.filter((line) => !line.only || line.only.includes(input.category))
  // The order of angles is thrown once per set, so that the variations of a set take different ones.
  const best = (angle: Angle) => Math.max(0.1, ...fits.filter((l) => l.angle === angle).map(weigh))
  const order = diceOf(input.seed, 'angles').order(angles, best)
  const dice = diceOf(input.seed, 'headline', input.turn)
  for (let i = 0; i < order.length; i++) {
    const angle = order[(input.turn + i) % order.length] as Angle
    for (const line of dice.order(
      fits.filter((l) => l.angle === angle),
      weigh,
    )) {
      const text = fill(line.text, name)
      if (usable(text)) return { angle, text }
    }
  }
  return { angle: 'craft' as Angle, text: capital(name.inline) }
}

function lineWeight(line: Line, { brief, category }: CopyInput): number {
  const share = (list: Weighted<string>[], value: string) => list.find((w) => w.value === value)?.weight ?? 0
  const tone = toneOf(brief.tone)
  let weight = line.only?.includes(category) ? 2.4 : 1
  if (line.tones) weight *= line.tones.includes(tone) ? 2.5 : 0.5
  for (const benefit of line.benefits ?? []) weight *= 1 + 2.5 * share(brief.patterns.benefits, benefit)
  if (line.angle === 'now') weight *= 0.6 + 2 * share(brief.patterns.urgencies, 'high')
  return weight
}

function allowed(text: string, { brief, previous }: CopyInput): boolean {
  if (namesForbidden(text, brief)) return false
  const others = [
    ...brief.forbidden.phrases,
    ...previous.flatMap((p) => [p.headline, p.body, ...p.body.split(/(?<=[.!?])\s/)]),
  ]
  return others.every((other) => textSimilarity(text, other) < tooAlike)
}

/** Whether a text contains, as whole words, anything the brief says to avoid or a brand that must not be named. */
export function namesForbidden(text: string, brief: BriefSpec): boolean {
  const plain = ` ${plainWords(text)} `
  const banned = [...brief.avoid, ...brief.forbidden.brands].map(plainWords).filter(Boolean)
  return banned.some((word) => plain.includes(` ${word} `))
}

/**
 * Speaks to the audience only where it was described by what it does ("quem acabou de se mudar"). Naming age, sex,
 * health or income in an ad breaks Meta's rule on personal attributes, so any other description stays out of the copy.
 */
function addressed(brief: BriefSpec, grammar: Grammar, dice: Dice): string[] {
  const audience = brief.targetAudience.trim().replace(/[.!]+$/, '')
  if (audience.length > 90 || /\d/.test(audience)) return []
  // A description in the other language would make a sentence of two.
  const doing =
    brief.language === 'en' ? /^(people|those|anyone|everyone) who\s/i : /^(quem|pessoas que|aqueles que)\s/i
  if (!doing.test(audience)) return []
  const inline = audience.charAt(0).toLocaleLowerCase() + audience.slice(1)
  return dice.order(grammar.address).map((text) => text.replace('{a}', inline))
}

function button(grammar: Grammar, input: CopyInput, dice: Dice, usable: (t: string | null) => t is string): string {
  const { brief, category } = input
  const tone = toneOf(brief.tone)
  const kinds = brief.patterns.callsToAction
  const fits = grammar.buttons.filter((b) => (!b.only || b.only.includes(category)) && usable(b.text))
  const weigh = (b: (typeof fits)[number]) =>
    (b.tones && !b.tones.includes(tone) ? 0.4 : 1.5) *
    (b.only ? 1.8 : 1) *
    (1 + 2 * (kinds.find((k) => k.value === ctaKindOf(b.text))?.weight ?? 0))
  return dice.order(fits, weigh)[0]?.text ?? (brief.language === 'en' ? 'See more' : 'Ver mais')
}

function fill(text: string, name: ProductName): string | null {
  if (text.includes('{o}') && name.withArticle === null) return null
  const filled = text
    .replace('{o}', name.withArticle ?? '')
    .replace('{P}', capital(name.inline))
    .replace('{p}', name.inline)
  return capital(filled)
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('pt-BR') + text.slice(1)
}
