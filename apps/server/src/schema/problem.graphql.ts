import { Field, ID, InterfaceType, ObjectType } from 'type-graphql'

/** What every refusal that a person can act on says. */
@InterfaceType('Problem', {
  description: "A refusal a person can act on. `message` is in the caller's language (Accept-Language).",
})
export abstract class ProblemType {
  @Field(() => String)
  message!: string
}

@ObjectType('InvalidInput', { implements: ProblemType, description: 'A part of the input cannot be accepted.' })
export class InvalidInput extends ProblemType {
  @Field(() => String, { description: 'The path of that part, for example `window.from`.' })
  field!: string

  static of(field: string, message: string): InvalidInput {
    return Object.assign(new InvalidInput(), { field, message })
  }
}

@ObjectType('NotFound', {
  implements: ProblemType,
  description: "It does not exist in this organisation: the same answer for another organisation's id.",
})
export class NotFound extends ProblemType {
  @Field(() => String, { description: 'The kind of thing that was looked for.' })
  what!: string

  @Field(() => ID)
  id!: string

  static of(what: string, id: string, message: string): NotFound {
    return Object.assign(new NotFound(), { what, id, message })
  }
}
