import { refuse } from '../../schema/app-error.ts'
import { NotFound } from '../../schema/problem.graphql.ts'
import { mayActAs, type Role } from '../../work/actor.ts'
import type { Work } from '../../work/work.ts'
import type { Directory } from './directory.ts'
import { LastOwner, MemberChanged, MemberRemoved } from './identity-results.graphql.ts'
import { findMember, type MemberRow, membersOf } from './members.store.ts'

/** Gives a member another role. Only an owner makes or unmakes owners; the last one stays. */
export async function changeMemberRole(
  { auth, pool }: Directory,
  headers: Headers,
  work: Work,
  input: { memberId: string; role: Role },
): Promise<MemberChanged | NotFound | LastOwner> {
  const found = await changeable(pool, work, input.memberId, input.role)
  if (!('userId' in found)) return found
  const { organizationId } = work.actor
  await auth.api.updateMemberRole({
    headers,
    body: { memberId: found.id, role: input.role.toLowerCase() as 'member', organizationId },
  })
  return Object.assign(new MemberChanged(), { member: { ...found, role: input.role } })
}

export async function removeMember(
  { auth, pool }: Directory,
  headers: Headers,
  work: Work,
  memberId: string,
): Promise<MemberRemoved | NotFound | LastOwner> {
  const found = await changeable(pool, work, memberId, null)
  if (!('userId' in found)) return found
  await auth.api.removeMember({
    headers,
    body: { memberIdOrEmail: memberId, organizationId: work.actor.organizationId },
  })
  return Object.assign(new MemberRemoved(), { id: memberId })
}

async function changeable(pool: Directory['pool'], { actor, say }: Work, id: string, next: Role | null) {
  const member: MemberRow | null = await findMember(pool, actor.organizationId, id)
  if (!member) return NotFound.of('Member', id, say({ key: 'identity.noMember' }))
  const touchesOwners = member.role === 'OWNER' || next === 'OWNER'
  if (touchesOwners && !mayActAs(actor, 'OWNER')) throw refuse('FORBIDDEN', say({ key: 'identity.ownerOnlyByOwner' }))
  const owners = (await membersOf(pool, actor.organizationId)).filter(({ role }) => role === 'OWNER')
  if (member.role === 'OWNER' && next !== 'OWNER' && owners.length === 1) {
    return Object.assign(new LastOwner(), { message: say({ key: 'identity.lastOwner' }) })
  }
  return member
}
