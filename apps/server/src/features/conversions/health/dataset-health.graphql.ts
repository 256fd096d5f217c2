import { MaxLength } from 'class-validator'
import { Field, Float, InputType, Int, ObjectType } from 'type-graphql'
import { InvalidInput, NotFound } from '../../../schema/problem.graphql.ts'
import { resultOf } from '../../../schema/result-union.ts'
import { DateTime } from '../../../schema/scalars.ts'

@ObjectType('DatasetHealth', {
  description: 'How a dataset that conversions go to is doing; test events are not counted.',
})
export class DatasetHealthType {
  @Field(() => String)
  metaDatasetId!: string

  @Field(() => Int, { description: 'Since midnight where its ad account is, or its WhatsApp number.' })
  sentToday!: number

  @Field(() => Int, { description: 'In seven days that end now; so are the other two.' })
  sentWeek!: number

  @Field(() => Int, { description: 'Failed or expired.' })
  failedWeek!: number

  @Field(() => Int)
  unknown!: number

  @Field(() => Int)
  pending!: number

  @Field(() => DateTime, { nullable: true })
  lastSentAt!: Date | null

  @Field(() => Float, { description: 'Mean of up to fourteen days that ended a day ago.' })
  usualPerDay!: number

  @Field(() => Boolean, {
    description: 'It usually gets one a day, and got none for a day in which tickets were qualified.',
  })
  isSilent!: boolean

  @Field(() => DateTime, { nullable: true })
  silentSince!: Date | null

  @Field(() => String, {
    nullable: true,
    description: 'While it is set, new events of this dataset are test events for ever.',
  })
  testEventCode!: string | null
}

@ObjectType('MissingDataset', {
  description: 'An ad account or a number of which conversions wait because it has no dataset.',
})
export class MissingDatasetType {
  @Field(() => Int)
  pending!: number

  @Field(() => DateTime, { description: 'When Meta takes the first of them no more.' })
  firstEndsAt!: Date
}

@InputType()
export class SetTestEventCodeInput {
  @Field(() => String)
  @MaxLength(64)
  metaDatasetId!: string

  @Field(() => String, {
    nullable: true,
    description: "From the tab *Test events* of Meta's Events Manager; null ends it.",
  })
  @MaxLength(64)
  testEventCode?: string | null
}

export const SetTestEventCodeResult = resultOf('SetTestEventCodeResult', DatasetHealthType, NotFound, InvalidInput)
