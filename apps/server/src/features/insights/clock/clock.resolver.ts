import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { DateTime } from '../../../schema/scalars.ts'
import type { Work } from '../../../work/work.ts'
import { type AdAccount, AdAccountType } from '../../ad-accounts/index.ts'
import { backfillInsights } from './backfill-insights.ts'
import { fetchSpendNow } from './fetch-spend-now.ts'
import { nextReadOf } from './next-read.ts'
import * as Type from './spend.graphql.ts'

@Resolver()
export class ClockResolver {
  @Authorized('ADMIN')
  @Mutation(() => Type.FetchSpendNowResult, {
    description: 'Reads one day from Meta now, of one account or as a whole job of every account that is switched on.',
  })
  fetchSpendNow(@Arg('input', () => Type.FetchSpendNowInput) input: Type.FetchSpendNowInput, @Ctx('work') work: Work) {
    return fetchSpendNow(work, input)
  }

  @Authorized('ADMIN')
  @Mutation(() => Type.BackfillInsightsResult, {
    description:
      'Reads the history of an account, newest month first; what is there and has settled is not read again.',
  })
  backfillInsights(
    @Arg('input', () => Type.BackfillInsightsInput) input: Type.BackfillInsightsInput,
    @Ctx('work') work: Work,
  ) {
    return backfillInsights(work, input)
  }
}

/** When an account is read next by itself, told by the later feature. */
@Resolver(() => AdAccountType)
export class AccountClockResolver {
  @FieldResolver(() => DateTime, {
    nullable: true,
    description:
      'Null when it is switched off, or accounts are not read every day here. Today is read besides, while somebody looks.',
  })
  nextReadAt(@Root() account: AdAccount, @Ctx('work') work: Work): Promise<Date | null> {
    return nextReadOf(work, account)
  }
}
