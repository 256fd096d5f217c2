import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { StageKind } from './stage.entity.ts'

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
