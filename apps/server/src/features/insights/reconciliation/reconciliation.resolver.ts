import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { Day } from '../../../schema/scalars.ts'
import type { Work } from '../../../work/work.ts'
import { dayReadings } from './day-readings.ts'
import { markDriftKnown } from './mark-drift-known.ts'
import { reconcile } from './reconcile.ts'
import * as Type from './reconciliation.graphql.ts'

@Resolver()
export class ReconciliationResolver {
  @Authorized('VIEWER')
  @Query(() => Type.ReconciliationResult, {
    description: "Whether what was read of the ads adds up, day by day, to Meta's own totals of the accounts.",
  })
  reconciliation(
    @Arg('input', () => Type.ReconciliationInput) input: Type.ReconciliationInput,
    @Ctx('work') work: Work,
  ) {
    return reconcile(work, input)
  }

  @Authorized('VIEWER')
  @Query(() => [Type.DayReadingType], {
    description: 'The readings of a day that found something new or a difference, newest first.',
  })
  dayReadings(
    @Arg('adAccountId', () => ID) adAccountId: string,
    @Arg('day', () => Day) day: string,
    @Ctx('work') work: Work,
  ) {
    return dayReadings(work, adAccountId, day)
  }

  @Authorized('MEMBER')
  @Mutation(() => Type.MarkDriftKnownResult, {
    description: 'The difference stays visible and raises no notice, until it is another one.',
  })
  markDriftKnown(
    @Arg('input', () => Type.MarkDriftKnownInput) input: Type.MarkDriftKnownInput,
    @Ctx('work') work: Work,
  ) {
    return markDriftKnown(work, input)
  }
}
