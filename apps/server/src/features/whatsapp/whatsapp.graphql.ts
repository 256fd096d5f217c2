import { IsOptional, Length, Max, MaxLength, Min } from 'class-validator'
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { longestPage, usualPage } from '../../schema/page.graphql.ts'
import { DateTime } from '../../schema/scalars.ts'

@ObjectType('WhatsAppNumber', { description: "A WhatsApp number whose messages are this organisation's." })
export class WhatsAppNumberType {
  @Field(() => ID)
  id!: string

  @Field(() => String, { description: "Meta's id of the number." })
  phoneNumberId!: string

  @Field(() => String, { description: "Meta's id of the WhatsApp account that the number belongs to." })
  wabaId!: string

  @Field(() => String)
  displayPhoneNumber!: string

  @Field(() => String, { nullable: true, description: 'The name that customers see.' })
  verifiedName!: string | null

  @Field(() => String, { description: 'Days of tickets without an ad are days of this zone.' })
  timezone!: string

  @Field(() => String, {
    nullable: true,
    description: 'The dataset that Meta keeps for the WhatsApp account; null while Meta has not told of one.',
  })
  metaDatasetId!: string | null

  @Field(() => DateTime, { nullable: true, description: 'When the last message of a customer came in.' })
  lastMessageAt!: Date | null
}

@ObjectType({
  description: 'Deliveries that could not be handed out: kept whole, words too, until they can be or for 90 days.',
})
export class ParkedDeliveries {
  @Field(() => String, {
    description:
      'NUMBER_UNKNOWN, OTHER_ACCOUNT, UNREADABLE, TOO_DEEP, NOT_WHATSAPP, NO_ID, NO_SENDER, NO_TIME, TOO_OLD, TOO_NEW or FAILED; newer ones may come.',
  })
  reason!: string

  @Field(() => Int)
  count!: number

  @Field(() => String, { nullable: true, description: "Meta's id of the number; null where none could be read." })
  phoneNumberId!: string | null
}

@ObjectType('WhatsAppSetup', { description: 'How Meta is told where to deliver, and whether it does.' })
export class WhatsAppSetup {
  @Field(() => String, { description: 'The address to enter in the Meta app.' })
  callbackUrl!: string

  @Field(() => Boolean, {
    description: 'True for whoever runs this installation, who enters the address at Meta once for all organisations.',
  })
  isYoursToSetUp!: boolean

  @Field(() => String, {
    nullable: true,
    description: 'The word to enter beside it; null for everybody else, and where the server has none.',
  })
  verifyToken!: string | null

  @Field(() => Boolean, { description: 'Meta has been here: it shook hands, or delivered something.' })
  isVerified!: boolean

  @Field(() => DateTime, {
    nullable: true,
    description: "When a message to one of this organisation's numbers last came in.",
  })
  lastDeliveryAt!: Date | null

  @Field(() => Int, {
    nullable: true,
    description:
      'Deliveries to this installation refused in the last 24 hours for a missing or wrong signature. Nothing else is kept of them. Null unless whoever runs it asks.',
  })
  refusedToday!: number | null

  @Field(() => Int, {
    nullable: true,
    description:
      'As many refused for another reason: compressed, too large, or too much was waiting. Null unless whoever runs the installation asks.',
  })
  refusedOtherwiseToday!: number | null

  @Field(() => [ParkedDeliveries], {
    description:
      "Those of numbers in this organisation's WhatsApp accounts; for whoever runs the installation also those that nobody could read.",
  })
  parked!: ParkedDeliveries[]
}

@ObjectType('AvailableWhatsAppNumber', { description: 'A number that Meta shows through a connected profile.' })
export class AvailableWhatsAppNumber {
  @Field(() => String)
  wabaId!: string

  @Field(() => String)
  wabaName!: string

  @Field(() => String)
  businessName!: string

  @Field(() => String)
  phoneNumberId!: string

  @Field(() => String)
  displayPhoneNumber!: string

  @Field(() => String, { nullable: true })
  verifiedName!: string | null

  @Field(() => Boolean, { description: 'It delivers to this organisation.' })
  isConnected!: boolean

  @Field(() => Boolean, { description: 'It delivers to another organisation, which has to disconnect it first.' })
  isTaken!: boolean
}

@ObjectType('AvailableWhatsAppNumbers')
export class AvailableWhatsAppNumbers {
  @Field(() => [AvailableWhatsAppNumber])
  numbers!: AvailableWhatsAppNumber[]
}

@ObjectType('WhatsAppArrival', {
  description:
    'That a message came. Its words are kept only where it came from an ad: whole, as `raw` of the touch, as long as the ticket.',
})
export class WhatsAppArrivalType {
  @Field(() => ID)
  wamid!: string

  @Field(() => String, { description: "Meta's word: text, image, button…" })
  type!: string

  @Field(() => Boolean, { description: 'It says which ad the conversation came from.' })
  hasReferral!: boolean

  @Field(() => Boolean)
  isTest!: boolean

  @Field(() => DateTime)
  sentAt!: Date

  @Field(() => DateTime)
  receivedAt!: Date
}

@ArgsType()
export class ArrivalsArgs {
  @Field(() => Int, { defaultValue: usualPage, description: `How many, 1 to ${longestPage}; the newest first.` })
  @Min(1)
  @Max(longestPage)
  first!: number
}

@InputType()
export class ConnectWhatsAppNumberInput {
  @Field(() => String)
  wabaId!: string

  @Field(() => String)
  phoneNumberId!: string

  @Field(() => String, {
    nullable: true,
    description:
      "An IANA zone such as America/Sao_Paulo. Left out: stays, or is that of the organisation's ad accounts.",
  })
  @IsOptional()
  @Length(1)
  @MaxLength(60)
  timezone?: string | null
}

@InputType()
export class DisconnectWhatsAppNumberInput {
  @Field(() => ID)
  id!: string
}

@InputType()
export class SendWhatsAppTestInput {
  @Field(() => ID)
  numberId!: string
}
