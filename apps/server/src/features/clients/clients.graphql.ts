import { MaxLength } from 'class-validator'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { pageOf } from '../../schema/page.graphql.ts'
import { InvalidInput, NotFound, ProblemType } from '../../schema/problem.graphql.ts'
import { resultOf } from '../../schema/result-union.ts'
import { DateTime } from '../../schema/scalars.ts'

@ObjectType('Client', { description: 'A customer of an agency: ad accounts belong to one, or to none.' })
export class ClientType {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  name!: string

  @Field(() => DateTime)
  createdAt!: Date
}

@ObjectType('ClientPage')
export class ClientPageType extends pageOf('Client', () => ClientType) {}

@InputType()
export class ClientFilter {
  @Field(() => String, { nullable: true, description: 'Part of a name.' })
  @MaxLength(120)
  search?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Both when left out.' })
  isArchived?: boolean | null
}

@InputType()
export class AddClientInput {
  @Field(() => String, {
    description: '1 to 120 characters; no other client that is not archived has it, in any case.',
  })
  name!: string
}

@InputType({ description: 'What is left out stays.' })
export class UpdateClientInput {
  @Field(() => ID)
  clientId!: string

  @Field(() => String, { nullable: true })
  name?: string | null

  @Field(() => Boolean, { nullable: true, description: 'An archived client keeps its accounts and gets no new ones.' })
  isArchived?: boolean | null
}

@ObjectType({ implements: ProblemType })
export class ClientNameTaken extends ProblemType {
  @Field(() => ClientType, { description: 'The client that has it.' })
  client!: ClientType
}

export const AddClientResult = resultOf('AddClientResult', ClientType, InvalidInput, ClientNameTaken)
export const UpdateClientResult = resultOf('UpdateClientResult', ClientType, NotFound, InvalidInput, ClientNameTaken)
