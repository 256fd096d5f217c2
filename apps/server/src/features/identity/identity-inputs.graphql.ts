import { Max, Min } from 'class-validator'
import { Field, ID, InputType, Int } from 'type-graphql'
import type { ApiKeyScope, Role } from '../../work/actor.ts'
import { ApiKeyScopeEnum, RoleEnum } from './identity.graphql.ts'

@InputType()
export class CreateOrganizationInput {
  @Field(() => String)
  name!: string
}

@InputType()
export class InviteMemberInput {
  @Field(() => String)
  email!: string

  @Field(() => RoleEnum)
  role!: Role
}

@InputType()
export class CancelInvitationInput {
  @Field(() => ID)
  id!: string
}

@InputType()
export class AcceptInvitationInput {
  @Field(() => ID)
  id!: string
}

@InputType()
export class ChangeMemberRoleInput {
  @Field(() => ID)
  memberId!: string

  @Field(() => RoleEnum)
  role!: Role
}

@InputType()
export class RemoveMemberInput {
  @Field(() => ID)
  memberId!: string
}

@InputType()
export class CreateApiKeyInput {
  @Field(() => String)
  name!: string

  @Field(() => ApiKeyScopeEnum)
  scope!: ApiKeyScope

  @Field(() => Int, { nullable: true, description: '1 to 730; never expires when left out.' })
  @Min(1)
  @Max(730)
  expiresInDays?: number
}

@InputType()
export class RevokeApiKeyInput {
  @Field(() => ID)
  id!: string
}
