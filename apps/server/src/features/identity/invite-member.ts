import { InvalidInput } from '../../schema/problem.graphql.ts'
import { mayActAs, type Role } from '../../work/actor.ts'
import type { Work } from '../../work/work.ts'
import type { Directory } from './directory.ts'
import { AlreadyMember, MemberInvited } from './identity-results.graphql.ts'
import { findInvitation, membersOf } from './members.store.ts'
import { toInvitationType } from './to-invitation-type.ts'

/** Invites somebody by e-mail address; the address to accept at is in the answer, to be sent by hand. */
export async function inviteMember(
  directory: Directory,
  headers: Headers,
  { actor, say }: Work,
  input: { email: string; role: Role },
): Promise<MemberInvited | InvalidInput | AlreadyMember> {
  const email = input.email.trim().toLowerCase()
  if (input.role === 'OWNER' && !mayActAs(actor, 'OWNER')) {
    return InvalidInput.of('role', say({ key: 'identity.ownerOnlyByOwner' }))
  }
  if (!isAddress(email)) return InvalidInput.of('email', say({ key: 'identity.notAnAddress' }))
  const members = await membersOf(directory.pool, actor.organizationId)
  if (members.some((member) => member.email.toLowerCase() === email)) {
    return Object.assign(new AlreadyMember(), { message: say({ key: 'identity.alreadyMember', params: { email } }) })
  }
  const made = await directory.auth.api.createInvitation({
    headers,
    body: { email, role: input.role.toLowerCase() as 'member', organizationId: actor.organizationId },
  })
  const row = await findInvitation(directory.pool, made.id)
  if (!row) throw new Error('The invitation that was just made cannot be found')
  return Object.assign(new MemberInvited(), { invitation: toInvitationType(row, directory.publicUrl) })
}

const isAddress = (text: string): boolean => text.length <= 254 && /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]{2,}$/.test(text)
