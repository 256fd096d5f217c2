import type { Person } from '../../work/actor.ts'
import type { Say } from '../../work/texts.ts'
import type { Directory } from './directory.ts'
import { InvitationAccepted, InvitationNotUsable } from './identity-results.graphql.ts'
import { findInvitation, type InvitationRow } from './members.store.ts'

/** Makes the person a member, if the invitation is theirs and still holds. */
export async function acceptInvitation(
  directory: Directory,
  headers: Headers,
  person: Person,
  id: string,
  say: Say,
): Promise<InvitationAccepted | InvitationNotUsable> {
  const invitation = await findInvitation(directory.pool, id)
  const reason = whyNot(invitation, person)
  if (reason || !invitation) return notUsable(reason ?? 'UNKNOWN', say)
  // The login library checks once more and marks it accepted; of two clicks at once it lets one through.
  const accepted = await directory.auth.api.acceptInvitation({ headers, body: { invitationId: id } }).catch(() => null)
  if (!accepted) return notUsable(whyNot(await findInvitation(directory.pool, id), person) ?? 'UNKNOWN', say)
  const organization = await directory.organization(invitation.organizationId)
  return Object.assign(new InvitationAccepted(), { organization })
}

function whyNot(invitation: InvitationRow | null, person: Person): string | null {
  if (!invitation) return 'UNKNOWN'
  if (invitation.email.toLowerCase() !== person.email.toLowerCase()) return 'OTHER_EMAIL'
  if (invitation.status === 'accepted') return 'ACCEPTED'
  if (invitation.status !== 'pending') return 'CANCELED'
  return invitation.expiresAt.getTime() <= Date.now() ? 'EXPIRED' : null
}

const notUsable = (reason: string, say: Say): InvitationNotUsable =>
  Object.assign(new InvitationNotUsable(), { reason, message: say({ key: `identity.invitation.${reason}` }) })
