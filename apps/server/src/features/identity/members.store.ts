import type { Pool } from 'pg'
import type { Role } from '../../work/actor.ts'
import { roleFrom } from './directory.ts'

export interface MemberRow {
  readonly id: string
  readonly userId: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly joinedAt: Date
}

export interface InvitationRow {
  readonly id: string
  readonly organizationId: string
  readonly organizationName: string
  readonly email: string
  readonly role: Role
  readonly status: string
  readonly expiresAt: Date
}

const memberColumns = `m.id, m."userId", u.name, u.email, m.role, m."createdAt" as "joinedAt"
  from member m join "user" u on u.id = m."userId"`

export async function membersOf(pool: Pool, organizationId: string): Promise<MemberRow[]> {
  const { rows } = await pool.query(`select ${memberColumns} where m."organizationId" = $1 order by u.name, m.id`, [
    organizationId,
  ])
  return rows.map((row) => ({ ...row, role: roleFrom(row.role) }))
}

export async function findMember(pool: Pool, organizationId: string, id: string): Promise<MemberRow | null> {
  const members = await membersOf(pool, organizationId)
  return members.find((member) => member.id === id) ?? null
}

const invitationColumns = `i.id, i."organizationId", o.name as "organizationName", i.email, i.role, i.status, i."expiresAt"
  from invitation i join organization o on o.id = i."organizationId"`

const toInvitation = (row: Omit<InvitationRow, 'role'> & { role: string | null }): InvitationRow => ({
  ...row,
  role: roleFrom(row.role ?? ''),
})

/** The invitations that wait for an answer. */
export async function invitationsOf(pool: Pool, organizationId: string): Promise<InvitationRow[]> {
  const { rows } = await pool.query(
    `select ${invitationColumns} where i."organizationId" = $1 and i.status = 'pending' and i."expiresAt" > now() order by i.email, i.id`,
    [organizationId],
  )
  return rows.map(toInvitation)
}

export async function invitationsFor(pool: Pool, email: string): Promise<InvitationRow[]> {
  const { rows } = await pool.query(
    `select ${invitationColumns} where lower(i.email) = lower($1) and i.status = 'pending' and i."expiresAt" > now() order by i."expiresAt", i.id`,
    [email],
  )
  return rows.map(toInvitation)
}

export async function findInvitation(pool: Pool, id: string): Promise<InvitationRow | null> {
  const { rows } = await pool.query(`select ${invitationColumns} where i.id::text = $1`, [id])
  return rows[0] ? toInvitation(rows[0]) : null
}
