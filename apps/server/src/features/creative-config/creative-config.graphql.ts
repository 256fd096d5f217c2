import { ArrayMaxSize, Max, Min, ValidateNested } from 'class-validator'
import { Field, Float, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { InvalidInput } from '../../schema/problem.graphql.ts'
import { resultOf } from '../../schema/result-union.ts'
import { Day, Decimal } from '../../schema/scalars.ts'
import type { Objective } from './kpi.ts'

export const ObjectiveEnum = { LEAD: 'LEAD', PURCHASE: 'PURCHASE', INSTALL: 'INSTALL' } as const
registerEnumType(ObjectiveEnum, { name: 'Objective' })

export const KpiEnum = {
  COST_PER_RESULT: 'COST_PER_RESULT',
  CTR: 'CTR',
  ROAS: 'ROAS',
  CONVERSION_RATE: 'CONVERSION_RATE',
  CPC: 'CPC',
  CPM: 'CPM',
  HOOK_RATE: 'HOOK_RATE',
} as const
registerEnumType(KpiEnum, { name: 'Kpi' })

@InputType()
export class DayRangeInput {
  @Field(() => Day, { description: "Both ends are included; days of the account's time zone." })
  from!: string

  @Field(() => Day)
  to!: string
}

@InputType({ description: 'What is left out stays as configured.' })
export class GuardrailsInput {
  @Field(() => Decimal, { nullable: true })
  minSpend?: string

  @Field(() => Int, { nullable: true })
  @Min(0)
  @Max(1_000_000)
  minConversions?: number

  @Field(() => Int, { nullable: true })
  @Min(0)
  @Max(1_000_000_000)
  minImpressions?: number
}

@ObjectType('Guardrails')
export class GuardrailsType {
  @Field(() => Decimal)
  minSpend!: string

  @Field(() => Int)
  minConversions!: number

  @Field(() => Int)
  minImpressions!: number
}

@ObjectType('KpiWeights')
export class KpiWeightsType {
  @Field(() => ObjectiveEnum)
  objective!: Objective

  @Field(() => Float)
  primary!: number

  @Field(() => Float)
  secondary!: number
}

@InputType()
export class KpiWeightsInput {
  @Field(() => ObjectiveEnum)
  objective!: Objective

  @Field(() => Float)
  primary!: number

  @Field(() => Float)
  secondary!: number
}

@ObjectType('CreativeConfig')
export class CreativeConfigType {
  @Field(() => GuardrailsType)
  guardrails!: GuardrailsType

  @Field(() => Int)
  windowDays!: number

  @Field(() => Int)
  topN!: number

  @Field(() => ObjectiveEnum)
  objective!: Objective

  @Field(() => Int, { description: 'How long creatives and what was read in them are kept.' })
  creativeRetentionDays!: number

  @Field(() => [String], { description: 'Names of competitors, which no new creative may say.' })
  competitorBrands!: readonly string[]
}

@InputType()
export class CreativeConfigInput {
  @Field(() => GuardrailsInput, { nullable: true })
  @ValidateNested()
  guardrails?: GuardrailsInput

  @Field(() => Int, { nullable: true })
  @Min(1)
  @Max(366)
  windowDays?: number

  @Field(() => Int, { nullable: true })
  @Min(1)
  @Max(50)
  topN?: number

  @Field(() => ObjectiveEnum, { nullable: true })
  objective?: Objective

  @Field(() => [KpiWeightsInput], { nullable: true })
  @ValidateNested({ each: true })
  @ArrayMaxSize(3)
  kpiWeights?: KpiWeightsInput[]

  @Field(() => Int, { nullable: true })
  @Min(30)
  @Max(3_650)
  creativeRetentionDays?: number

  @Field(() => [String], {
    nullable: true,
    description:
      'The whole list: at most 200 names of 2 to 60 characters. Names that differ in case or accents alone are kept once.',
  })
  competitorBrands?: string[]
}

export const UpdateCreativeConfigResult = resultOf('UpdateCreativeConfigResult', CreativeConfigType, InvalidInput)
