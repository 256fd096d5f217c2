import { ArrayMaxSize, Max, MaxLength, Min } from 'class-validator'
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql'
import { longestPage, usualPage } from '../../schema/page.graphql.ts'
import { Day } from '../../schema/scalars.ts'
import {
  type Breakdown,
  BreakdownEnum,
  type Comparison,
  ComparisonEnum,
  type FigureSide,
  FigureSideEnum,
  type Granularity,
  GranularityEnum,
  type MetricName,
  MetricNameEnum,
} from './metric-name.ts'

registerEnumType(MetricNameEnum, { name: 'MetricName' })
registerEnumType(GranularityEnum, { name: 'Granularity', description: 'Weeks begin on Monday.' })
registerEnumType(BreakdownEnum, { name: 'MetricsBreakdown' })
registerEnumType(FigureSideEnum, { name: 'FigureSide' })
registerEnumType(ComparisonEnum, {
  name: 'MetricsComparison',
  description:
    'PREVIOUS_PERIOD: as many days, ending the day before. PREVIOUS_YEAR: 364 days earlier, so that weekdays meet.',
})

const most = 500

@InputType({ description: 'Everything that is given must hold; an empty list or none asks for all.' })
export class MetricsFilter {
  @Field(() => [ID], { nullable: true, description: '`none` stands for the accounts without a client.' })
  @ArrayMaxSize(most)
  clientIds?: string[] | null

  @Field(() => [ID], { nullable: true })
  @ArrayMaxSize(most)
  adAccountIds?: string[] | null

  @Field(() => [String], { nullable: true })
  @ArrayMaxSize(most)
  metaCampaignIds?: string[] | null

  @Field(() => [String], { nullable: true })
  @ArrayMaxSize(most)
  metaAdSetIds?: string[] | null

  @Field(() => [String], { nullable: true })
  @ArrayMaxSize(most)
  metaAdIds?: string[] | null
}

@InputType()
export class MetricsInput {
  @Field(() => Day, { description: "Both ends are included; days of each account's own time zone." })
  from!: string

  @Field(() => Day)
  to!: string

  @Field(() => GranularityEnum, { nullable: true, description: 'Asks for points.' })
  granularity?: Granularity | null

  @Field(() => BreakdownEnum, { nullable: true, description: 'Asks for rows.' })
  breakdown?: Breakdown | null

  @Field(() => MetricsFilter, { nullable: true })
  filter?: MetricsFilter | null

  @Field(() => ComparisonEnum, { nullable: true })
  compareTo?: Comparison | null

  @Field(() => String, {
    nullable: true,
    description:
      "ISO 4217. Every amount is converted by the rate of its own day; without it each account's currency has its own line.",
  })
  @MaxLength(3)
  currency?: string | null

  @Field(() => MetricNameEnum, {
    defaultValue: 'SPEND',
    description:
      'What the rows are in order of; unknown last. Amounts are in order currency by currency, unless `currency` makes them one.',
  })
  sortBy!: MetricName

  @Field(() => Boolean, { defaultValue: false })
  isAscending!: boolean

  @Field(() => Int, { nullable: true, description: `Rows of a page, 1 to ${longestPage}; ${usualPage} when left out.` })
  @Min(1)
  @Max(longestPage)
  first?: number

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before, of the same order.' })
  after?: string | null
}

@InputType({ description: 'One figure of what `metrics` answers to the same question.' })
export class FigureInput {
  @Field(() => MetricsInput)
  metrics!: MetricsInput

  @Field(() => MetricNameEnum)
  figure!: MetricName

  @Field(() => String, { nullable: true, description: "The line's; may be left out when there is one line only." })
  @MaxLength(3)
  currency?: string | null

  @Field(() => String, { nullable: true, description: "A row's key; takes a breakdown." })
  @MaxLength(64)
  key?: string | null

  @Field(() => FigureSideEnum, {
    defaultValue: 'PRESENT',
    description: 'BEFORE: that of the compared period, of a line or row; takes a comparison.',
  })
  side!: FigureSide

  @Field(() => Day, { nullable: true, description: 'The first day of a point; takes a granularity.' })
  periodFrom?: string | null
}
