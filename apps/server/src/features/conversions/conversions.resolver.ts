import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql'
import { MoneyType } from '../../schema/money.graphql.ts'
import { PageArgs } from '../../schema/page.graphql.ts'
import { DateTime } from '../../schema/scalars.ts'
import type { Work } from '../../work/work.ts'
import type { ConversionAttempt } from './conversion-attempt.entity.ts'
import type { ConversionEvent } from './conversion-event.entity.ts'
import * as Type from './conversions.graphql.ts'
import { attemptsOf, countConversions, listConversions } from './conversions.store.ts'
import * as Input from './conversions-input.graphql.ts'
import * as Result from './conversions-results.graphql.ts'
import { retryConversion } from './decisions/retry-conversion.ts'
import { settleConversion } from './decisions/settle-conversion.ts'
import { failureSaying } from './failure-code.ts'
import { followConversions } from './follow-conversions.ts'
import { datasetName } from './health/dataset-names.ts'

@Resolver(() => Type.ConversionEventType)
export class ConversionsResolver {
  @Authorized('VIEWER')
  @Query(() => Type.ConversionEventPageType, { description: 'Newest first.' })
  conversionEvents(
    @Arg('filter', () => Input.ConversionEventFilter, { nullable: true }) filter: Input.ConversionEventFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx('work') { em }: Work,
  ) {
    return listConversions(em, filter ?? {}, page)
  }

  @Authorized('VIEWER')
  @Query(() => [Type.ConversionCount], { description: 'Every status, those with none too.' })
  conversionCounts(
    @Arg('filter', () => Input.ConversionEventFilter, { nullable: true }) filter: Input.ConversionEventFilter | null,
    @Ctx('work') { em }: Work,
  ) {
    return countConversions(em, filter ?? {})
  }

  @Authorized('MEMBER')
  @Mutation(() => Result.RetryConversionEventResult, {
    description: 'Of an event that failed, or of which nobody knows.',
  })
  retryConversionEvent(
    @Arg('input', () => Input.RetryConversionEventInput) input: Input.RetryConversionEventInput,
    @Ctx('work') work: Work,
  ) {
    return retryConversion(work, input)
  }

  @Authorized('MEMBER')
  @Mutation(() => Result.SettleConversionEventResult, { description: 'By a person who looked at Meta.' })
  settleConversionEvent(
    @Arg('input', () => Input.SettleConversionEventInput) input: Input.SettleConversionEventInput,
    @Ctx('work') work: Work,
  ) {
    return settleConversion(work, input)
  }

  @Authorized('VIEWER')
  @Subscription(() => Type.ConversionsChanged, {
    description: 'Begins with nothing; then whenever events are new or other than they were.',
    subscribe: ({ context }) => followConversions(context.work),
  })
  conversionsChanged(@Root() changed: Type.ConversionsChanged): Type.ConversionsChanged {
    return changed
  }

  @FieldResolver(() => MoneyType, { nullable: true, description: 'As it is sent, or was.' })
  value(@Root() { value, currency }: ConversionEvent): MoneyType | null {
    return Type.moneyOf(value, currency)
  }

  @FieldResolver(() => Type.ConversionFailureType, { nullable: true, description: 'Why it is not sent, or not yet.' })
  error(@Root() { errorCode, errorMessage }: ConversionEvent, @Ctx('work') { say }: Work) {
    if (!errorCode) return null
    const message = say(failureSaying(errorCode, errorMessage))
    return Object.assign(new Type.ConversionFailureType(), { code: errorCode, message })
  }

  @FieldResolver(() => DateTime, { nullable: true, description: 'Null unless it waits for one.' })
  nextAttemptAt(@Root() { status, dueAt, sendBefore }: ConversionEvent): Date | null {
    // One that waits for a person is looked at again when it is too late.
    return status === 'PENDING' && dueAt < sendBefore ? dueAt : null
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'Since when Meta may have it without having said so.',
  })
  doubtfulSince(@Root() { mayBeAtMetaSince }: ConversionEvent): Date | null {
    return mayBeAtMetaSince ?? null
  }

  @FieldResolver(() => Boolean, {
    description: 'Made while a test code was set: Meta shows it among its test events, and counts it too.',
  })
  isTest(@Root() { testEventCode }: ConversionEvent): boolean {
    return testEventCode !== null
  }

  @FieldResolver(() => String, { nullable: true })
  async datasetName(@Root() { metaDatasetId }: ConversionEvent, @Ctx('work') work: Work): Promise<string | null> {
    return metaDatasetId ? datasetName(work, metaDatasetId) : null
  }

  @FieldResolver(() => [Type.ConversionAttemptType], { description: 'Oldest first.' })
  attemptsMade(@Root() { id }: ConversionEvent, @Ctx('work') work: Work): Promise<ConversionAttempt[]> {
    return attemptsOf(work, id)
  }
}

@Resolver(() => Type.ConversionAttemptType)
export class ConversionAttemptResolver {
  @FieldResolver(() => String, { nullable: true, description: "What came of it, in the caller's language." })
  message(@Root() { errorCode, errorMessage }: ConversionAttempt, @Ctx('work') { say }: Work): string | null {
    return errorCode ? say(failureSaying(errorCode, errorMessage)) : null
  }
}
