import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { MoneyType } from '../../schema/money.graphql.ts'
import { pageOf } from '../../schema/page.graphql.ts'
import { DateTime, Day, Decimal } from '../../schema/scalars.ts'
import { AdAccountType } from '../ad-accounts/index.ts'
import { type ComparisonGap, ComparisonGapEnum } from './metric-name.ts'

registerEnumType(ComparisonGapEnum, {
  name: 'ComparisonGap',
  description:
    'UNREAD: a day of the period was not read, or not since it was over. UNREAD_BEFORE: one of the compared period. RUNNING: the period is not over, and has no day that is.',
})

@ObjectType('MetricFigures', {
  description: 'Sums, and ratios of sums. Null: not known or divided by nothing, never zero.',
})
export class MetricFiguresType {
  @Field(() => MoneyType)
  spend!: MoneyType

  @Field(() => Float)
  impressions!: number

  @Field(() => Float)
  clicks!: number

  @Field(() => Float)
  linkClicks!: number

  @Field(() => Float, { nullable: true, description: 'Clicks ÷ impressions.' })
  ctr!: number | null

  @Field(() => MoneyType, { nullable: true })
  cpc!: MoneyType | null

  @Field(() => MoneyType, { nullable: true, description: 'For a thousand impressions.' })
  cpm!: MoneyType | null

  @Field(() => Decimal, { nullable: true, description: 'Null where Meta reported none of the kind.' })
  leads!: string | null

  @Field(() => MoneyType, { nullable: true })
  costPerLead!: MoneyType | null

  @Field(() => Decimal, { nullable: true })
  purchases!: string | null

  @Field(() => MoneyType, { nullable: true })
  costPerPurchase!: MoneyType | null

  @Field(() => MoneyType, { nullable: true })
  purchaseValue!: MoneyType | null

  @Field(() => MoneyType, { nullable: true, description: 'Value ÷ purchases.' })
  averagePurchase!: MoneyType | null

  @Field(() => Float, { nullable: true, description: 'Value ÷ spend; null unless both are above zero.' })
  roas!: number | null

  @Field(() => Decimal, { nullable: true })
  installs!: string | null

  @Field(() => MoneyType, { nullable: true })
  costPerInstall!: MoneyType | null

  @Field(() => Float, { nullable: true, description: 'Views of three seconds ÷ impressions, of films only.' })
  hookRate!: number | null

  @Field(() => Float, { nullable: true, description: 'ThruPlays ÷ views of three seconds.' })
  holdRate!: number | null
}

@ObjectType('MetricsLine', { description: 'Figures in one currency. Two currencies are never in one line.' })
export class MetricsLineType {
  @Field(() => String)
  currency!: string

  @Field(() => MetricFiguresType)
  figures!: MetricFiguresType

  @Field(() => MetricFiguresType, {
    nullable: true,
    description:
      'Of the compared period; null unless every account in the figures was read on all days of both, after they were over.',
  })
  before!: MetricFiguresType | null

  @Field(() => ComparisonGapEnum, { nullable: true, description: 'Why `before` is null although it was asked for.' })
  notCompared!: ComparisonGap | null

  @Field(() => Int, {
    description: 'Days of its accounts that were not read: what was spent on them is not in the figures.',
  })
  unreadDays!: number
}

@ObjectType('MetricsPoint')
export class MetricsPointType {
  @Field(() => Day)
  from!: string

  @Field(() => Day)
  to!: string

  @Field(() => Boolean, { description: 'Whether Meta may still change it, or has changed it since it was read.' })
  isSettling!: boolean

  @Field(() => Boolean, {
    description: 'The same of what was delivered and spent, which settles earlier than conversions.',
  })
  isSpendSettling!: boolean

  @Field(() => Boolean, { description: 'No account was read on any of its days.' })
  isUnread!: boolean

  @Field(() => Int, { description: 'Days of accounts that were not read.' })
  unreadDays!: number

  @Field(() => [MetricsLineType], { description: 'Empty when unread; zeros when read and nothing was delivered.' })
  lines!: MetricsLineType[]
}

@ObjectType('MetricsRow', { description: 'One for each key and currency.' })
export class MetricsRowType {
  @Field(() => String, {
    description: "Meta's id of a campaign, ad set or ad; our id of a client or account; `none` for those without one.",
  })
  key!: string

  @Field(() => String)
  label!: string

  @Field(() => String, { nullable: true })
  effectiveStatus!: string | null

  @Field(() => String, {
    nullable: true,
    description: "The campaign of an ad set, the ad set of an ad, an account's client.",
  })
  parentKey!: string | null

  @Field(() => AdAccountType, { nullable: true, description: 'Null for a client.' })
  adAccount!: AdAccountType | null

  @Field(() => MetricsLineType)
  line!: MetricsLineType
}

@ObjectType('MetricsRowPage')
export class MetricsRowPageType extends pageOf('MetricsRow', () => MetricsRowType) {}

@ObjectType('UsedRate')
export class UsedRateType {
  @Field(() => String)
  from!: string

  @Field(() => String)
  to!: string

  @Field(() => Decimal)
  rate!: string

  @Field(() => Day, { description: 'The day the rate is of.' })
  day!: string

  @Field(() => String)
  source!: string

  @Field(() => Int, { description: 'Days of the window it was used for.' })
  days!: number
}

@ObjectType('MetricsCoverage')
export class MetricsCoverageType {
  @Field(() => Int)
  accounts!: number

  @Field(() => Int, {
    description: 'Accounts with a day that was not read; of one that is switched off, a day between others that were.',
  })
  unreadAccounts!: number

  @Field(() => Int, { description: 'Days of those accounts that were not read.' })
  unreadDays!: number

  @Field(() => Int, {
    description:
      'Days of the compared period that were not read, of accounts read in this one; 0 without a comparison.',
  })
  comparedUnreadDays!: number

  @Field(() => Day, { nullable: true, description: 'The first day that was last read before it had settled.' })
  settlingSince!: string | null

  @Field(() => Int, {
    description: 'Days that have settled at Meta since they were last read: it may have other figures.',
  })
  settledUnreadDays!: number

  @Field(() => DateTime, { nullable: true })
  lastReadAt!: Date | null

  @Field(() => [String])
  timezones!: string[]
}

@ObjectType('Metrics')
export class MetricsType {
  @Field(() => Day)
  from!: string

  @Field(() => Day)
  to!: string

  @Field(() => Day, { nullable: true })
  comparedFrom!: string | null

  @Field(() => Day, { nullable: true })
  comparedTo!: string | null

  @Field(() => [MetricsLineType])
  lines!: MetricsLineType[]

  @Field(() => [MetricsPointType], { description: 'Every period of the window; empty without a granularity.' })
  points!: MetricsPointType[]

  @Field(() => MetricsRowPageType, { nullable: true, description: 'Null without a breakdown.' })
  rows!: MetricsRowPageType | null

  @Field(() => MetricsCoverageType)
  coverage!: MetricsCoverageType

  @Field(() => [UsedRateType])
  rates!: UsedRateType[]
}

@ObjectType({ description: 'A reading of these accounts has ended: ask again for what is on the screen.' })
export class MetricsUpdated {
  @Field(() => [ID])
  adAccountIds!: string[]
}
