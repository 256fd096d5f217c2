import { Field, ID, ObjectType } from 'type-graphql'
import { InvalidInput, NotFound, ProblemType } from '../../schema/problem.graphql.ts'
import { resultOf } from '../../schema/result-union.ts'
import { ApiKeyType, InvitationType, MemberType, OrganizationType } from './identity.graphql.ts'

@ObjectType()
export class OrganizationCreated {
  @Field(() => OrganizationType)
  organization!: OrganizationType
}

@ObjectType()
export class MemberInvited {
  @Field(() => InvitationType)
  invitation!: InvitationType
}

@ObjectType()
export class InvitationCanceled {
  @Field(() => ID)
  id!: string
}

@ObjectType()
export class InvitationAccepted {
  @Field(() => OrganizationType)
  organization!: OrganizationType
}

@ObjectType()
export class MemberChanged {
  @Field(() => MemberType)
  member!: MemberType
}

@ObjectType()
export class MemberRemoved {
  @Field(() => ID)
  id!: string
}

@ObjectType()
export class ApiKeyCreated {
  @Field(() => ApiKeyType)
  apiKey!: ApiKeyType

  @Field(() => String, { description: 'Shown this once.' })
  secret!: string
}

@ObjectType()
export class ApiKeyRevoked {
  @Field(() => ID)
  id!: string
}

@ObjectType({ implements: ProblemType })
export class AlreadyMember extends ProblemType {}

@ObjectType({ implements: ProblemType })
export class InvitationNotUsable extends ProblemType {
  @Field(() => String, { description: 'EXPIRED, CANCELED, ACCEPTED, OTHER_EMAIL or UNKNOWN.' })
  reason!: string
}

@ObjectType({ implements: ProblemType, description: 'An organisation keeps at least one owner.' })
export class LastOwner extends ProblemType {}

export const CreateOrganizationResult = resultOf('CreateOrganizationResult', OrganizationCreated, InvalidInput)
export const InviteMemberResult = resultOf('InviteMemberResult', MemberInvited, InvalidInput, AlreadyMember)
export const CancelInvitationResult = resultOf('CancelInvitationResult', InvitationCanceled, NotFound)
export const AcceptInvitationResult = resultOf('AcceptInvitationResult', InvitationAccepted, InvitationNotUsable)
export const ChangeMemberRoleResult = resultOf('ChangeMemberRoleResult', MemberChanged, NotFound, LastOwner)
export const RemoveMemberResult = resultOf('RemoveMemberResult', MemberRemoved, NotFound, LastOwner)
export const CreateApiKeyResult = resultOf('CreateApiKeyResult', ApiKeyCreated, InvalidInput)
export const RevokeApiKeyResult = resultOf('RevokeApiKeyResult', ApiKeyRevoked, NotFound)
