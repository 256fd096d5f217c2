import type { BriefSpec } from '../../brief/brief-spec.ts'
import { toneOf } from '../../brief/tone.ts'
import { ctaKindOf, type Weighted } from '../../brief/winner-patterns.ts'
import { plainWords, textSimilarity } from '../../compare/text-similarity.ts'
import { type Dice, diceOf } from '../dice.ts'
import type { Category } from '../products/category.ts'
import { audienceOf, shortAudience } from './audience.ts'
import { en } from './en.ts'
import { type Angle, angles, type Grammar, type Line } from './line.ts'
import { detailOf } from './name-only.ts'
import { type ProductName, productName, unnamed } from './product-name.ts'
import { pt } from './pt.ts'

export interface ComposedCopy {
  headline: string
  body: string
  callToAction: string
  points: string[]
  /** Whom it is for, as a line for the picture; null where the brief names nobody an ad may speak to. */
  audience: string | null
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

/** Two sentences that name the same product are alike by the name alone; up to here that is not repetition. */
const tooAlikeNamed = 0.8

/**
 * Writes one ad's words from the grammar: an angle that suits the winners, in the brief's tone, in nobody's sentence,
 * and always with the product in the headline or the body.
 */
export function composeCopy(input: CopyInput): ComposedCopy {
  const { brief, turn } = input
  const grammar = brief.language === 'en' ? en : pt
  const name = sayableName(brief)
  const dice = diceOf(input.seed, 'copy', turn)
  const usable = (text: string | null): text is string => text !== null && allowed(text, input, name)
  const line = headlineOf(grammar, input, name, usable)
  const audience = audienceOf(brief)
  const filled = (texts: string[]) => texts.map((text) => fill(text, name)).filter(usable)
  const openers = filled(dice.order(grammar.openers[line.angle]))
  const addressed = audience
    ? filled(dice.order(grammar.address))
        .map((text) => capital(text.replace('{a}', audience)))
        .filter(usable)
    : []
  const closer = dice.order(grammar.closers[toneOf(brief.tone)]).find(usable) ?? ''
  const first = addressed.length > 0 && dice.next() < 0.45 ? addressed[0] : (openers[0] ?? addressed[0])
  const short = audience && shortAudience(audience)
  const forWhom = short ? grammar.forAudience.replace('{a}', short) : null
  const given = [forWhom, name.own ? detailOf(brief.productName) : null]
  return {
    headline: line.text,
    body: [first ?? plainName(name, brief), closer].filter(Boolean).join(' ') || line.text,
    callToAction: button(grammar, input, dice, usable),
    // What the brief itself says comes first; the rest only invites.
    points: [...given, ...dice.order(grammar.points)]
      .filter((text) => text && !namesForbidden(text, brief))
      .slice(0, 3) as string[],
    audience: forWhom && !namesForbidden(forWhom, brief) ? forWhom : null,
    idea: grammar.ideas[line.angle],
  }
}

/** The product's name, or how to speak of it when the name holds a word that the brief forbids. */
export function sayableName(brief: BriefSpec): ProductName {
  const name = productName(brief.productName, brief.language)
  return namesForbidden(name.short, brief) ? unnamed(brief.language) : name
}

function plainName(name: ProductName, brief: BriefSpec): string | null {
  return namesForbidden(name.inline, brief) ? null : `${capital(name.inline)}.`
}

function headlineOf(grammar: Grammar, input: CopyInput, name: ProductName, usable: (t: string | null) => t is string) {
  const weigh = (line: Line) => lineWeight(line, input)
  const fits = grammar.headlines.filter((line) => !line.only || line.only.includes(input.category))
  // The order of angles is thrown once per set, so that the variations of a set take different ones.
  const best = (angle: Angle) => Math.max(0.1, ...fits.filter((l) => l.angle === angle).map(weigh))
  const order = diceOf(input.seed, 'angles').order(angles, best)
  const dice = diceOf(input.seed, 'headline', input.turn)
  // Headlines stand alone on a screen of variations, so there the name is no excuse for likeness.
  const fresh = (text: string) => input.previous.every((p) => textSimilarity(text, p.headline) < tooAlike)
  for (let i = 0; i < order.length; i++) {
    const angle = order[(input.turn + i) % order.length] as Angle
    for (const line of dice.order(
      fits.filter((l) => l.angle === angle),
      weigh,
    )) {
      const text = fill(line.text, name)
      if (usable(text) && fresh(text)) return { angle, text }
    }
  }
  return { angle: 'craft' as Angle, text: capital(name.inline) }
}

function lineWeight(line: Line, { brief, category }: CopyInput): number {
  const share = (list: Weighted<string>[], value: string) => list.find((w) => w.value === value)?.weight ?? 0
  const tone = toneOf(brief.tone)
  let weight = line.only?.includes(category) ? 2.4 : 1
  if (/\{[opxsP]\}/.test(line.text)) weight *= 1.5
  if (line.tones) weight *= line.tones.includes(tone) ? 2.5 : 0.5
  for (const benefit of line.benefits ?? []) weight *= 1 + 2.5 * share(brief.patterns.benefits, benefit)
  if (line.angle === 'now') weight *= 0.6 + 2 * share(brief.patterns.urgencies, 'high')
  return weight
}

function allowed(text: string, { brief, previous }: CopyInput, name: ProductName): boolean {
  if (namesForbidden(text, brief)) return false
  if (brief.forbidden.phrases.some((phrase) => textSimilarity(text, phrase) >= tooAlike)) return false
  const said = previous.flatMap((p) => [p.headline, p.body, ...p.body.split(/(?<=[.!?])\s/)])
  return said.every((other) => unlike(text, other, name))
}

function unlike(text: string, other: string, name: ProductName): boolean {
  const [a, b] = [without(text, name), without(other, name)]
  if (a === null || b === null) return textSimilarity(text, other) < tooAlike
  return textSimilarity(text, other) < tooAlikeNamed && textSimilarity(a, b) < tooAlike
}

/** A text without the product's name; null when it does not name it. */
function without(text: string, name: ProductName): string | null {
  const at = text.toLocaleLowerCase().indexOf(name.inline.toLocaleLowerCase())
  return at < 0 ? null : text.slice(0, at) + text.slice(at + name.inline.length)
}

/** Whether a text says the product's name. */
export function namesProduct(text: string, name: ProductName): boolean {
  return without(text, name) !== null
}

/** Whether a text contains, as whole words, anything the brief says to avoid or a brand that must not be named. */
export function namesForbidden(text: string, brief: BriefSpec): boolean {
  const plain = ` ${plainWords(text)} `
  const banned = [...brief.avoid, ...brief.forbidden.brands].map(plainWords).filter(Boolean)
  return banned.some((word) => plain.includes(` ${word} `))
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
  // A verb in the singular follows.
  if (text.includes('{s}') && /^(os|as) /.test(name.withArticle ?? '')) return null
  const filled = text
    .replace(/\b(de|em|por) \{[ox]\}/, (_, word: string) => contracted(word, name.withArticle ?? name.inline))
    .replace(/\{[xs]\}/, name.withArticle ?? name.inline)
    .replace('{o}', name.withArticle ?? '')
    .replace('{P}', capital(name.inline))
    .replace('{p}', name.inline)
  return capital(filled)
}

/** Portuguese runs these together: de + o is do, em + este is neste, por + as is pelas. */
function contracted(word: string, phrase: string): string {
  const [first = '', ...rest] = phrase.split(' ')
  const article = /^(o|a|os|as)$/.test(first)
  const start = { de: 'd', em: 'n', por: article ? 'pel' : 'por ' }[word] ?? `${word} `
  return article || first === 'este' ? [start + first, ...rest].join(' ') : `${word} ${phrase}`
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('pt-BR') + text.slice(1)
}
