import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { NotFound, ProblemType } from '../../schema/problem.graphql.ts'
import { resultOf } from '../../schema/result-union.ts'
import { DateTime } from '../../schema/scalars.ts'
import type { RenewalStrategy } from './connection.entity.ts'

export const ConnectionStatusEnum = {
  ACTIVE: 'ACTIVE',
  EXPIRING: 'EXPIRING',
  EXPIRED: 'EXPIRED',
  INVALID_SCOPES: 'INVALID_SCOPES',
  REVOKED: 'REVOKED',
} as const
registerEnumType(ConnectionStatusEnum, { name: 'ConnectionStatus' })

export const RenewalStrategyEnum = { MANUAL: 'MANUAL', AUTO: 'AUTO', LONG_LIVED: 'LONG_LIVED' } as const
registerEnumType(RenewalStrategyEnum, {
  name: 'RenewalStrategy',
  description:
    'How a token is exchanged for a fresh one. The end of data access no exchange moves: the person has to consent again.',
  valuesConfig: {
    MANUAL: { description: 'Not by itself: people are told before it ends.' },
    AUTO: { description: 'By itself, in its last seven days.' },
    LONG_LIVED: { description: 'By itself, as soon as fewer than 53 of its 60 days are left.' },
  },
})

@ObjectType('Connection', { description: "One Facebook profile's consent." })
export class ConnectionType {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  metaUserId!: string

  @Field(() => String)
  name!: string

  @Field(() => [String])
  scopes!: string[]

  @Field(() => RenewalStrategyEnum)
  renewalStrategy!: RenewalStrategy

  @Field(() => DateTime, { nullable: true, description: 'When its token was last exchanged for a fresh one.' })
  renewedAt!: Date | null

  @Field(() => DateTime)
  connectedAt!: Date

  @Field(() => DateTime, { nullable: true })
  lastUsedAt!: Date | null
}

@InputType()
export class ConnectMetaInput {
  @Field(() => ID, { nullable: true, description: 'The connection whose permissions are to be asked for again.' })
  reconnect?: string
}

@InputType()
export class ConfigureConnectionInput {
  @Field(() => ID)
  connectionId!: string

  @Field(() => RenewalStrategyEnum, { nullable: true, description: 'Left out: stays.' })
  renewalStrategy?: RenewalStrategy | null
}

@InputType()
export class RenewConnectionInput {
  @Field(() => ID)
  connectionId!: string
}

@ObjectType()
export class ConnectMetaStarted {
  @Field(() => String, { description: "Where to send the person's browser." })
  oauthUrl!: string

  @Field(() => DateTime, { description: 'After this the way back is closed: begin again.' })
  expiresAt!: Date
}

@ObjectType({ implements: ProblemType })
export class ConnectionExpired extends ProblemType {
  @Field(() => ConnectionType)
  connection!: ConnectionType
}

@ObjectType({ implements: ProblemType })
export class MetaUnavailable extends ProblemType {
  @Field(() => DateTime, { nullable: true })
  retryAt!: Date | null
}

@ObjectType({ implements: ProblemType })
export class MissingPermission extends ProblemType {
  @Field(() => String)
  scope!: string
}

export const ConnectMetaResult = resultOf('ConnectMetaResult', ConnectMetaStarted, NotFound)
export const ConfigureConnectionResult = resultOf('ConfigureConnectionResult', ConnectionType, NotFound)
export const RenewConnectionResult = resultOf(
  'RenewConnectionResult',
  ConnectionType,
  NotFound,
  ConnectionExpired,
  MetaUnavailable,
)
