import type { Role } from '../src/work/actor.ts'
import type { Filled } from './fill-organization.ts'

/** How a root field is called in an organisation, who may call it, and what each of its ids names. */
export interface Fixture {
  readonly takes: Role | 'PERSON'
  variables(org: Filled): object
  readonly ids: Record<string, (org: Filled) => string>
  /** Not called with our own ids: it would take away what the other cases need. */
  readonly isDestructive?: true
  /** Whoever holds this id was given it: it is the secret part of an address that was sent to them. */
  readonly isBearer?: true
}

export const none = () => ({})
/** Cursors hold no id of another organisation's row that a query could not page to: one of another list is refused. */
export const cursor = () => 'WyJub25lIl0'
export const id = (name: keyof Filled['ids']) => (org: Filled) => org.ids[name]
export const someDays = { from: '2026-10-21', to: '2026-11-18' }
