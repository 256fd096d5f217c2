import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { Work } from '../../work/work.ts'
import { type AdAccount, AdAccountType } from '../ad-accounts/index.ts'
import { type Job, JobType } from '../jobs/index.ts'
import { freshnessOf } from './coverage.ts'
import * as Type from './insights.graphql.ts'
import { lastSyncOf } from './last-sync.ts'
import { requestSync } from './request-sync.ts'

@Resolver()
export class InsightsResolver {
  @Authorized('MEMBER')
  @Mutation(() => Type.SyncInsightsResult, {
    description: "Reads a window of an account's figures from Meta, as a job.",
  })
  syncInsights(@Arg('input', () => Type.SyncInsightsInput) input: Type.SyncInsightsInput, @Ctx('work') work: Work) {
    return requestSync(work, input)
  }
}

/** How fresh an account's facts are, told by the later feature. */
@Resolver(() => AdAccountType)
export class AccountInsightsResolver {
  @FieldResolver(() => JobType, { nullable: true })
  lastSync(@Root() { id }: AdAccount, @Ctx('work') work: Work): Promise<Job | null> {
    return lastSyncOf(work, id)
  }

  @FieldResolver(() => Type.FreshnessType)
  freshness(@Root() account: AdAccount, @Ctx('work') work: Work) {
    return freshnessOf(work, account)
  }
}
