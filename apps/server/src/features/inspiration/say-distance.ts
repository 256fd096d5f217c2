import { antiClone, type DistanceReport } from '@mci/vision'
import type { Locale } from '../../work/locale.ts'
import type { Work } from '../../work/work.ts'
import type { BrokenRule } from './judge-variation.ts'

type Speaker = Pick<Work, 'say' | 'locale'>

const hundredths = (share: number): number => Math.round(share * 100) / 100

/** The least distance that must be kept from every source, by measure. */
export const leastDistances = {
  text: hundredths(1 - antiClone.maxTextSimilarity),
  image: antiClone.minImageDistance,
  embedding: hundredths(1 - antiClone.maxEmbeddingSimilarity),
} as const

const measures = ['text', 'image', 'embedding'] as const

/** The one measure of one source that comes nearest to its least distance, in words: "2.3× the least". */
export function nearestInWords({ say, locale }: Speaker, distances: DistanceReport['distances']): string {
  const points = distances.flatMap((each) =>
    measures.map((measure) => ({ measure, letter: each.letter, times: each[measure] / leastDistances[measure] })),
  )
  const nearest = points.reduce((a, b) => (b.times < a.times ? b : a))
  const params = { letter: nearest.letter, times: tellApart(nearest.times, 1, locale, 1)[0] }
  return say({ key: `inspiration.nearest.${nearest.measure}`, params })
}

/** What a broken rule says of a variation: what was measured, and the least it should be. */
export function rejectionInWords({ say, locale }: Speaker, broken: BrokenRule): string {
  const { rule, against, letter = '', detail } = broken
  const params = { ...distanceOf(broken, locale), letter, detail }
  return say({ key: `inspiration.rejected.${against === 'sibling' ? 'sibling.' : ''}${rule}`, params })
}

/** As a distance, which is what the screen measures: text and embedding are checked as likeness. */
function distanceOf({ rule, measured, threshold }: BrokenRule, locale: Locale) {
  if (rule === 'brandName') return { measured: inWords(measured, locale, 0), threshold: inWords(threshold, locale, 0) }
  const [have, least] = rule === 'sameImage' ? [measured, threshold] : [1 - measured, 1 - threshold]
  const [said, limit] = tellApart(have, least, locale, 2)
  return { measured: said, threshold: limit }
}

// As many as distances are kept with.
const mostDigits = 4

/** A number and its limit with `digits` decimals, or with so many more that the two are not written alike. */
function tellApart(value: number, limit: number, locale: Locale, digits: number): [value: string, limit: string] {
  const [said, most] = [inWords(value, locale, digits), inWords(limit, locale, digits)]
  return said === most && digits < mostDigits ? tellApart(value, limit, locale, digits + 1) : [said, most]
}

function inWords(value: number, locale: Locale, digits: number): string {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  return new Intl.NumberFormat(locale, options).format(Math.max(0, value))
}
