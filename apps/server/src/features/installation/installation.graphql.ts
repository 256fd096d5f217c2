import { Field, ObjectType } from 'type-graphql'

@ObjectType('ServerInfo', {
  description: 'What this installation runs with, so that the screens can say what is simulated.',
})
export class ServerInfoType {
  @Field(() => String)
  version!: string

  @Field(() => Boolean, { description: 'True: nothing here comes from or goes to the real Meta.' })
  metaIsSandbox!: boolean

  @Field(() => String, { nullable: true })
  sandboxUrl!: string | null

  @Field(() => String, { description: "Who looks at creatives: `local 1`, or a model's name." })
  reader!: string

  @Field(() => String)
  drawer!: string

  @Field(() => String)
  metaApiVersion!: string

  @Field(() => Boolean)
  databaseIsEmbedded!: boolean
}
