import { type AdCopy, checkDistance, type DistanceInput, type DistanceReport, type Violation } from '@mci/vision'

/** A rule that a variation breaks, and against what: a source, an accepted variation of the same set, or a brand. */
export interface BrokenRule extends Violation {
  readonly against: 'source' | 'sibling' | 'brand'
}

export interface Measured {
  readonly copy: AdCopy
  /** What a reader finds lettered in the drawn picture. */
  readonly imageText: string | null
  readonly phash: string
  readonly embedding: number[]
}

export interface Sibling extends Omit<Measured, 'imageText'> {
  readonly number: number
}

export interface Judgement {
  readonly antiCloneScore: number
  readonly distances: DistanceReport['distances']
  readonly broken: BrokenRule[]
}

/**
 * Measures a drawn variation against every source and the accepted variations of its set, and looks for brands in its copy
 * and in its picture. The distances and the score are of the sources alone; two variations that are alike are no choice.
 */
export function judgeVariation(
  drawn: Measured,
  against: { sources: DistanceInput['sources']; siblings: readonly Sibling[]; brands: string[]; measuredBy: string },
): Judgement {
  const { sources, siblings, brands, measuredBy } = against
  const { copy, phash, embedding } = drawn
  const variation = { copy, phash, embedding }
  const bySources = checkDistance({ variation, sources, brands, measuredBy })
  const bySiblings = checkDistance({
    variation,
    sources: siblings.map(({ number, ...each }) => ({ ...each, letter: String(number), imageText: null })),
    brands: [],
    measuredBy,
  })
  return {
    antiCloneScore: bySources.antiCloneScore,
    distances: bySources.distances,
    broken: [
      ...bySources.violations.map((each) => ({ ...each, against: againstOf(each) })),
      ...lettered(drawn, brands, bySources.violations),
      ...bySiblings.violations.map((each) => ({ ...each, against: 'sibling' as const })),
    ],
  }
}

const againstOf = ({ rule }: Violation) => (rule === 'brandName' ? ('brand' as const) : ('source' as const))

/** Brands that stand in the picture and not already in the copy. */
function lettered(
  { imageText, phash, embedding }: Measured,
  brands: string[],
  said: readonly Violation[],
): BrokenRule[] {
  const copy = { headline: imageText, body: null, callToAction: null }
  const { violations } = checkDistance({ variation: { copy, phash, embedding }, sources: [], brands })
  const isNew = (each: Violation) => !said.some(({ rule, detail }) => rule === 'brandName' && detail === each.detail)
  return violations.filter(isNew).map((each) => ({ ...each, against: 'brand' as const }))
}
