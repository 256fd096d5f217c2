import type { Benefit, Tone } from '../../patterns/approach.ts'
import type { Category } from '../products/category.ts'

/** Ways of coming at a reader; each is a different idea, not a different wording. */
export const angles = [
  'moment',
  'relief',
  'craft',
  'ease',
  'question',
  'identity',
  'contrast',
  'discovery',
  'proof',
  'terms',
  'now',
  'learning',
] as const
export type Angle = (typeof angles)[number]

/**
 * One headline. `{p}` stands for the product's short name, `{o}` for it with its Portuguese article (a line that needs
 * one is passed over where the gender cannot be told; in English it is `the`), `{x}` for either, with the article if it is
 * known, and `{s}` is the same as the subject of a verb in the singular. Lines claim nothing that the brief did not say: no price, discount, deadline, award or customer is invented.
 */
export interface Line {
  angle: Angle
  text: string
  tones?: Tone[]
  benefits?: Benefit[]
  only?: Category[]
}

export interface Grammar {
  headlines: Line[]
  /** First sentence of the body by angle. */
  openers: Record<Angle, string[]>
  /** Second sentence, by tone. */
  closers: Record<Tone, string[]>
  /** Sentences on the product that address the audience; `{a}` is it as typed, made to follow "para" or "for". */
  address: string[]
  /** The audience as a line of its own in the picture. */
  forAudience: string
  buttons: { text: string; tones?: Tone[]; only?: Category[] }[]
  /** Short points for lists: invitations to the reader, since a promise could be untrue of a product. */
  points: string[]
  /** What the angle is called in the note to the person who asked. */
  ideas: Record<Angle, string>
}
