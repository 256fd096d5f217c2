import { Field, Int, ObjectType } from 'type-graphql'
import { InvalidInput, NotFound, ProblemType } from '../../schema/problem.graphql.ts'
import { resultOf } from '../../schema/result-union.ts'
import { DateTime } from '../../schema/scalars.ts'
import { ConnectionExpired, MetaUnavailable, MissingPermission } from '../connections/index.ts'
import { AvailableWhatsAppNumbers, WhatsAppNumberType } from './whatsapp.graphql.ts'

@ObjectType({ implements: ProblemType, description: 'Meta does not show the number through any connected profile.' })
export class NumberNotReachable extends ProblemType {}

@ObjectType({ implements: ProblemType, description: 'The number delivers to another organisation.' })
export class NumberTaken extends ProblemType {}

@ObjectType('WhatsAppTestArrived', { description: 'The test went the whole way and was remembered.' })
export class WhatsAppTestArrived {
  @Field(() => DateTime)
  sentAt!: Date

  @Field(() => DateTime)
  arrivedAt!: Date

  @Field(() => Int, { description: 'From sending to being remembered.' })
  milliseconds!: number

  @Field(() => Int, { description: 'What our own address answered.' })
  httpStatus!: number

  @Field(() => String, { description: 'What was sent, as JSON.' })
  payload!: string
}

@ObjectType('WhatsAppTestLost', {
  implements: ProblemType,
  description: 'The test did not arrive within ten seconds.',
})
export class WhatsAppTestLost extends ProblemType {
  @Field(() => Int, { nullable: true, description: 'What our own address answered; null when nothing did.' })
  httpStatus!: number | null
}

export const AvailableWhatsAppNumbersResult = resultOf(
  'AvailableWhatsAppNumbersResult',
  AvailableWhatsAppNumbers,
  NotFound,
  ConnectionExpired,
  MetaUnavailable,
  MissingPermission,
)
export const ConnectWhatsAppNumberResult = resultOf(
  'ConnectWhatsAppNumberResult',
  WhatsAppNumberType,
  NumberNotReachable,
  NumberTaken,
  InvalidInput,
  NotFound,
  ConnectionExpired,
  MetaUnavailable,
  MissingPermission,
)
export const DisconnectWhatsAppNumberResult = resultOf('DisconnectWhatsAppNumberResult', WhatsAppNumberType, NotFound)
export const SendWhatsAppTestResult = resultOf(
  'SendWhatsAppTestResult',
  WhatsAppTestArrived,
  WhatsAppTestLost,
  NotFound,
)
