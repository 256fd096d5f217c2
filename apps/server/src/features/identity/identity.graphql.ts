import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { DateTime } from '../../schema/scalars.ts'
import type { ApiKeyScope, Role } from '../../work/actor.ts'

export const RoleEnum = { OWNER: 'OWNER', ADMIN: 'ADMIN', MEMBER: 'MEMBER', VIEWER: 'VIEWER' } as const
registerEnumType(RoleEnum, {
  name: 'Role',
  description:
    'Each may do what the ones after it may. VIEWER reads; MEMBER also syncs, reads patterns and generates; ADMIN also connects, configures and invites; OWNER also decides who owns.',
})

export const ApiKeyScopeEnum = { READ: 'READ', OPERATE: 'OPERATE' } as const
registerEnumType(ApiKeyScopeEnum, {
  name: 'ApiKeyScope',
  description: 'READ reads; OPERATE may also what a MEMBER may. No key administers.',
})

@ObjectType('Organization')
export class OrganizationType {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  name!: string

  @Field(() => String)
  slug!: string

  @Field(() => Boolean, { description: 'The organisation that the first start fills through the sandbox.' })
  isDemo!: boolean
}

@ObjectType('Membership')
export class MembershipType {
  @Field(() => OrganizationType)
  organization!: OrganizationType

  @Field(() => RoleEnum)
  role!: Role
}

@ObjectType('Member')
export class MemberType {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  name!: string

  @Field(() => String)
  email!: string

  @Field(() => RoleEnum)
  role!: Role

  @Field(() => DateTime)
  joinedAt!: Date
}

@ObjectType('Invitation')
export class InvitationType {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  email!: string

  @Field(() => RoleEnum)
  role!: Role

  @Field(() => String)
  organizationName!: string

  @Field(() => DateTime)
  expiresAt!: Date

  @Field(() => String, { nullable: true, description: 'To copy and send: this server sends no mail.' })
  acceptUrl!: string | null
}

@ObjectType('Me')
export class MeType {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  name!: string

  @Field(() => String)
  email!: string
}

@ObjectType('ApiKey')
export class ApiKeyType {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  name!: string

  @Field(() => ApiKeyScopeEnum)
  scope!: ApiKeyScope

  @Field(() => String, { description: 'The first characters, to tell keys apart.' })
  start!: string

  @Field(() => DateTime)
  createdAt!: Date

  @Field(() => DateTime, { nullable: true })
  lastUsedAt!: Date | null

  @Field(() => DateTime, { nullable: true })
  expiresAt!: Date | null
}
