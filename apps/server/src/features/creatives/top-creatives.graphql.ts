import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DateTime, Day } from '../../schema/scalars.ts'
import { AdAccountType } from '../ad-accounts/index.ts'
import {
  DayRangeInput,
  GuardrailsInput,
  GuardrailsType,
  type Kpi,
  KpiEnum,
  type Objective,
  ObjectiveEnum,
} from '../creative-config/index.ts'
import { FiguresType } from '../insights/index.ts'
import { JobType } from '../jobs/index.ts'
import { CreativeType } from './creatives.graphql.ts'
import type { RankingVerdict } from './ranking/index.ts'

export type RankingStatus = 'READY' | 'SYNCING' | 'NEVER_SYNCED'
export const RankingStatusEnum = { READY: 'READY', SYNCING: 'SYNCING', NEVER_SYNCED: 'NEVER_SYNCED' } as const
registerEnumType(RankingStatusEnum, {
  name: 'RankingStatus',
  description: 'SYNCING: this window is being read. NEVER_SYNCED: not all of its days were ever read.',
})

export const RankVerdictEnum = {
  WINNER: 'WINNER',
  FIELD: 'FIELD',
  UNLIKELY_TOP: 'UNLIKELY_TOP',
  NOT_ENOUGH_DATA: 'NOT_ENOUGH_DATA',
} as const
registerEnumType(RankVerdictEnum, { name: 'RankVerdict' })

@InputType({ description: 'What is left out is as the organisation configured it.' })
export class TopCreativesInput {
  @Field(() => ID)
  adAccountId!: string

  @Field(() => DayRangeInput, { nullable: true })
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

@ObjectType('Estimate', { description: 'Of the main KPI: money per result, a fraction or a ratio, as the KPI is.' })
export class EstimateType {
  @Field(() => KpiEnum)
  kpi!: Kpi

  @Field(() => Float, { nullable: true, description: 'Null where there is too little to say one.' })
  value!: number | null

  @Field(() => Float, { nullable: true })
  low!: number | null

  @Field(() => Float, { nullable: true })
  high!: number | null

  @Field(() => Float, { description: 'How likely the true value is between low and high.' })
  level!: number

  @Field(() => Float, { nullable: true, description: 'The chance of being among the best `topSize`.' })
  probabilityInTop!: number | null

  @Field(() => Int)
  topSize!: number

  @Field(() => Int, { description: 'The events behind it: results, clicks, impressions or views.' })
  sample!: number

  @Field(() => String)
  method!: string
}

@ObjectType('FunnelPercentiles', {
  description: 'Places in the account, 0 to 1, more is better. Null: not applicable.',
})
export class FunnelPercentilesType {
  @Field(() => Float, { nullable: true })
  hookRate!: number | null

  @Field(() => Float, { nullable: true })
  holdRate!: number | null

  @Field(() => Float, { nullable: true })
  ctr!: number | null

  @Field(() => Float, { nullable: true })
  conversionRate!: number | null

  @Field(() => Float, { nullable: true })
  costPerResult!: number | null
}

@ObjectType('RankedCreative')
export class RankedCreativeType {
  @Field(() => Int, { nullable: true })
  rank!: number | null

  @Field(() => CreativeType)
  creative!: CreativeType

  @Field(() => EstimateType)
  kpi!: EstimateType

  @Field(() => RankVerdictEnum)
  verdict!: RankingVerdict

  @Field(() => FiguresType)
  figures!: FiguresType

  @Field(() => FunnelPercentilesType)
  percentiles!: FunnelPercentilesType

  @Field(() => String, { nullable: true, description: "What is missing and how much of it, in the caller's language." })
  excludedBecause!: string | null

  @Field(() => Float, { nullable: true, description: '0 to 1 of the way to the guardrail that is farthest.' })
  guardrailProgress!: number | null
}

@ObjectType('TopCreatives')
export class TopCreativesType {
  @Field(() => RankingStatusEnum)
  status!: RankingStatus

  @Field(() => AdAccountType)
  adAccount!: AdAccountType

  @Field(() => Day)
  from!: string

  @Field(() => Day)
  to!: string

  @Field(() => ObjectiveEnum)
  objective!: Objective

  @Field(() => KpiEnum)
  primaryKpi!: Kpi

  @Field(() => KpiEnum, { nullable: true })
  secondaryKpi!: Kpi | null

  @Field(() => GuardrailsType)
  guardrails!: GuardrailsType

  @Field(() => Int)
  topN!: number

  @Field(() => [RankedCreativeType], { description: 'Best first, at most `topN`.' })
  creatives!: RankedCreativeType[]

  @Field(() => [RankedCreativeType], { description: 'Never ranked: too little to say. Nearest to a rank first.' })
  notEnoughData!: RankedCreativeType[]

  @Field(() => Int, { description: 'Creatives that delivered in the window.' })
  considered!: number

  @Field(() => Int, { description: 'Of those, past the guardrails.' })
  eligible!: number

  @Field(() => Float, { nullable: true, description: "The account's own value of the main KPI." })
  accountKpi!: number | null

  @Field(() => Boolean)
  cacheHit!: boolean

  @Field(() => String, { nullable: true })
  cacheKey!: string | null

  @Field(() => DateTime, { nullable: true })
  cacheExpiresAt!: Date | null

  @Field(() => JobType, { nullable: true, description: 'The running read of this window, else the last one.' })
  sync!: JobType | null
}
