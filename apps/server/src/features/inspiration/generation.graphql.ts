import { ArrayMaxSize } from 'class-validator'
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { InvalidInput, ProblemType } from '../../schema/problem.graphql.ts'
import { resultOf } from '../../schema/result-union.ts'
import { CreativeType } from '../creatives/index.ts'
import { JobType } from '../jobs/index.ts'
import type { Platform, Tone } from './brief-input.ts'

export const ToneEnum = {
  FRIENDLY: 'FRIENDLY',
  URGENT: 'URGENT',
  PROFESSIONAL: 'PROFESSIONAL',
  PLAYFUL: 'PLAYFUL',
  INSPIRING: 'INSPIRING',
} as const
registerEnumType(ToneEnum, { name: 'Tone' })

export const PlatformEnum = {
  FACEBOOK: 'FACEBOOK',
  INSTAGRAM: 'INSTAGRAM',
  STORIES: 'STORIES',
  WHATSAPP: 'WHATSAPP',
} as const
registerEnumType(PlatformEnum, { name: 'Platform' })

@InputType()
export class BriefInput {
  @Field(() => String, { description: '1 to 120 characters.' })
  productName!: string

  @Field(() => String, { description: '1 to 120 characters.' })
  targetAudience!: string

  @Field(() => ToneEnum)
  tone!: Tone

  @Field(() => PlatformEnum)
  platform!: Platform

  @Field(() => Int, { description: '2 to 4.' })
  variations!: number

  @Field(() => [String], {
    nullable: true,
    description: 'Among 1:1, 4:5, 9:16 and 1.91:1, taken in turn; those usual on the platform when left out.',
  })
  ratios?: string[] | null

  @Field(() => String, {
    nullable: true,
    description: 'Words and phrases not to use, divided by commas; up to 500 characters.',
  })
  avoid?: string | null
}

@InputType()
export class GenerateFromPatternsInput {
  @Field(() => [ID], { description: 'One to six; the first one is source A.' })
  @ArrayMaxSize(100)
  creativeIds!: string[]

  @Field(() => BriefInput)
  brief!: BriefInput
}

@ObjectType({ implements: ProblemType })
export class NoCreativesChosen extends ProblemType {}

@ObjectType({ implements: ProblemType })
export class CreativesNotFound extends ProblemType {
  @Field(() => [ID])
  ids!: string[]
}

@ObjectType({ implements: ProblemType })
export class PatternsNotExtracted extends ProblemType {
  @Field(() => [CreativeType])
  creatives!: CreativeType[]
}

export const GenerateFromPatternsResult = resultOf(
  'GenerateFromPatternsResult',
  JobType,
  NoCreativesChosen,
  CreativesNotFound,
  PatternsNotExtracted,
  InvalidInput,
)
