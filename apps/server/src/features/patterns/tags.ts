import { type CreativeReading, combinePatterns } from '@mci/vision'
import type { Say } from '../../work/texts.ts'
import { type TagKind, tagKey } from './tag-words.ts'

const fewest = 3
const most = 5
/** Below this a tag is only taken to make up the fewest: it would be true of most advertisements. */
const tellingFrom = 40

/** One thing that could be said of a creative: how telling it is, and what else says the same. */
interface Candidate {
  readonly key: string
  readonly weight: number
  /** Of two candidates with the same theme only the more telling one is said. */
  readonly theme: string
}

/** How much a value tells of a creative beside others, 0 to 100; a written judgement. What is not named counts as `other`. */
const telling: Record<Exclude<TagKind, 'cta'>, Record<string, number> & { other: number }> = {
  element: {
    before_after: 95,
    price: 85,
    discount_badge: 84,
    quote: 82,
    rating_stars: 78,
    person: 80,
    screenshot: 76,
    product: 62,
    pattern: 44,
    text: 30,
    cta_button: 28,
    logo: 15,
    other: 20,
  },
  benefit: { discount: 83, socialProof: 88, free: 87, guarantee: 75, none: 5, other: 70 },
  urgency: { high: 86, medium: 58, low: 20, none: 6, other: 0 },
  mood: { dark: 66, warm: 60, energetic: 57, playful: 55, neutral: 14, other: 50 },
  style: { typographic: 64, bold: 61, illustrated: 52, photographic: 48, other: 46 },
  layout: { split: 68, grid: 65, fullBleed: 54, centered: 33, other: 38 },
  contrast: { high: 42, medium: 8, low: 36, other: 0 },
  tone: { luxurious: 56, playful: 47, urgent: 45, professional: 43, inspiring: 49, other: 26 },
  targeting: { local: 63, remarketing: 63, niche: 51, broad: 4, other: 0 },
  textAmount: { none: 59, little: 41, much: 34, other: 0 },
  balance: { symmetrical: 24, asymmetrical: 12, other: 0 },
}

/** Values of different kinds that say one thing. */
const themes: Record<string, string> = {
  'element.discount_badge': 'discount',
  'benefit.discount': 'discount',
  'urgency.high': 'urgency',
  'urgency.medium': 'urgency',
  'tone.urgent': 'urgency',
  'mood.playful': 'playful',
  'tone.playful': 'playful',
  'mood.elegant': 'elegant',
  'tone.luxurious': 'elegant',
  'element.quote': 'proof',
  'element.rating_stars': 'proof',
  'benefit.socialProof': 'proof',
  'style.typographic': 'lettering',
  'textAmount.much': 'lettering',
  'element.text': 'lettering',
  'layout.centered': 'layout',
  'element.product': 'product',
}

/** The keys of the three to five tags of a creative, the most telling first. */
export function tagKeysOf(reading: CreativeReading): string[] {
  const { visual, approach } = reading
  const { composition, style, colors } = visual
  // The brief's own line between little and much text, so that a tag and a brief never disagree.
  const [amount] = combinePatterns([{ letter: 'A', reading }]).textAmounts
  const candidates = [
    ...composition.elements.map((each) => candidate('element', each)),
    candidate('benefit', approach.benefit),
    candidate('urgency', approach.urgency),
    candidate('mood', style.mood),
    candidate('style', style.type),
    candidate('layout', composition.layout),
    candidate('contrast', colors.contrast),
    candidate('tone', approach.tone),
    candidate('targeting', approach.targeting),
    ...(amount ? [candidate('textAmount', amount.value)] : []),
    candidate('balance', composition.balance),
  ].sort((a, b) => b.weight - a.weight)
  const said = candidates.filter((each, i) => candidates.findIndex(({ theme }) => theme === each.theme) === i)
  const count = said.filter(({ weight }) => weight >= tellingFrom).length
  return said.slice(0, Math.min(most, Math.max(fewest, count))).map(({ key }) => key)
}

/** The same in words. */
export const tagsOf = (reading: CreativeReading, say: Say): string[] => tagKeysOf(reading).map((key) => say({ key }))

function candidate(kind: keyof typeof telling, value: string): Candidate {
  const weight = telling[kind][value] ?? telling[kind].other
  return { key: tagKey(kind, value as never), weight, theme: themes[`${kind}.${value}`] ?? `${kind}.${value}` }
}
