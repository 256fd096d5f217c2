import { MaxLength } from 'class-validator'
import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { pageOf } from '../../schema/page.graphql.ts'
import { InvalidInput, NotFound, ProblemType } from '../../schema/problem.graphql.ts'
import { resultOf } from '../../schema/result-union.ts'
import { DateTime } from '../../schema/scalars.ts'
import { ConnectionExpired, ConnectionType, MetaUnavailable, MissingPermission } from '../connections/index.ts'
import type { AdAccountStatus } from './account-status.ts'

export const AdAccountStatusEnum = {
  ACTIVE: 'ACTIVE',
  DISABLED: 'DISABLED',
  UNSETTLED: 'UNSETTLED',
  PENDING_RISK_REVIEW: 'PENDING_RISK_REVIEW',
  PENDING_SETTLEMENT: 'PENDING_SETTLEMENT',
  IN_GRACE_PERIOD: 'IN_GRACE_PERIOD',
  PENDING_CLOSURE: 'PENDING_CLOSURE',
  CLOSED: 'CLOSED',
  UNKNOWN: 'UNKNOWN',
} as const
registerEnumType(AdAccountStatusEnum, { name: 'AdAccountStatus' })

@ObjectType('Dataset')
export class DatasetType {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  metaDatasetId!: string

  @Field(() => String)
  name!: string

  @Field(() => DateTime, { nullable: true })
  lastFiredAt!: Date | null

  @Field(() => Boolean)
  isAvailable!: boolean
}

@ObjectType('AdAccount')
export class AdAccountType {
  @Field(() => ID)
  id!: string

  @Field(() => String, { description: 'act_…' })
  metaAccountId!: string

  @Field(() => String)
  name!: string

  @Field(() => String)
  currency!: string

  @Field(() => String)
  timezone!: string

  @Field(() => Boolean, { description: 'Whether it is read, and Meta told of what its ads led to.' })
  isActive!: boolean
}

@ObjectType('AdAccountPage')
export class AdAccountPageType extends pageOf('AdAccount', () => AdAccountType) {
  @Field(() => Int)
  activeCount!: number
}

@InputType()
export class AdAccountFilter {
  @Field(() => Boolean, { nullable: true })
  isActive?: boolean

  @Field(() => ID, { nullable: true })
  connectionId?: string

  @Field(() => String, { nullable: true, description: 'Part of a name or number.' })
  @MaxLength(100)
  search?: string

  @Field(() => AdAccountStatusEnum, { nullable: true })
  status?: AdAccountStatus

  @Field(() => ID, { nullable: true })
  clientId?: string | null

  @Field(() => Boolean, { nullable: true, description: 'False lists those that belong to no client.' })
  hasClient?: boolean | null
}

@InputType({ description: 'What is left out stays; a null dataset or client takes it away.' })
export class ConfigureAdAccountInput {
  @Field(() => ID)
  adAccountId!: string

  @Field(() => Boolean, { nullable: true })
  isActive?: boolean | null

  @Field(() => ID, { nullable: true })
  datasetId?: string | null

  @Field(() => ID, { nullable: true, description: 'The customer it belongs to; one that is not archived.' })
  clientId?: string | null
}

@ObjectType()
export class DatasetList {
  @Field(() => [DatasetType])
  datasets!: DatasetType[]
}

@ObjectType({ implements: ProblemType })
export class DatasetNotOffered extends ProblemType {}

@ObjectType({ implements: ProblemType })
export class AdAccountSwitchedOff extends ProblemType {
  @Field(() => AdAccountType)
  adAccount!: AdAccountType
}

@ObjectType()
export class RefreshAdAccountsDone {
  @Field(() => [ConnectionType], { description: 'The profiles that were asked.' })
  connections!: ConnectionType[]

  @Field(() => Int)
  found!: number

  @Field(() => Int)
  added!: number
}

export const ConfigureAdAccountResult = resultOf(
  'ConfigureAdAccountResult',
  AdAccountType,
  NotFound,
  InvalidInput,
  DatasetNotOffered,
)
export const DatasetsResult = resultOf(
  'DatasetsResult',
  DatasetList,
  NotFound,
  ConnectionExpired,
  MetaUnavailable,
  MissingPermission,
)
export const RefreshAdAccountsResult = createUnionType({
  name: 'RefreshAdAccountsResult',
  types: () => [RefreshAdAccountsDone, ConnectionExpired, MetaUnavailable] as const,
})
