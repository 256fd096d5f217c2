import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { NotFound, ProblemType } from '../../schema/problem.graphql.ts'
import { resultOf } from '../../schema/result-union.ts'
import { ConnectionExpired } from '../connections/index.ts'
import { CreativeType } from '../creatives/index.ts'
import { NothingToRead } from '../insights/index.ts'
import { JobType } from '../jobs/index.ts'

@ObjectType('VisualColors', { description: 'As #RRGGBB, the largest share first.' })
export class VisualColorsType {
  @Field(() => [String])
  dominant!: string[]

  @Field(() => [String])
  palette!: string[]

  @Field(() => String, { description: 'low, medium or high.' })
  contrast!: string
}

@ObjectType('VisualComposition')
export class VisualCompositionType {
  @Field(() => String)
  layout!: string

  @Field(() => [String])
  elements!: string[]

  @Field(() => String)
  balance!: string
}

@ObjectType('VisualStyle')
export class VisualStyleType {
  @Field(() => String)
  type!: string

  @Field(() => String)
  mood!: string

  @Field(() => Boolean)
  photography!: boolean
}

@ObjectType('VisualDimensions')
export class VisualDimensionsType {
  @Field(() => Int)
  width!: number

  @Field(() => Int)
  height!: number

  @Field(() => String)
  ratio!: string
}

@ObjectType('VisualPattern', { description: 'What it looks like.' })
export class VisualPatternType {
  @Field(() => VisualColorsType)
  colors!: VisualColorsType

  @Field(() => VisualCompositionType)
  composition!: VisualCompositionType

  @Field(() => VisualStyleType)
  style!: VisualStyleType

  @Field(() => VisualDimensionsType)
  dimensions!: VisualDimensionsType

  @Field(() => Float, { description: 'How sure the reader is, 0 to 1.' })
  confidence!: number
}

@ObjectType('MessagePattern', { description: "What it says: the ad's own copy joined with the picture's text." })
export class MessagePatternType {
  @Field(() => String, { nullable: true })
  headline!: string | null

  @Field(() => String, { nullable: true })
  body!: string | null

  @Field(() => String, { nullable: true })
  cta!: string | null

  @Field(() => Boolean)
  textInImage!: boolean

  @Field(() => String, { nullable: true, description: 'What is legible in the picture, line by line.' })
  imageText!: string | null

  @Field(() => String, { nullable: true, description: 'pt-BR, pt-PT, en or es; null when it cannot be told.' })
  language!: string | null

  @Field(() => Float)
  confidence!: number
}

@ObjectType('ApproachPattern', { description: 'How it persuades.' })
export class ApproachPatternType {
  @Field(() => String)
  urgency!: string

  @Field(() => String)
  benefit!: string

  @Field(() => String)
  tone!: string

  @Field(() => String)
  targeting!: string

  @Field(() => Float)
  confidence!: number
}

@ObjectType({ description: 'What a reading made.' })
export class PatternsExtracted {
  @Field(() => CreativeType)
  creative!: CreativeType
}

@InputType()
export class ExtractPatternsInput {
  @Field(() => ID)
  creativeId!: string

  @Field(() => Boolean, { nullable: true, description: 'Reads again even what was read in the last 30 days.' })
  force?: boolean | null
}

@ObjectType({ implements: ProblemType })
export class ExtractionAlreadyRunning extends ProblemType {
  @Field(() => JobType)
  job!: JobType
}

export const ExtractPatternsResult = resultOf(
  'ExtractPatternsResult',
  JobType,
  NotFound,
  ConnectionExpired,
  ExtractionAlreadyRunning,
  NothingToRead,
)
