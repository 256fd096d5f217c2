import { ArrayMaxSize } from 'class-validator'
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { MoneyType } from '../../../schema/money.graphql.ts'
import { NotFound } from '../../../schema/problem.graphql.ts'
import { resultOf } from '../../../schema/result-union.ts'
import { DateTime, Day } from '../../../schema/scalars.ts'
import { AdAccountType } from '../../ad-accounts/index.ts'
import { InvalidWindow } from '../insights.graphql.ts'
import type { ReconciliationState } from './day-state.ts'

export const ReconciliationStateEnum = {
  RECONCILED: 'RECONCILED',
  SETTLING: 'SETTLING',
  DRIFTED: 'DRIFTED',
  UNREAD: 'UNREAD',
} as const
registerEnumType(ReconciliationStateEnum, {
  name: 'ReconciliationState',
  description:
    "Whether a day's ads add up to Meta's own total. Spend settles three days after the day's end; a day is settling until it was read after that.",
})

@InputType()
export class ReconciliationInput {
  @Field(() => Day)
  from!: string

  @Field(() => Day, { description: 'At most 92 days.' })
  to!: string

  @Field(() => [ID], {
    nullable: true,
    description: 'All that are switched on or have days in the window when left out.',
  })
  @ArrayMaxSize(1000)
  adAccountIds?: string[] | null

  @Field(() => ID, { nullable: true })
  clientId?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Lists only days that drifted. The summary is of all.' })
  onlyDifferent?: boolean | null
}

@InputType()
export class MarkDriftKnownInput {
  @Field(() => ID)
  adAccountId!: string

  @Field(() => Day)
  day!: string

  @Field(() => Boolean)
  isKnown!: boolean
}

@ObjectType('ReconciliationDay')
export class ReconciliationDayType {
  @Field(() => Day)
  day!: string

  @Field(() => ReconciliationStateEnum)
  state!: ReconciliationState

  @Field(() => MoneyType, { nullable: true, description: 'The spend of the ads, added up. Null when unread.' })
  adsSpend!: MoneyType | null

  @Field(() => MoneyType, { nullable: true, description: "Meta's own total of the account." })
  accountSpend!: MoneyType | null

  @Field(() => MoneyType, { nullable: true, description: "The account's total less that of the ads." })
  difference!: MoneyType | null

  @Field(() => Int, { nullable: true, description: 'That delivered.' })
  ads!: number | null

  @Field(() => DateTime, { nullable: true })
  readAt!: Date | null

  @Field(() => Boolean, { description: 'Somebody has looked into this difference: it raises no notice.' })
  isKnown!: boolean

  @Field(() => Boolean, {
    description: 'It has settled at Meta, and was not read since: it is settling until it is read again.',
  })
  hasSettledSince!: boolean
}

@ObjectType('ReconciliationAccount')
export class ReconciliationAccountType {
  @Field(() => AdAccountType)
  adAccount!: AdAccountType

  @Field(() => [ReconciliationDayType], { description: "From the first to the last, not past the account's today." })
  days!: ReconciliationDayType[]

  @Field(() => MoneyType, { description: 'The differences of the days that drifted, added up.' })
  drift!: MoneyType
}

@ObjectType('ReconciliationSummary')
export class ReconciliationSummaryType {
  @Field(() => Int)
  reconciledDays!: number

  @Field(() => Int, { description: 'Days of accounts that were read after they had settled.' })
  settledDays!: number

  @Field(() => Int)
  settlingDays!: number

  @Field(() => Int)
  driftedDays!: number

  @Field(() => Int)
  unreadDays!: number

  @Field(() => Int, { description: 'Accounts of which no day was read.' })
  unreadAccounts!: number

  @Field(() => [MoneyType], { description: 'The differences of the days that drifted, by currency.' })
  drift!: MoneyType[]

  @Field(() => [MoneyType], { description: 'Those where the account has spent more than its ads.' })
  positive!: MoneyType[]

  @Field(() => [MoneyType], { description: 'Those where it has spent less.' })
  negative!: MoneyType[]
}

@ObjectType('Reconciliation')
export class ReconciliationType {
  @Field(() => Day)
  from!: string

  @Field(() => Day)
  to!: string

  @Field(() => ReconciliationSummaryType)
  summary!: ReconciliationSummaryType

  @Field(() => [ReconciliationAccountType])
  accounts!: ReconciliationAccountType[]
}

@ObjectType('DayReading', { description: "What a day's two totals were when it was read." })
export class DayReadingType {
  @Field(() => DateTime)
  readAt!: Date

  @Field(() => MoneyType)
  adsSpend!: MoneyType

  @Field(() => MoneyType)
  accountSpend!: MoneyType

  @Field(() => MoneyType)
  difference!: MoneyType

  @Field(() => Int)
  ads!: number

  @Field(() => ID)
  jobId!: string

  @Field(() => String, { nullable: true, description: 'Null when it was read by itself.' })
  requestedBy!: string | null
}

export const ReconciliationResult = resultOf('ReconciliationResult', ReconciliationType, InvalidWindow, NotFound)
export const MarkDriftKnownResult = resultOf('MarkDriftKnownResult', ReconciliationDayType, NotFound)
