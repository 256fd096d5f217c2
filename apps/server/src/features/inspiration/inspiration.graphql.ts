import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { pageOf } from '../../schema/page.graphql.ts'
import { DateTime } from '../../schema/scalars.ts'
import { CreativeType } from '../creatives/index.ts'
import type { Platform, Tone } from './brief-input.ts'
import { PlatformEnum, ToneEnum } from './generation.graphql.ts'

export const InspirationStatusEnum = { DRAWING: 'DRAWING', READY: 'READY', FAILED: 'FAILED' } as const
registerEnumType(InspirationStatusEnum, { name: 'InspirationStatus' })

@ObjectType('Brief')
export class BriefType {
  @Field(() => String)
  productName!: string

  @Field(() => String)
  targetAudience!: string

  @Field(() => ToneEnum)
  tone!: Tone

  @Field(() => PlatformEnum)
  platform!: Platform

  @Field(() => Int)
  variations!: number

  @Field(() => [String])
  ratios!: string[]

  @Field(() => String, { nullable: true })
  avoid!: string | null

  @Field(() => [String], { description: "What went in from the sources, in the caller's language." })
  patternsUsed!: string[]

  @Field(() => [String], { description: "What was left out on purpose, in the caller's language." })
  patternsLeftOut!: string[]

  @Field(() => String, { description: 'As the drawer got it, in Markdown; empty until it is written.' })
  text!: string
}

@ObjectType('InspirationSource')
export class InspirationSourceType {
  @Field(() => String, { description: 'A, B, …' })
  letter!: string

  @Field(() => CreativeType)
  creative!: CreativeType
}

@ObjectType('DistanceThresholds', { description: 'The least distance that is kept from every source, 0 to 1.' })
export class DistanceThresholdsType {
  @Field(() => Float)
  text!: number

  @Field(() => Float)
  image!: number

  @Field(() => Float)
  embedding!: number
}

@ObjectType('Score', {
  description: 'A predicted place in the account, 0 to 100 with 50 its middle. Only a test tells whether it sells.',
})
export class ScoreType {
  @Field(() => Float)
  value!: number

  @Field(() => Float)
  low!: number

  @Field(() => Float)
  high!: number

  @Field(() => String, { description: "How it came about, in the caller's language." })
  method!: string
}

@ObjectType('SourceDistance', { description: '0 the same, 1 as far as can be.' })
export class SourceDistanceType {
  @Field(() => String)
  letter!: string

  @Field(() => Float)
  text!: number

  @Field(() => Float)
  image!: number

  @Field(() => Float)
  embedding!: number

  @Field(() => String, { description: 'The name of the embedder.' })
  measuredBy!: string
}

@ObjectType('Variation')
export class VariationType {
  @Field(() => ID)
  id!: string

  @Field(() => Int)
  number!: number

  @Field(() => Int, { description: 'From 1; one more for each rejected one of the same number.' })
  attempt!: number

  @Field(() => Int)
  width!: number

  @Field(() => Int)
  height!: number

  @Field(() => String)
  ratio!: string

  @Field(() => String)
  headline!: string

  @Field(() => String)
  body!: string

  @Field(() => String)
  callToAction!: string

  @Field(() => Float, { description: '0 to 1; higher is farther from the nearest source.' })
  antiCloneScore!: number

  @Field(() => [SourceDistanceType])
  distances!: SourceDistanceType[]
}

@ObjectType('Inspiration', {
  description: 'New creatives from the patterns of others, with the proof of their distance.',
})
export class InspirationType {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  title!: string

  @Field(() => DateTime)
  createdAt!: Date

  @Field(() => String, { nullable: true })
  createdBy!: string | null

  @Field(() => String, { description: "`local 1`, or a model's name." })
  drawnBy!: string
}

@ObjectType('InspirationPage')
export class InspirationPageType extends pageOf('Inspiration', () => InspirationType) {}

@ObjectType()
export class InspirationMade {
  @Field(() => InspirationType)
  inspiration!: InspirationType
}
