import { Field, ObjectType } from 'type-graphql'
import { NotFound, ProblemType } from '../../schema/problem.graphql.ts'
import { resultOf } from '../../schema/result-union.ts'
import { ConversionEventType } from './conversions.graphql.ts'

@ObjectType({ implements: ProblemType })
export class ConversionNotRetryable extends ProblemType {
  @Field(() => ConversionEventType)
  event!: ConversionEventType
}

@ObjectType({ implements: ProblemType, description: 'Meta may have it: `acceptsDuplicate` sends it all the same.' })
export class DuplicatePossible extends ProblemType {
  @Field(() => ConversionEventType)
  event!: ConversionEventType
}

@ObjectType({ implements: ProblemType })
export class ConversionNotUnknown extends ProblemType {
  @Field(() => ConversionEventType)
  event!: ConversionEventType
}

export const RetryConversionEventResult = resultOf(
  'RetryConversionEventResult',
  ConversionEventType,
  NotFound,
  ConversionNotRetryable,
  DuplicatePossible,
)
export const SettleConversionEventResult = resultOf(
  'SettleConversionEventResult',
  ConversionEventType,
  NotFound,
  ConversionNotUnknown,
)
