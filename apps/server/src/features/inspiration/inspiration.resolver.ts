import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { PageArgs } from '../../schema/page.graphql.ts'
import type { Work } from '../../work/work.ts'
import { type Creative, CreativeType } from '../creatives/index.ts'
import { type Job, JobType } from '../jobs/index.ts'
import { generateFromPatterns } from './generate-from-patterns.ts'
import * as Asked from './generation.graphql.ts'
import type { Inspiration } from './inspiration.entity.ts'
import * as Type from './inspiration.graphql.ts'
import type { InspirationSource } from './inspiration-source.entity.ts'
import {
  findInspiration,
  inspirationsFrom,
  jobOf,
  listInspirations,
  sourcesOf,
  variationsOf,
} from './inspirations.store.ts'
import { leastDistances } from './say-distance.ts'
import { statusOf } from './status-of.ts'
import type { Variation } from './variation.entity.ts'

@Resolver(() => Type.InspirationType)
export class InspirationResolver {
  @Authorized('VIEWER')
  @Query(() => Type.InspirationPageType)
  inspirations(@Args(() => PageArgs) page: PageArgs, @Ctx('work') { em }: Work) {
    return listInspirations(em, page)
  }

  @Authorized('VIEWER')
  @Query(() => Type.InspirationType, { nullable: true })
  inspiration(@Arg('id', () => ID) id: string, @Ctx('work') { em }: Work): Promise<Inspiration | null> {
    return findInspiration(em, id)
  }

  @Authorized('MEMBER')
  @Mutation(() => Asked.GenerateFromPatternsResult, {
    description: 'Draws new creatives from the patterns of chosen ones.',
  })
  generateFromPatterns(
    @Arg('input', () => Asked.GenerateFromPatternsInput) input: Asked.GenerateFromPatternsInput,
    @Ctx('work') work: Work,
  ) {
    return generateFromPatterns(work, input)
  }

  @FieldResolver(() => Type.InspirationStatusEnum)
  async status(@Root() inspiration: Inspiration, @Ctx('work') work: Work) {
    return statusOf(inspiration, await jobOf(work, inspiration.jobId))
  }

  @FieldResolver(() => [Type.InspirationSourceType])
  sources(@Root() { id }: Inspiration, @Ctx('work') work: Work): Promise<InspirationSource[]> {
    return sourcesOf(work, id)
  }

  @FieldResolver(() => Type.BriefType)
  brief(
    @Root() { brief, spec, patternsUsed, patternsLeftOut }: Inspiration,
    @Ctx('work') { say }: Work,
  ): Type.BriefType {
    const words = (keys: readonly string[]) => keys.map((key) => say({ key }))
    const ratios = [...brief.ratios]
    const patterns = { patternsUsed: words(patternsUsed), patternsLeftOut: words(patternsLeftOut) }
    return { ...brief, ratios, ...patterns, text: spec?.text ?? '' }
  }

  @FieldResolver(() => [Type.VariationType], { description: 'Those that were accepted, by number.' })
  async variations(@Root() { id }: Inspiration, @Ctx('work') work: Work): Promise<Variation[]> {
    return (await variationsOf(work, id)).filter(({ isAccepted }) => isAccepted)
  }

  @FieldResolver(() => [Type.VariationType], { description: 'Those that came too near to something, with the reason.' })
  async rejected(@Root() { id }: Inspiration, @Ctx('work') work: Work): Promise<Variation[]> {
    return (await variationsOf(work, id)).filter(({ isAccepted }) => !isAccepted)
  }

  @FieldResolver(() => String, { description: '"Inspirado em N criativos".' })
  inspiredBy(@Root() { inspiredBy }: Inspiration, @Ctx('work') { say }: Work): string {
    return say({ key: 'inspiration.inspiredBy', params: { count: inspiredBy.length } })
  }

  @FieldResolver(() => Type.DistanceThresholdsType)
  thresholds(): Type.DistanceThresholdsType {
    return { ...leastDistances }
  }

  @FieldResolver(() => JobType)
  job(@Root() { jobId }: Inspiration, @Ctx('work') work: Work): Promise<Job | null> {
    return jobOf(work, jobId)
  }
}

/** What a creative was used for, told by the later feature. */
@Resolver(() => CreativeType)
export class CreativeInspirationsResolver {
  @FieldResolver(() => [Type.InspirationType], { description: 'Inspirations that used it, the newest first.' })
  inspirations(@Root() { id }: Creative, @Ctx('work') work: Work): Promise<Inspiration[]> {
    return inspirationsFrom(work, id)
  }
}
