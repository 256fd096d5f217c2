import type { Pool } from 'pg'
import type { Actor, ApiKeyScope, Person, Role } from '../../work/actor.ts'
import type { Auth } from './open-auth.ts'

/** An organisation as the login library keeps it. */
export interface OrganizationRow {
  readonly id: string
  readonly name: string
  readonly slug: string
  readonly isDemo: boolean
}

export interface MembershipRow {
  readonly organization: OrganizationRow
  readonly role: Role
}

/** Who is who: reads of the login library's tables, and the answer to "who is asking". */
export interface Directory {
  readonly auth: Auth
  readonly pool: Pool
  readonly publicUrl: string
  /** The person of a session cookie, or null. */
  personOf(headers: Headers): Promise<Person | null>
  /** Who asks inside which organisation: by API key, or by session and `X-Organization-Id` (else the first organisation). */
  actorOf(headers: Headers, person: Person | null): Promise<Actor | null>
  membershipsOf(userId: string): Promise<MembershipRow[]>
  organization(id: string): Promise<OrganizationRow | null>
  organizationIds(): Promise<string[]>
  /** Whether the person is an owner of the organisation that was founded first; demonstrations stand behind all others. */
  runsInstallation(userId: string): Promise<boolean>
}

const ownsFirst = `select from member where "userId" = $1 and role = 'owner' and "organizationId" = (
  select id from organization
  order by coalesce((metadata::json ->> 'isDemo')::boolean, false), "createdAt", id limit 1)`

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export function openDirectory(auth: Auth, pool: Pool, publicUrl: string): Directory {
  const membershipsOf = async (userId: string): Promise<MembershipRow[]> => {
    const { rows } = await pool.query<OrganizationColumns & { role: string }>(
      `select o.id, o.name, o.slug, o.metadata, m.role from member m join organization o on o.id = m."organizationId"
       where m."userId" = $1 order by m."createdAt", o.id`,
      [userId],
    )
    return rows.map((row) => ({ organization: organizationFrom(row), role: roleFrom(row.role) }))
  }
  return {
    auth,
    pool,
    publicUrl,
    membershipsOf,
    async personOf(headers) {
      if (!headers.get('cookie')) return null
      const found = await auth.api.getSession({ headers })
      if (!found) return null
      const { user, session } = found
      return { userId: user.id, name: user.name, email: user.email, sessionId: session.id }
    },
    async actorOf(headers, person) {
      const key = bearerOf(headers)
      const chosen = headers.get('x-organization-id')
      if (key) {
        const actor = await keyActor(auth, key)
        return actor && chosen && actor.organizationId !== chosen ? null : actor
      }
      if (!person) return null
      const memberships = await membershipsOf(person.userId)
      // Somebody else's organisation and one that never was are the same to us: not among one's own.
      const membership = chosen
        ? memberships.find(({ organization }) => uuid.test(chosen) && organization.id === chosen)
        : memberships[0]
      if (!membership) return null
      return { kind: 'person', ...person, organizationId: membership.organization.id, role: membership.role }
    },
    async organization(id) {
      const { rows } = await pool.query<OrganizationColumns>(
        'select id, name, slug, metadata from organization where id = $1',
        [id],
      )
      return rows[0] ? organizationFrom(rows[0]) : null
    },
    async organizationIds() {
      const { rows } = await pool.query<{ id: string }>('select id from organization order by id')
      return rows.map(({ id }) => id)
    },
    async runsInstallation(userId) {
      const { rows } = await pool.query(ownsFirst, [userId])
      return rows.length > 0
    },
  }
}

interface OrganizationColumns {
  id: string
  name: string
  slug: string
  metadata: string | null
}

function organizationFrom(row: OrganizationColumns): OrganizationRow {
  const metadata = row.metadata ? (JSON.parse(row.metadata) as { isDemo?: boolean }) : {}
  return { id: row.id, name: row.name, slug: row.slug, isDemo: metadata.isDemo === true }
}

/** The login library keeps roles in lower case; one that it does not know gives the least. */
export function roleFrom(text: string): Role {
  const role = text.toUpperCase()
  return role === 'OWNER' || role === 'ADMIN' || role === 'MEMBER' ? role : 'VIEWER'
}

function bearerOf(headers: Headers): string | null {
  const match = /^Bearer\s+(\S+)$/i.exec(headers.get('authorization') ?? '')
  return match?.[1] ?? null
}

async function keyActor(auth: Auth, key: string): Promise<Actor | null> {
  const { valid, key: row } = await auth.api.verifyApiKey({ body: { key } })
  if (!valid || !row) return null
  const scope: ApiKeyScope = (row.metadata as { scope?: string } | null)?.scope === 'OPERATE' ? 'OPERATE' : 'READ'
  return { kind: 'key', organizationId: row.referenceId, keyId: row.id, name: row.name ?? 'API key', scope }
}
