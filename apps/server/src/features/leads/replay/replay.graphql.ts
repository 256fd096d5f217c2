import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { MoneyType } from '../../../schema/money.graphql.ts'
import { InvalidInput } from '../../../schema/problem.graphql.ts'
import { resultOf } from '../../../schema/result-union.ts'
import { DateTime, Day } from '../../../schema/scalars.ts'

@InputType()
export class AttributionReplayInput {
  @Field(() => Int, { description: 'The expiry to try, 1 to 90 days.' })
  expirationDays!: number

  @Field(() => Day, { description: 'The first day on which leads came; both ends are included, at most 92 days.' })
  from!: string

  @Field(() => Day)
  to!: string
}

@ObjectType({ description: 'A ticket whose outcome another ad would get.' })
export class ReplayMove {
  @Field(() => DateTime, { description: 'When its lead came.' })
  at!: Date
}

@ObjectType({ description: 'What a campaign brings, and what it would.' })
export class ReplayCampaign {
  @Field(() => String, { nullable: true, description: 'Null for what no known campaign brings.' })
  metaCampaignId!: string | null

  @Field(() => String, { nullable: true })
  name!: string | null

  @Field(() => Int)
  leadsNow!: number

  @Field(() => Int)
  leadsThen!: number

  @Field(() => Int)
  salesNow!: number

  @Field(() => Int)
  salesThen!: number

  @Field(() => [MoneyType], { description: 'Each currency by itself.' })
  revenueNow!: MoneyType[]

  @Field(() => [MoneyType])
  revenueThen!: MoneyType[]
}

@ObjectType({
  description: 'The same messages and touches divided into tickets by another expiry. Nothing is changed.',
})
export class AttributionReplay {
  @Field(() => Int)
  expirationDays!: number

  @Field(() => Int, { description: 'How many tickets have their lead in the window.' })
  ticketsNow!: number

  @Field(() => Int)
  ticketsThen!: number

  @Field(() => [ReplayMove], { description: 'The first hundred, the latest first.' })
  moved!: ReplayMove[]

  @Field(() => Int)
  movedCount!: number

  @Field(() => [ReplayCampaign], { description: 'The one with most leads first.' })
  byCampaign!: ReplayCampaign[]
}

export const AttributionReplayResult = resultOf('AttributionReplayResult', AttributionReplay, InvalidInput)
