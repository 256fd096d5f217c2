import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { MoneyType } from '../../schema/money.graphql.ts'
import { pageOf } from '../../schema/page.graphql.ts'
import { InvalidInput, NotFound } from '../../schema/problem.graphql.ts'
import { resultOf } from '../../schema/result-union.ts'
import { Day, Decimal } from '../../schema/scalars.ts'
import { AdAccountType } from '../ad-accounts/index.ts'
import { InvalidWindow } from '../insights/index.ts'
import { RateMissing, UsedRateType } from '../metrics/index.ts'
import { type RoiReason, RoiReasonEnum } from './roi-names.ts'
import { mostUnrated } from './unrated-deals.ts'

registerEnumType(RoiReasonEnum, {
  name: 'RoiReason',
  description: 'Why a side of a row is missing, or not whole.',
  valuesConfig: {
    NO_AD: {
      description:
        'The conversations came from no ad, or from one of an account that is not connected: no spend is known of them.',
    },
    ACCOUNT_OFF: { description: 'The account is switched off and was not read: what it spent is not known.' },
    SPEND_UNREAD: { description: 'None of the days was read: what was spent is not known.' },
    SPEND_PARTLY_UNREAD: { description: 'Some days were not read: the spend is that of the others.' },
    NO_SPEND: { description: 'The days were read, and nothing was spent.' },
    NO_LEADS: { description: 'No conversation began.' },
    NO_SALES: { description: 'Nothing was sold.' },
    RATE_MISSING: {
      description: 'A deal in another currency has no rate of the day it was won on: the revenue is not known.',
    },
  },
})

@ObjectType('RoiChange', {
  description:
    'By how much each figure is other than before, as a ratio: 0.1 is a tenth more. Null: not known, or was zero.',
})
export class RoiChangeType {
  @Field(() => Float, { nullable: true })
  leadsCount!: number | null

  @Field(() => Float, { nullable: true })
  salesCount!: number | null

  @Field(() => Float, { nullable: true })
  revenue!: number | null

  @Field(() => Float, { nullable: true })
  spend!: number | null

  @Field(() => Float, { nullable: true })
  avgTicket!: number | null

  @Field(() => Float, { nullable: true })
  conversionRate!: number | null

  @Field(() => Float, { nullable: true })
  costPerLead!: number | null

  @Field(() => Float, { nullable: true })
  costPerSale!: number | null

  @Field(() => Float, { nullable: true })
  roas!: number | null

  @Field(() => Float, { nullable: true })
  impressions!: number | null

  @Field(() => Float, { nullable: true })
  linkCtr!: number | null

  @Field(() => Float, { nullable: true })
  metaLeads!: number | null

  @Field(() => Float, { nullable: true })
  metaPurchases!: number | null
}

@ObjectType('RoiRow')
export class RoiRowType {
  @Field(() => String, {
    description:
      "Meta's id of a campaign, ad set or ad; our id of a client or account; a day; `none` for those without one. Of the lines of a whole: attributed, unattributed, total.",
  })
  key!: string

  @Field(() => String)
  label!: string

  @Field(() => String, { nullable: true })
  effectiveStatus!: string | null

  @Field(() => AdAccountType, { nullable: true, description: 'Null where there are several, or none.' })
  adAccount!: AdAccountType | null

  @Field(() => Int, { description: 'Conversations that began.' })
  leadsCount!: number

  @Field(() => Int, { description: 'Tickets that were won.' })
  salesCount!: number

  @Field(() => MoneyType, {
    nullable: true,
    description: 'The value of the tickets that were won. Null where one of them has no rate to the currency.',
  })
  revenue!: MoneyType | null

  @Field(() => MoneyType, { nullable: true, description: 'As `metrics` has it. Null is not known, which is not zero.' })
  spend!: MoneyType | null

  @Field(() => MoneyType, { nullable: true, description: 'Revenue ÷ sales.' })
  avgTicket!: MoneyType | null

  @Field(() => Float, {
    nullable: true,
    description: 'Sales ÷ leads. By the day of the sale it may be above one: the leads of those sales came earlier.',
  })
  conversionRate!: number | null

  @Field(() => MoneyType, { nullable: true })
  costPerLead!: MoneyType | null

  @Field(() => MoneyType, { nullable: true })
  costPerSale!: MoneyType | null

  @Field(() => Float, { nullable: true, description: 'Revenue ÷ spend; null unless both are above zero.' })
  roas!: number | null

  @Field(() => Float, { nullable: true })
  impressions!: number | null

  @Field(() => Float, { nullable: true, description: 'Link clicks ÷ impressions.' })
  linkCtr!: number | null

  @Field(() => Decimal, { nullable: true, description: 'Leads as Meta counts them; null where it reported none.' })
  metaLeads!: string | null

  @Field(() => Decimal, { nullable: true, description: 'Purchases as Meta counts them.' })
  metaPurchases!: string | null

  @Field(() => RoiChangeType, { nullable: true, description: 'Null without a comparison.' })
  change!: RoiChangeType | null

  @Field(() => [RoiReasonEnum])
  why!: RoiReason[]
}

@ObjectType('RoiRowPage')
export class RoiRowPageType extends pageOf('RoiRow', () => RoiRowType) {}

@ObjectType('UnratedDeal', { description: 'A deal that no rate of its day brings into the currency of the answer.' })
export class UnratedDealType {
  @Field(() => ID)
  ticketId!: string

  @Field(() => MoneyType, { description: 'As it was agreed.' })
  value!: MoneyType

  @Field(() => Day, { description: 'On which it was won: a rate of this day, or of the 7 before, brings it in.' })
  day!: string
}

@ObjectType('Roi')
export class RoiType {
  @Field(() => Day)
  from!: string

  @Field(() => Day)
  to!: string

  @Field(() => Day, { nullable: true })
  comparedFrom!: string | null

  @Field(() => Day, { nullable: true })
  comparedTo!: string | null

  @Field(() => RoiRowPageType)
  rows!: RoiRowPageType

  @Field(() => RoiRowType, { description: 'All rows together.' })
  attributed!: RoiRowType

  @Field(() => RoiRowType, {
    nullable: true,
    description:
      'Tickets of no ad, or of one of an account that is not connected. Null under a filter: they are of no account, and no filter holds.',
  })
  unattributed!: RoiRowType | null

  @Field(() => RoiRowType, { description: 'All tickets that the filters leave, and all spend.' })
  total!: RoiRowType

  @Field(() => RoiRowType, { nullable: true, description: 'The total of the compared period.' })
  comparedTotal!: RoiRowType | null

  @Field(() => String, { description: 'Of every amount.' })
  currency!: string

  @Field(() => [UsedRateType], { description: 'Of spend by its day, of revenue by the day of the sale.' })
  rates!: UsedRateType[]

  @Field(() => [UnratedDealType], {
    description: `The deals that leave lines without revenue, those of the window first: no more than ${mostUnrated}.`,
  })
  unrated!: UnratedDealType[]

  @Field(() => Day, { nullable: true, description: 'The first day whose spend Meta may still change.' })
  settlingFrom!: string | null

  @Field(() => Int, { description: 'How long a conversation stays open after its last message.' })
  ticketExpirationDays!: number
}

export const RoiResult = resultOf('RoiResult', RoiType, InvalidWindow, InvalidInput, NotFound, RateMissing)
