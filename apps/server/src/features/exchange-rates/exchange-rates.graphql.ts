import { ArrayMaxSize } from 'class-validator'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { pageOf } from '../../schema/page.graphql.ts'
import { InvalidInput, NotFound } from '../../schema/problem.graphql.ts'
import { resultOf } from '../../schema/result-union.ts'
import { DateTime, Day, Decimal } from '../../schema/scalars.ts'

@ObjectType('ExchangeRate', { description: 'One unit of `from` was worth `rate` of `to` on that day.' })
export class ExchangeRateType {
  @Field(() => Day)
  day!: string

  @Field(() => String, { description: 'Where it is from, in the words of who entered it.' })
  source!: string

  @Field(() => String, { nullable: true, description: 'Who entered it last.' })
  enteredBy!: string | null

  @Field(() => DateTime)
  updatedAt!: Date
}

@ObjectType('ExchangeRatePage')
export class ExchangeRatePageType extends pageOf('ExchangeRate', () => ExchangeRateType) {}

@InputType()
export class ExchangeRateFilter {
  @Field(() => String, { nullable: true })
  from?: string | null

  @Field(() => String, { nullable: true })
  to?: string | null

  @Field(() => Day, { nullable: true })
  since?: string | null

  @Field(() => Day, { nullable: true })
  until?: string | null
}

@InputType()
export class ExchangeRateInput {
  @Field(() => String, { description: 'ISO 4217, three letters in upper case.' })
  from!: string

  @Field(() => String)
  to!: string

  @Field(() => Day, { description: '2000 to 2099.' })
  day!: string

  @Field(() => Decimal, { description: 'Above zero, with at most 12 decimals.' })
  rate!: string
}

@InputType()
export class SetExchangeRatesInput {
  @Field(() => [ExchangeRateInput], { description: '1 to 1000; each pair and day once.' })
  @ArrayMaxSize(1_000)
  rates!: ExchangeRateInput[]

  @Field(() => String, { description: 'Where they are from, on one line of 1 to 120 characters.' })
  source!: string
}

@InputType()
export class ImportExchangeRatesInput {
  @Field(() => String, {
    description:
      'At most 1 MB and 10 000 lines under a header of day, from, to and rate, separated by `,` or `;`. With `;` decimal commas and days as dd/mm/yyyy are read too.',
  })
  csv!: string

  @Field(() => String, { description: 'Where they are from, on one line of 1 to 120 characters.' })
  source!: string
}

@InputType()
export class RemoveExchangeRateInput {
  @Field(() => String)
  from!: string

  @Field(() => String)
  to!: string

  @Field(() => Day)
  day!: string
}

@ObjectType()
export class ExchangeRatesSaved {
  @Field(() => Int, { description: 'How many rates it was about.' })
  count!: number
}

export const SetExchangeRatesResult = resultOf('SetExchangeRatesResult', ExchangeRatesSaved, InvalidInput)
export const RemoveExchangeRateResult = resultOf('RemoveExchangeRateResult', ExchangeRatesSaved, NotFound)
