/** What a member of an organisation may do; each role may do what the ones after it may. */
export type Role = 'OWNER' | 'ADMIN' | 'MEMBER' | 'VIEWER'

/** What an API key may do: read, or also what a member may (sync, read patterns, generate). Never administration. */
export type ApiKeyScope = 'READ' | 'OPERATE'

/** A signed-in person, before an organisation is chosen. */
export interface Person {
  readonly userId: string
  readonly name: string
  readonly email: string
  readonly sessionId: string
}

/** Who is asking inside an organisation: one of its members, a tool with a key of it, or the system on its behalf. */
export type Actor =
  | ({ readonly kind: 'person'; readonly organizationId: string; readonly role: Role } & Person)
  | {
      readonly kind: 'key'
      readonly organizationId: string
      readonly keyId: string
      readonly name: string
      readonly scope: ApiKeyScope
    }
  | { readonly kind: 'system'; readonly organizationId: string }

const rank: Record<Role, number> = { VIEWER: 0, MEMBER: 1, ADMIN: 2, OWNER: 3 }

/** True when the actor may do what takes at least `role`. */
export function mayActAs(actor: Actor, role: Role): boolean {
  if (actor.kind === 'system') return true
  const held: Role = actor.kind === 'person' ? actor.role : actor.scope === 'OPERATE' ? 'MEMBER' : 'VIEWER'
  return rank[held] >= rank[role]
}

/** Who asked, for a row that remembers it; null for the system. */
export function nameOf(actor: Actor): string | null {
  return actor.kind === 'system' ? null : actor.name
}

/** The same as an id, for the log: a person's, or a key's after `key:`. */
export function idOf(actor: Actor): string | null {
  if (actor.kind === 'system') return null
  return actor.kind === 'person' ? actor.userId : `key:${actor.keyId}`
}
