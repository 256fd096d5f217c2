import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { InvalidInput, ProblemType } from '../../../schema/problem.graphql.ts'
import { resultOf } from '../../../schema/result-union.ts'
import type { StageKind } from '../stage.entity.ts'

export const StageKindEnum = { NEW: 'NEW', OPEN: 'OPEN', QUALIFIED: 'QUALIFIED', WON: 'WON', LOST: 'LOST' } as const
registerEnumType(StageKindEnum, {
  name: 'StageKind',
  description: 'What a stage means, whatever people call it. A ticket in a WON or LOST stage is closed.',
})

@ObjectType('Stage', { description: 'A column of the board.' })
export class StageType {
  @Field(() => ID)
  id!: string

  @Field(() => StageKindEnum)
  kind!: StageKind

  @Field(() => Int, { description: 'From the left, counted from 0.' })
  position!: number
}

@ObjectType('LeadConfig', { description: 'What an organisation has decided about its tickets.' })
export class LeadConfigType {
  @Field(() => Int, {
    description:
      'A ticket that nobody wrote in for longer is closed as expired by the next message, which opens a new one.',
  })
  ticketExpirationDays!: number

  @Field(() => String, { description: 'Of deals of tickets whose ad account is not known.' })
  currency!: string
}

@InputType()
export class StageInput {
  @Field(() => ID, { nullable: true, description: 'Of a stage that is there; a new one has none.' })
  id?: string | null

  @Field(() => String, {
    nullable: true,
    description: "1 to 40 characters; left out it stays, null gives one of the first five the product's own word back.",
  })
  name?: string | null

  @Field(() => StageKindEnum, {
    nullable: true,
    description: 'Of a new stage; OPEN when left out. A stage keeps its kind.',
  })
  kind?: StageKind | null
}

@InputType()
export class SaveStagesInput {
  @Field(() => [StageInput], {
    description:
      'All stages from the left. What is missing is archived; one each of NEW, QUALIFIED, WON and LOST must stay.',
  })
  stages!: StageInput[]
}

@ObjectType()
export class SavedStages {
  @Field(() => [StageType])
  stages!: StageType[]
}

@ObjectType({ implements: ProblemType, description: 'It cannot be archived while open tickets stand in it.' })
export class StageHasTickets extends ProblemType {
  @Field(() => StageType)
  stage!: StageType

  @Field(() => Int)
  count!: number
}

@InputType({ description: 'What is left out stays.' })
export class UpdateLeadConfigInput {
  @Field(() => Int, { nullable: true, description: '1 to 90.' })
  ticketExpirationDays?: number | null

  @Field(() => String, { nullable: true, description: 'An ISO 4217 code.' })
  currency?: string | null
}

export const SaveStagesResult = resultOf('SaveStagesResult', SavedStages, StageHasTickets, InvalidInput)
export const UpdateLeadConfigResult = resultOf('UpdateLeadConfigResult', LeadConfigType, InvalidInput)
