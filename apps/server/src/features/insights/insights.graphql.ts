import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { MoneyType } from '../../schema/money.graphql.ts'
import { InvalidInput, NotFound, ProblemType } from '../../schema/problem.graphql.ts'
import { resultOf } from '../../schema/result-union.ts'
import { DateTime, Day, Decimal } from '../../schema/scalars.ts'
import type { WindowFault } from '../../values/date-window.ts'
import { AdAccountSwitchedOff, AdAccountType } from '../ad-accounts/index.ts'
import { ConnectionExpired } from '../connections/index.ts'
import {
  DayRangeInput,
  GuardrailsInput,
  type Kpi,
  KpiEnum,
  type Objective,
  ObjectiveEnum,
} from '../creative-config/index.ts'
import { JobType } from '../jobs/index.ts'

@InputType({ description: 'What is left out is as the organisation configured it.' })
export class SyncInsightsInput {
  @Field(() => ID)
  adAccountId!: string

  @Field(() => DayRangeInput, {
    nullable: true,
    description:
      'The configured number of days when left out, 30 at first: they end yesterday, since today is not whole.',
  })
  window?: DayRangeInput | null

  @Field(() => ObjectiveEnum)
  objective!: Objective

  @Field(() => KpiEnum, { nullable: true })
  primaryKpi?: Kpi | null

  @Field(() => KpiEnum, { nullable: true, description: "Null for none; the objective's own when left out." })
  secondaryKpi?: Kpi | null

  @Field(() => Int, { nullable: true, description: '1 to 50.' })
  topN?: number | null

  @Field(() => GuardrailsInput, { nullable: true })
  guardrails?: GuardrailsInput | null
}

@ObjectType({ implements: ProblemType })
export class SyncAlreadyRunning extends ProblemType {
  @Field(() => JobType)
  job!: JobType
}

@ObjectType({ implements: ProblemType })
export class InvalidWindow extends ProblemType {
  @Field(() => String, { description: 'REVERSED, IN_FUTURE, TOO_OLD or TOO_LONG.' })
  reason!: WindowFault
}

export const SyncInsightsResult = resultOf(
  'SyncInsightsResult',
  JobType,
  SyncAlreadyRunning,
  ConnectionExpired,
  AdAccountSwitchedOff,
  InvalidWindow,
  InvalidInput,
  NotFound,
)

@ObjectType('Figures', {
  description: 'One row of numbers. Ratios are fractions. Null: not known or not applicable, never zero.',
})
export class FiguresType {
  @Field(() => MoneyType)
  spend!: MoneyType

  @Field(() => Int)
  impressions!: number

  @Field(() => Int)
  clicks!: number

  @Field(() => Int)
  linkClicks!: number

  @Field(() => Float, { nullable: true, description: 'Clicks ÷ impressions.' })
  ctr!: number | null

  @Field(() => MoneyType, { nullable: true })
  cpc!: MoneyType | null

  @Field(() => MoneyType, { nullable: true })
  cpm!: MoneyType | null

  @Field(() => Decimal, { description: 'Of the action type that was chosen, never a sum of overlapping ones.' })
  conversions!: string

  @Field(() => String, { nullable: true })
  conversionType!: string | null

  @Field(() => MoneyType, { nullable: true })
  costPerResult!: MoneyType | null

  @Field(() => Float, { nullable: true, description: 'Conversions ÷ link clicks.' })
  conversionRate!: number | null

  @Field(() => MoneyType, { nullable: true, description: 'Of purchases; null unless it and the spend are above zero.' })
  conversionValue!: MoneyType | null

  @Field(() => Float, { nullable: true })
  roas!: number | null

  @Field(() => Float, { nullable: true, description: 'Views of three seconds ÷ impressions; null for pictures.' })
  hookRate!: number | null

  @Field(() => Float, { nullable: true, description: 'ThruPlays ÷ views of three seconds.' })
  holdRate!: number | null
}

/** What every reading of one window of one account has made. */
@ObjectType({ isAbstract: true } as never)
export abstract class WindowOutcomeType {
  @Field(() => AdAccountType)
  adAccount!: AdAccountType

  @Field(() => Day)
  from!: string

  @Field(() => Day)
  to!: string

  @Field(() => Int)
  days!: number

  @Field(() => Int, { description: 'That delivered.' })
  ads!: number

  @Field(() => Int, { description: 'One for each ad and day with delivery.' })
  rows!: number

  @Field(() => Int)
  metaCalls!: number
}

@ObjectType('SyncOutcome')
export class SyncOutcomeType extends WindowOutcomeType {
  @Field(() => Int, { description: 'That were looked at afterwards.' })
  creatives!: number
}

@ObjectType('Freshness')
export class FreshnessType {
  @Field(() => Day, { nullable: true, description: 'The last day that was read.' })
  throughDay!: string | null

  @Field(() => Day, { nullable: true, description: 'The first day that was last read before it had settled.' })
  settlingSince!: string | null

  @Field(() => DateTime, { nullable: true })
  lastReadAt!: Date | null
}
