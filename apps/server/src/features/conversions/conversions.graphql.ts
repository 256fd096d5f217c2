import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { MoneyType } from '../../schema/money.graphql.ts'
import { pageOf } from '../../schema/page.graphql.ts'
import { ProblemType } from '../../schema/problem.graphql.ts'
import { DateTime } from '../../schema/scalars.ts'
import type { AttemptOutcome } from './conversion-attempt.entity.ts'
import type { ConversionEventName, ConversionEventStatus } from './conversion-event.entity.ts'

export const ConversionEventNameEnum = { LEAD_SUBMITTED: 'LeadSubmitted', PURCHASE: 'Purchase' } as const
registerEnumType(ConversionEventNameEnum, {
  name: 'ConversionEventName',
  valuesConfig: {
    LEAD_SUBMITTED: { description: 'The ticket was qualified.' },
    PURCHASE: { description: 'The ticket was won; it has a value.' },
  },
})

export const ConversionEventStatusEnum = {
  PENDING: 'PENDING',
  SENDING: 'SENDING',
  SENT: 'SENT',
  FAILED: 'FAILED',
  UNKNOWN: 'UNKNOWN',
  EXPIRED: 'EXPIRED',
  CANCELED: 'CANCELED',
  SKIPPED_NO_CTWA: 'SKIPPED_NO_CTWA',
  SKIPPED_DUPLICATE_LEAD: 'SKIPPED_DUPLICATE_LEAD',
} as const
registerEnumType(ConversionEventStatusEnum, {
  name: 'ConversionEventStatus',
  valuesConfig: {
    PENDING: {
      description:
        'Waits for its next attempt; `error` says why it had to wait, `doubtfulSince` that Meta may have it.',
    },
    SENT: { description: 'Meta said that it received it.' },
    FAILED: { description: 'Meta does not have it; a person can retry.' },
    UNKNOWN: { description: 'Meta may or may not have it; a person who looks there decides.' },
    EXPIRED: { description: 'Meta takes events of the last seven days, and it could not be sent in time.' },
    CANCELED: { description: 'The ticket went back before it was sent.' },
    SKIPPED_NO_CTWA: { description: 'No click of an ad is known: Meta could attribute it to none.' },
    SKIPPED_DUPLICATE_LEAD: { description: 'The same click was reported as a lead by another ticket of the contact.' },
  },
})

export const ConversionAttemptOutcomeEnum = {
  SENT: 'SENT',
  REFUSED: 'REFUSED',
  DOUBTFUL: 'DOUBTFUL',
  PUT_OFF: 'PUT_OFF',
} as const
registerEnumType(ConversionAttemptOutcomeEnum, {
  name: 'ConversionAttemptOutcome',
  description: 'PUT_OFF: it was not put to Meta after all, and does not count as an attempt.',
})

@ObjectType('ConversionFailure', { implements: ProblemType })
export class ConversionFailureType extends ProblemType {
  @Field(() => String, {
    description: 'Of a closed set, for example DATASET_MISSING, META_REFUSED, CONNECTION_EXPIRED.',
  })
  code!: string
}

@ObjectType('ConversionAttempt', { description: 'One time that an event was put to Meta.' })
export class ConversionAttemptType {
  @Field(() => DateTime)
  startedAt!: Date

  @Field(() => DateTime, { nullable: true, description: 'Null while it is under way, or when its worker died.' })
  endedAt!: Date | null

  @Field(() => ConversionAttemptOutcomeEnum, { nullable: true, description: 'Null as above: nobody knows.' })
  outcome!: AttemptOutcome | null

  @Field(() => String, { nullable: true, description: "Meta's reference of its answer." })
  fbtraceId!: string | null
}

@ObjectType('ConversionEvent', {
  description: 'What Meta is to be told of one fact, and what came of it: told once, or visibly not.',
})
export class ConversionEventType {
  @Field(() => ID)
  id!: string

  @Field(() => ConversionEventNameEnum)
  eventName!: ConversionEventName

  @Field(() => String, { description: '`lead-{ticketId}`, `purchase-{ticketId}`: one for one fact, for ever.' })
  eventId!: string

  @Field(() => ConversionEventStatusEnum)
  status!: ConversionEventStatus

  @Field(() => String, { nullable: true })
  ctwaClid!: string | null

  @Field(() => String, { nullable: true })
  metaAdId!: string | null

  @Field(() => String, { nullable: true, description: 'Where it goes; null while no dataset is known.' })
  metaDatasetId!: string | null

  @Field(() => DateTime, { description: 'When it happened.' })
  eventTime!: Date

  @Field(() => DateTime, { description: 'It is not sent after this: seven days later, less an hour.' })
  sendBefore!: Date

  @Field(() => Int)
  attempts!: number

  @Field(() => String, { nullable: true, description: "Meta's reference of its last answer." })
  fbtraceId!: string | null

  @Field(() => DateTime, { nullable: true })
  sentAt!: Date | null

  @Field(() => DateTime)
  createdAt!: Date
}

@ObjectType('ConversionEventPage')
export class ConversionEventPageType extends pageOf('ConversionEvent', () => ConversionEventType) {}

@ObjectType()
export class ConversionCount {
  @Field(() => ConversionEventStatusEnum)
  status!: ConversionEventStatus

  @Field(() => Int)
  count!: number
}

@ObjectType({ description: 'Conversion events of the organisation are new, or other than they were.' })
export class ConversionsChanged {
  @Field(() => [ID], { description: 'None when many may have changed: read anew what is shown.' })
  conversionEventIds!: string[]
}

/** The amount of a row or a ticket; null where it has none. */
export const moneyOf = (amount: string | null | undefined, currency: string | null | undefined): MoneyType | null =>
  amount != null && currency ? Object.assign(new MoneyType(), { amount, currency }) : null
