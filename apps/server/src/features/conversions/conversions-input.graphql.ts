import { ArrayMaxSize, MaxLength } from 'class-validator'
import { Field, ID, InputType, registerEnumType } from 'type-graphql'
import type { ConversionEventName, ConversionEventStatus } from './conversion-event.entity.ts'
import { ConversionEventNameEnum, ConversionEventStatusEnum } from './conversions.graphql.ts'

export const SettledAsEnum = { SENT: 'SENT', FAILED: 'FAILED' } as const
registerEnumType(SettledAsEnum, { name: 'ConversionSettledAs' })

const mostChoices = 20

@InputType({ description: 'Everything that is given must hold.' })
export class ConversionEventFilter {
  @Field(() => [ConversionEventStatusEnum], { nullable: true })
  @ArrayMaxSize(mostChoices)
  statuses?: ConversionEventStatus[] | null

  @Field(() => [ConversionEventNameEnum], { nullable: true })
  @ArrayMaxSize(mostChoices)
  eventNames?: ConversionEventName[] | null

  @Field(() => ID, { nullable: true })
  clientId?: string | null

  @Field(() => ID, { nullable: true })
  adAccountId?: string | null

  @Field(() => ID, { nullable: true })
  ticketId?: string | null

  @Field(() => String, { nullable: true })
  @MaxLength(64)
  metaDatasetId?: string | null
}

@InputType()
export class RetryConversionEventInput {
  @Field(() => ID)
  id!: string

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Needed where Meta may have the event already: it may then count twice.',
  })
  acceptsDuplicate!: boolean
}

@InputType()
export class SettleConversionEventInput {
  @Field(() => ID)
  id!: string

  @Field(() => SettledAsEnum, { description: 'What was found at Meta.' })
  as!: 'SENT' | 'FAILED'
}
