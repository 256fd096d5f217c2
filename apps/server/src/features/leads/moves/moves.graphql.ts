import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { InvalidInput, NotFound, ProblemType } from '../../../schema/problem.graphql.ts'
import { resultOf } from '../../../schema/result-union.ts'
import { Decimal } from '../../../schema/scalars.ts'
import { TicketType } from '../tickets.graphql.ts'

@InputType({ isAbstract: true } as never)
abstract class DealInput {
  @Field(() => ID)
  id!: string

  @Field(() => Decimal, {
    nullable: true,
    description: 'What the deal comes to; left out it stays, null takes it away.',
  })
  dealValue?: string | null

  @Field(() => String, {
    nullable: true,
    description: "The ticket's own when left out; for a first value that of its ad's account, or the organisation's.",
  })
  currency?: string | null

  @Field(() => Int, { description: 'The version of the ticket that was looked at.' })
  version!: number
}

@InputType()
export class MoveTicketInput extends DealInput {
  @Field(() => ID)
  stageId!: string
}

@InputType()
export class UpdateTicketInput extends DealInput {}

@ObjectType({ implements: ProblemType, description: 'Somebody else was faster: look again, and decide again.' })
export class TicketChangedMeanwhile extends ProblemType {
  @Field(() => TicketType, { description: 'As it is now.' })
  ticket!: TicketType
}

@ObjectType({ implements: ProblemType, description: 'There is no such stage here, or it is archived.' })
export class StageNotFound extends ProblemType {}

@ObjectType({ implements: ProblemType, description: 'A ticket that is won has a value above zero.' })
export class DealValueMissing extends ProblemType {}

@ObjectType({ implements: ProblemType, description: 'A person has one open ticket.' })
export class ContactHasOpenTicket extends ProblemType {
  @Field(() => TicketType, { description: 'The one that is open.' })
  ticket!: TicketType
}

export const UpdateTicketResult = resultOf(
  'UpdateTicketResult',
  TicketType,
  TicketChangedMeanwhile,
  DealValueMissing,
  InvalidInput,
  NotFound,
)
export const MoveTicketResult = resultOf(
  'MoveTicketResult',
  TicketType,
  TicketChangedMeanwhile,
  StageNotFound,
  DealValueMissing,
  ContactHasOpenTicket,
  InvalidInput,
  NotFound,
)
