import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { refuse } from '../../schema/app-error.ts'
import type { GraphqlContext } from '../../schema/graphql-context.ts'
import { NotFound } from '../../schema/problem.graphql.ts'
import { mayActAs, type Person } from '../../work/actor.ts'
import type { Say } from '../../work/texts.ts'
import type { Work } from '../../work/work.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { apiKeysOf, removeApiKey } from './api-keys.store.ts'
import { changeMemberRole, removeMember } from './change-members.ts'
import { createApiKey } from './create-api-key.ts'
import { createOrganization } from './create-organization.ts'
import type { Directory } from './directory.ts'
import * as Type from './identity.graphql.ts'
import * as Input from './identity-inputs.graphql.ts'
import * as Result from './identity-results.graphql.ts'
import { inviteMember } from './invite-member.ts'
import { invitationsFor, invitationsOf, membersOf } from './members.store.ts'
import { toInvitationType } from './to-invitation-type.ts'

/** People, organisations, invitations and keys. Made once, with the directory it reads from. */
@Resolver(() => Type.OrganizationType)
export class IdentityResolver {
  constructor(private readonly directory: Directory) {}

  @Authorized('VIEWER')
  @Query(() => Type.OrganizationType)
  async organization(@Ctx('work') { actor }: Work): Promise<Type.OrganizationType> {
    const found = await this.directory.organization(actor.organizationId)
    if (!found) throw refuse('NOT_FOUND', 'The organisation does not exist any more.')
    return found
  }

  @FieldResolver(() => Type.RoleEnum, { description: "The caller's own role in it; an API key's scope counts as one." })
  async role(@Root() { id }: Type.OrganizationType, @Ctx() { person, work }: GraphqlContext) {
    if (work?.actor.organizationId === id) return mayActAs(work.actor, 'OWNER') ? 'OWNER' : roleNow(work)
    const memberships = person ? await this.directory.membershipsOf(person.userId) : []
    return memberships.find(({ organization }) => organization.id === id)?.role ?? 'VIEWER'
  }

  @FieldResolver(() => [Type.MemberType])
  members(@Root() { id }: Type.OrganizationType, @Ctx('work') work: Work | null) {
    return work?.actor.organizationId === id ? membersOf(this.directory.pool, id) : []
  }

  @FieldResolver(() => [Type.InvitationType], {
    description: 'Those that wait for an answer; empty for whoever may not invite.',
  })
  async invitations(@Root() { id }: Type.OrganizationType, @Ctx('work') work: Work | null) {
    if (work?.actor.organizationId !== id || !mayActAs(work.actor, 'ADMIN')) return []
    const rows = await invitationsOf(this.directory.pool, id)
    return rows.map((row) => toInvitationType(row, this.directory.publicUrl))
  }

  @Authorized('ADMIN')
  @Query(() => [Type.ApiKeyType])
  apiKeys(@Ctx('work') { actor }: Work): Promise<Type.ApiKeyType[]> {
    return apiKeysOf(this.directory.pool, actor.organizationId)
  }

  @Authorized('PERSON')
  @Mutation(() => Result.CreateOrganizationResult)
  async createOrganization(
    @Arg('input', () => Input.CreateOrganizationInput) input: Input.CreateOrganizationInput,
    @Ctx('person') person: Person,
    @Ctx('say') say: Say,
  ) {
    return createOrganization(this.directory, person, input, say)
  }

  @Authorized('ADMIN')
  @Mutation(() => Result.InviteMemberResult)
  inviteMember(
    @Arg('input', () => Input.InviteMemberInput) input: Input.InviteMemberInput,
    @Ctx('work') work: Work,
    @Ctx('headers') headers: Headers,
  ) {
    return inviteMember(this.directory, headers, work, input)
  }

  @Authorized('ADMIN')
  @Mutation(() => Result.CancelInvitationResult)
  async cancelInvitation(
    @Arg('input', () => Input.CancelInvitationInput) { id }: Input.CancelInvitationInput,
    @Ctx('work') work: Work,
    @Ctx('headers') headers: Headers,
  ) {
    const open = await invitationsOf(this.directory.pool, work.actor.organizationId)
    if (!open.some((invitation) => invitation.id === id)) {
      return NotFound.of('Invitation', id, work.say({ key: 'identity.noInvitation' }))
    }
    await this.directory.auth.api.cancelInvitation({ headers, body: { invitationId: id } })
    return Object.assign(new Result.InvitationCanceled(), { id })
  }

  @Authorized('PERSON')
  @Mutation(() => Result.AcceptInvitationResult)
  acceptInvitation(
    @Arg('input', () => Input.AcceptInvitationInput) { id }: Input.AcceptInvitationInput,
    @Ctx() { person, say, headers }: GraphqlContext,
  ) {
    return acceptInvitation(this.directory, headers, person as Person, id, say)
  }

  @Authorized('ADMIN')
  @Mutation(() => Result.ChangeMemberRoleResult)
  changeMemberRole(
    @Arg('input', () => Input.ChangeMemberRoleInput) input: Input.ChangeMemberRoleInput,
    @Ctx('work') work: Work,
    @Ctx('headers') headers: Headers,
  ) {
    return changeMemberRole(this.directory, headers, work, input)
  }

  @Authorized('ADMIN')
  @Mutation(() => Result.RemoveMemberResult)
  removeMember(
    @Arg('input', () => Input.RemoveMemberInput) { memberId }: Input.RemoveMemberInput,
    @Ctx('work') work: Work,
    @Ctx('headers') headers: Headers,
  ) {
    return removeMember(this.directory, headers, work, memberId)
  }

  @Authorized('ADMIN')
  @Mutation(() => Result.CreateApiKeyResult)
  createApiKey(@Arg('input', () => Input.CreateApiKeyInput) input: Input.CreateApiKeyInput, @Ctx('work') work: Work) {
    return createApiKey(this.directory, work, input)
  }

  @Authorized('ADMIN')
  @Mutation(() => Result.RevokeApiKeyResult)
  async revokeApiKey(
    @Arg('input', () => Input.RevokeApiKeyInput) { id }: Input.RevokeApiKeyInput,
    @Ctx('work') { actor, say }: Work,
  ) {
    const removed = await removeApiKey(this.directory.pool, actor.organizationId, id)
    return removed
      ? Object.assign(new Result.ApiKeyRevoked(), { id })
      : NotFound.of('ApiKey', id, say({ key: 'identity.noKey' }))
  }
}

const roleNow = ({ actor }: Work) =>
  actor.kind === 'person' ? actor.role : mayActAs(actor, 'MEMBER') ? 'MEMBER' : 'VIEWER'

/** The signed-in person, whatever the organisation. */
@Resolver(() => Type.MeType)
export class MeResolver {
  constructor(private readonly directory: Directory) {}

  @Authorized('PERSON')
  @Query(() => Type.MeType)
  me(@Ctx('person') { userId, name, email }: Person): Type.MeType {
    return { id: userId, name, email }
  }

  @FieldResolver(() => [Type.MembershipType])
  memberships(@Root() { id }: Type.MeType) {
    return this.directory.membershipsOf(id)
  }

  @FieldResolver(() => [Type.InvitationType], {
    description: 'Invitations of other organisations that wait for this person.',
  })
  async receivedInvitations(@Root() { email }: Type.MeType): Promise<Type.InvitationType[]> {
    const rows = await invitationsFor(this.directory.pool, email)
    return rows.map((row) => toInvitationType(row, this.directory.publicUrl))
  }
}
