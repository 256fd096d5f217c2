import type { ApproachReading, MessageReading, VisualReading } from '@mci/vision'
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { DateTime } from '../../schema/scalars.ts'
import type { Work } from '../../work/work.ts'
import { type Creative, CreativeType, PatternStatusEnum } from '../creatives/index.ts'
import { extractPatterns } from './extract-patterns.ts'
import { patternStatus } from './pattern-status.ts'
import * as Type from './patterns.graphql.ts'
import { readingFor } from './readings.store.ts'
import { tagsOf } from './tags.ts'

/** What was read in a creative, told by the later feature. */
@Resolver(() => CreativeType)
export class PatternsResolver {
  @Authorized('MEMBER')
  @Mutation(() => Type.ExtractPatternsResult, { description: "Reads a creative's picture and words now." })
  extractPatterns(
    @Arg('input', () => Type.ExtractPatternsInput) input: Type.ExtractPatternsInput,
    @Ctx('work') work: Work,
  ) {
    return extractPatterns(work, input)
  }

  @FieldResolver(() => PatternStatusEnum)
  patternStatus(@Root() { id }: Creative, @Ctx('work') work: Work) {
    return patternStatus(work, id)
  }

  @FieldResolver(() => Type.VisualPatternType, { nullable: true })
  async visual(@Root() { id }: Creative, @Ctx('work') work: Work): Promise<VisualReading | null> {
    return (await readingFor(work, id))?.reading.visual ?? null
  }

  @FieldResolver(() => Type.MessagePatternType, { nullable: true })
  async messagePattern(@Root() { id }: Creative, @Ctx('work') work: Work): Promise<MessageReading | null> {
    return (await readingFor(work, id))?.reading.message ?? null
  }

  @FieldResolver(() => Type.ApproachPatternType, { nullable: true })
  async approach(@Root() { id }: Creative, @Ctx('work') work: Work): Promise<ApproachReading | null> {
    return (await readingFor(work, id))?.reading.approach ?? null
  }

  @FieldResolver(() => [String], {
    description: "Three to five short words for a card, the most telling first, in the caller's language.",
  })
  async tags(@Root() { id }: Creative, @Ctx('work') work: Work): Promise<string[]> {
    const stored = await readingFor(work, id)
    return stored ? tagsOf(stored.reading, work.say) : []
  }

  @FieldResolver(() => DateTime, { nullable: true })
  async extractedAt(@Root() { id }: Creative, @Ctx('work') work: Work): Promise<Date | null> {
    return (await readingFor(work, id))?.extractedAt ?? null
  }

  @FieldResolver(() => String, { nullable: true, description: "`local 1`, or a model's name." })
  async readBy(@Root() { id }: Creative, @Ctx('work') work: Work): Promise<string | null> {
    return (await readingFor(work, id))?.reading.readBy ?? null
  }
}
