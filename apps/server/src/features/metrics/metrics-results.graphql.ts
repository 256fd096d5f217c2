import { Field, Float, Int, ObjectType } from 'type-graphql'
import { InvalidInput, NotFound, ProblemType } from '../../schema/problem.graphql.ts'
import { resultOf } from '../../schema/result-union.ts'
import { DateTime, Day, Decimal } from '../../schema/scalars.ts'
import { InvalidWindow } from '../insights/index.ts'
import { JobType } from '../jobs/index.ts'
import { type MetricName, MetricNameEnum } from './metric-name.ts'
import { MetricsType, UsedRateType } from './metrics.graphql.ts'

@ObjectType({
  implements: ProblemType,
  description: 'There is no rate for a day that has amounts: nothing is shown rather than a wrong total.',
})
export class RateMissing extends ProblemType {
  @Field(() => String)
  fromCurrency!: string

  @Field(() => String)
  toCurrency!: string

  @Field(() => Day)
  day!: string
}

@ObjectType({ description: 'An action type of Meta that a figure counts.' })
export class ExplainedType {
  @Field(() => String)
  type!: string

  @Field(() => Decimal)
  count!: string

  @Field(() => Float, { description: 'Of the whole, 0 to 1.' })
  share!: number
}

@ObjectType('Explanation', { description: 'Where a figure comes from, in the words of the reader.' })
export class ExplanationType {
  @Field(() => MetricNameEnum)
  figure!: MetricName

  @Field(() => String, { nullable: true, description: 'As `metrics` gives it; an amount without its currency.' })
  value!: string | null

  @Field(() => String, { nullable: true, description: 'Of an amount.' })
  currency!: string | null

  @Field(() => String)
  formula!: string

  @Field(() => String, { description: 'The formula with its numbers.' })
  substituted!: string

  @Field(() => Day)
  from!: string

  @Field(() => Day)
  to!: string

  @Field(() => [String])
  timezones!: string[]

  @Field(() => Int)
  accounts!: number

  @Field(() => Int, { description: 'One for each ad and day with delivery.' })
  factRows!: number

  @Field(() => [ExplainedType])
  conversionTypes!: ExplainedType[]

  @Field(() => [UsedRateType])
  rates!: UsedRateType[]

  @Field(() => Day, {
    nullable: true,
    description:
      'The first day that was last read before this figure of it had settled: after three days, and after 28 where it counts conversions.',
  })
  settlingSince!: string | null

  @Field(() => Int, {
    description: 'Days that have settled at Meta since they were last read: it may have another figure.',
  })
  settledUnreadDays!: number

  @Field(() => Int)
  unreadDays!: number

  @Field(() => DateTime, { nullable: true })
  lastReadAt!: Date | null

  @Field(() => JobType, { nullable: true, description: 'The reading that was the last to end.' })
  lastJob!: JobType | null

  @Field(() => [String], { description: 'What was left out, and why.' })
  excluded!: string[]
}

export const MetricsResult = resultOf('MetricsResult', MetricsType, InvalidWindow, InvalidInput, NotFound, RateMissing)
export const ExplainResult = resultOf(
  'ExplainResult',
  ExplanationType,
  InvalidWindow,
  InvalidInput,
  NotFound,
  RateMissing,
)
