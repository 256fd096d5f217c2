import type { ConversionEventFilter, ConversionEventName } from '../../gql/graphql.ts'
import { type StateGroup, stateGroups, statusesOf } from './conversion-states.ts'

const kinds = { lead: 'LEAD_SUBMITTED', purchase: 'PURCHASE' } as const satisfies Record<string, ConversionEventName>

export type KindKey = keyof typeof kinds

export const kindKeys = Object.keys(kinds) as KindKey[]

const ID = /^[0-9a-f-]{36}$/
const META_ID = /^\d{1,40}$/
/** An event says by its id which ticket it is of. */
const EVENT = /^(lead|purchase)-([0-9a-f-]{36})$/

const oneOf = (search: URLSearchParams, key: string, form: RegExp): string | null => {
  const given = search.get(key)
  return given && form.test(given) ? given : null
}

export const stateIn = (search: URLSearchParams): StateGroup | null =>
  stateGroups.find((group) => group === search.get('state')) ?? null

export const kindIn = (search: URLSearchParams): KindKey | null =>
  kindKeys.find((key) => key === search.get('kind')) ?? null

export const accountIn = (search: URLSearchParams) => oneOf(search, 'account', ID)
export const ticketIn = (search: URLSearchParams) => oneOf(search, 'ticket', ID)
export const datasetIn = (search: URLSearchParams) => oneOf(search, 'dataset', META_ID)

/** The event that an address opens, with its ticket. */
export function eventIn(search: URLSearchParams): { eventId: string; ticketId: string } | null {
  const found = EVENT.exec(search.get('event') ?? '')
  return found?.[2] ? { eventId: found[0], ticketId: found[2] } : null
}

/** Of which events an address speaks; what it says wrongly is as if it did not say it. */
export function filterIn(search: URLSearchParams): ConversionEventFilter {
  const state = stateIn(search)
  return { ...countFilterIn(search), ...(state ? { statuses: statusesOf(state) } : {}) }
}

/** The counts say how states are spread: they are of all of them. */
export function countFilterIn(search: URLSearchParams): ConversionEventFilter {
  const kind = kindIn(search)
  const said = {
    clientId: oneOf(search, 'client', ID),
    adAccountId: accountIn(search),
    metaDatasetId: datasetIn(search),
    ticketId: ticketIn(search),
  }
  const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null))
  return { ...given, ...(kind ? { eventNames: [kinds[kind]] } : {}) }
}

export type ConversionKey = 'state' | 'kind' | 'client' | 'account' | 'dataset' | 'ticket' | 'event'

/** Changes some of what the address says; null takes it back. */
export function patchedConversions(
  search: URLSearchParams,
  changes: Partial<Record<ConversionKey, string | null>>,
): URLSearchParams {
  const next = new URLSearchParams(search)
  for (const [key, value] of Object.entries(changes)) {
    if (value) next.set(key, value)
    else next.delete(key)
  }
  return next
}
