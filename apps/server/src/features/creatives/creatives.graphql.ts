import { ArrayMaxSize, MaxLength } from 'class-validator'
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { pageOf } from '../../schema/page.graphql.ts'
import { NotFound } from '../../schema/problem.graphql.ts'
import { resultOf } from '../../schema/result-union.ts'
import { Day } from '../../schema/scalars.ts'
import { FiguresType } from '../insights/index.ts'
import type { CreativeFormat } from './creative.entity.ts'

export const CreativeFormatEnum = {
  IMAGE: 'IMAGE',
  VIDEO: 'VIDEO',
  CAROUSEL: 'CAROUSEL',
  DYNAMIC: 'DYNAMIC',
  UNKNOWN: 'UNKNOWN',
} as const
registerEnumType(CreativeFormatEnum, { name: 'CreativeFormat' })

export type PatternStatus = 'NONE' | 'READING' | 'READY' | 'FAILED'
export const PatternStatusEnum = { NONE: 'NONE', READING: 'READING', READY: 'READY', FAILED: 'FAILED' } as const
registerEnumType(PatternStatusEnum, { name: 'PatternStatus' })

@ObjectType('Creative')
export class CreativeType {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  name!: string

  @Field(() => CreativeFormatEnum)
  format!: CreativeFormat

  @Field(() => Float, { nullable: true, description: 'In seconds.' })
  videoLength!: number | null

  @Field(() => Int, { nullable: true })
  width!: number | null

  @Field(() => Int, { nullable: true })
  height!: number | null

  @Field(() => String, { nullable: true, description: '1:1, 4:5, 9:16, 1.91:1, or as it is.' })
  ratio!: string | null

  @Field(() => String, { nullable: true, description: 'Perceptual hash, hexadecimal.' })
  imageHash!: string | null

  @Field(() => String, { nullable: true })
  headline!: string | null

  @Field(() => String, { nullable: true })
  body!: string | null

  @Field(() => String, { nullable: true })
  callToAction!: string | null

  @Field(() => Day, { nullable: true })
  firstDeliveredOn!: string | null

  @Field(() => Day, { nullable: true })
  lastDeliveredOn!: string | null
}

@ObjectType('CreativePage')
export class CreativePageType extends pageOf('Creative', () => CreativeType) {}

@ObjectType('CreativeDay')
export class CreativeDayType {
  @Field(() => Day)
  day!: string

  @Field(() => FiguresType)
  figures!: FiguresType

  @Field(() => Boolean, { description: 'Meta may still change it.' })
  isSettling!: boolean
}

@ObjectType('CreativeIngested')
export class CreativeIngestedType {
  @Field(() => CreativeType)
  creative!: CreativeType
}

@InputType()
export class CreativeFilter {
  @Field(() => ID, { nullable: true })
  adAccountId?: string | null

  @Field(() => [ID], { nullable: true })
  @ArrayMaxSize(100)
  ids?: string[] | null

  @Field(() => PatternStatusEnum, { nullable: true })
  patternStatus?: PatternStatus | null

  @Field(() => String, { nullable: true, description: 'Part of the name, the headline or the text.' })
  @MaxLength(100)
  search?: string | null
}

@InputType()
export class InvalidateInsightCacheInput {
  @Field(() => String)
  cacheKey!: string
}

@ObjectType()
export class InsightCacheInvalidated {
  @Field(() => String)
  cacheKey!: string
}

export const InvalidateInsightCacheResult = resultOf('InvalidateInsightCacheResult', InsightCacheInvalidated, NotFound)
