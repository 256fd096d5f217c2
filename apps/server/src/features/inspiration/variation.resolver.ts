import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Work } from '../../work/work.ts'
import { ScoreType, VariationType } from './inspiration.graphql.ts'
import { nearestInWords, rejectionInWords } from './say-distance.ts'
import type { Variation } from './variation.entity.ts'
import { variationPictureUrl } from './variation-picture.routes.ts'

@Resolver(() => VariationType)
export class VariationResolver {
  @FieldResolver(() => String, { description: 'A path on this server; `?download=1` gives it a file name.' })
  imageUrl(@Root() variation: Variation): string {
    return variationPictureUrl(variation)
  }

  @FieldResolver(() => ScoreType)
  score(@Root() { score }: Variation, @Ctx('work') { say }: Work): ScoreType {
    const { value, low, high, carried, sources } = score
    const params = { percent: Math.round(carried * 100), sources }
    return { value, low, high, method: say({ key: 'inspiration.score.method', params }) }
  }

  @FieldResolver(() => String, { description: "The nearest point in words, in the caller's language." })
  nearest(@Root() { distances }: Variation, @Ctx('work') work: Work): string {
    return nearestInWords(work, distances)
  }

  @FieldResolver(() => [String], { description: "What it broke, measured and least, in the caller's language." })
  rejectedBecause(@Root() { violations }: Variation, @Ctx('work') work: Work): string[] {
    return violations.map((each) => rejectionInWords(work, each))
  }
}
