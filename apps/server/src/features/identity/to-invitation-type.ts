import type { InvitationType } from './identity.graphql.ts'
import type { InvitationRow } from './members.store.ts'

/** @param publicUrl given when the reader may hand out the address to accept at; null hides it */
export function toInvitationType(row: InvitationRow, publicUrl: string | null): InvitationType {
  return { ...row, acceptUrl: publicUrl ? `${publicUrl}/invitations/${row.id}` : null }
}
