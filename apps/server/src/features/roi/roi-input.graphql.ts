import { ArrayMaxSize, Max, MaxLength, Min } from 'class-validator'
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql'
import { longestPage, usualPage } from '../../schema/page.graphql.ts'
import { Day } from '../../schema/scalars.ts'
import { type Comparison, ComparisonEnum } from '../metrics/index.ts'
import {
  type AttributionDate,
  AttributionDateEnum,
  type RoiColumn,
  RoiColumnEnum,
  type RoiGrouping,
  RoiGroupingEnum,
  type SortDirection,
  SortDirectionEnum,
} from './roi-names.ts'

registerEnumType(RoiGroupingEnum, { name: 'RoiGrouping' })
registerEnumType(AttributionDateEnum, {
  name: 'AttributionDate',
  description: 'TOUCH: sales count on the day of the lead that became them. CONVERSION: on the day they were won.',
})
registerEnumType(RoiColumnEnum, {
  name: 'RoiColumn',
  description: 'DAY: of rows by day; other rows have none, and come in order of their keys.',
})
registerEnumType(SortDirectionEnum, { name: 'SortDirection' })

const most = 500

@InputType({ description: 'Everything that is given must hold; an empty list or none asks for all.' })
export class RoiFilters {
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

  @Field(() => String, {
    nullable: true,
    description: 'Part of the name of an ad, or of the ad set, campaign, account or client that it stands in.',
  })
  @MaxLength(100)
  search?: string | null
}

@InputType()
export class RoiOrder {
  @Field(() => RoiColumnEnum)
  column!: RoiColumn

  @Field(() => SortDirectionEnum, { defaultValue: 'DESC' })
  direction!: SortDirection
}

@InputType()
export class RoiInput {
  @Field(() => RoiGroupingEnum, { defaultValue: 'CAMPAIGN' })
  groupBy!: RoiGrouping

  @Field(() => Day, { description: "Both ends are included; days of each account's own time zone." })
  from!: string

  @Field(() => Day)
  to!: string

  @Field(() => RoiFilters, { nullable: true })
  filters?: RoiFilters | null

  @Field(() => AttributionDateEnum, { defaultValue: 'TOUCH' })
  attributionDate!: AttributionDate

  @Field(() => ComparisonEnum, { nullable: true, description: 'Compared with nothing when left out.' })
  compareTo?: Comparison | null

  @Field(() => String, {
    nullable: true,
    description:
      "ISO 4217. When left out, the accounts' own if they share one, else that of the organisation's tickets. What is in another is converted by the rate of its own day.",
  })
  @MaxLength(3)
  currency?: string | null

  @Field(() => RoiOrder, {
    nullable: true,
    description: 'Unknown last. When left out: the most spend first, and days in their order.',
  })
  orderBy?: RoiOrder | null

  @Field(() => Int, { nullable: true, description: `Rows of a page, 1 to ${longestPage}; ${usualPage} when left out.` })
  @Min(1)
  @Max(longestPage)
  first?: number

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before, of the same question.' })
  after?: string | null
}
