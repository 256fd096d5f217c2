import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { MoneyType } from '../../../schema/money.graphql.ts'
import { InvalidInput, NotFound, ProblemType } from '../../../schema/problem.graphql.ts'
import { resultOf } from '../../../schema/result-union.ts'
import { Day } from '../../../schema/scalars.ts'
import { AdAccountSwitchedOff, AdAccountType } from '../../ad-accounts/index.ts'
import { ConnectionExpired } from '../../connections/index.ts'
import { JobType } from '../../jobs/index.ts'
import { InvalidWindow, SyncAlreadyRunning, WindowOutcomeType } from '../insights.graphql.ts'

@ObjectType('SpendOutcome', { description: 'What the reading of a window of an account made.' })
export class SpendOutcomeType extends WindowOutcomeType {
  @Field(() => MoneyType)
  spend!: MoneyType
}

@ObjectType('SpendSummary', {
  description: 'What the readings of several accounts made; each failed or ended by itself.',
})
export class SpendSummaryType {
  @Field(() => Int, { description: 'That were to be read.' })
  accounts!: number

  @Field(() => Int)
  completed!: number

  @Field(() => Int)
  failed!: number

  @Field(() => Int, { description: 'That are still read, by a job that had begun before.' })
  running!: number

  @Field(() => Int, { description: 'That wait for a profile.' })
  paused!: number

  @Field(() => Int, { description: 'That were left out: no profile reaches them.' })
  unreachable!: number

  @Field(() => Int)
  rows!: number

  @Field(() => [MoneyType], { description: 'One for each currency.' })
  spend!: MoneyType[]

  @Field(() => Int)
  metaCalls!: number
}

@ObjectType('BackfillOutcome')
export class BackfillOutcomeType {
  @Field(() => AdAccountType)
  adAccount!: AdAccountType

  @Field(() => Int)
  months!: number

  @Field(() => Int, { description: 'That are kept of these months: one for each ad and day with delivery.' })
  rows!: number

  @Field(() => Day)
  from!: string

  @Field(() => Day)
  to!: string

  @Field(() => Int)
  metaCalls!: number
}

@InputType()
export class FetchSpendNowInput {
  @Field(() => Day, { nullable: true, description: "Yesterday in each account's time zone when left out." })
  date?: string | null

  @Field(() => ID, { nullable: true, description: 'Every account that is switched on when left out.' })
  adAccountId?: string | null
}

@InputType()
export class BackfillInsightsInput {
  @Field(() => ID)
  adAccountId!: string

  @Field(() => Int, { defaultValue: 36, description: '1 to 36, of the calendar; the newest is the one of yesterday.' })
  months!: number
}

@ObjectType({ implements: ProblemType })
export class NothingToRead extends ProblemType {}

export const FetchSpendNowResult = resultOf(
  'FetchSpendNowResult',
  JobType,
  AdAccountSwitchedOff,
  ConnectionExpired,
  InvalidWindow,
  NotFound,
  NothingToRead,
)

export const BackfillInsightsResult = resultOf(
  'BackfillInsightsResult',
  JobType,
  SyncAlreadyRunning,
  AdAccountSwitchedOff,
  ConnectionExpired,
  InvalidInput,
  NotFound,
)
