import { Field, ObjectType } from 'type-graphql'
import { Decimal } from './scalars.ts'

@ObjectType('Money', { description: 'An amount in one currency. Two currencies are never in one number.' })
export class MoneyType {
  @Field(() => Decimal)
  amount!: string

  @Field(() => String)
  currency!: string
}
