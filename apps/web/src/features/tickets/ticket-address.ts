import type { Evidence, TicketFilter, TicketStatus } from '../../gql/graphql.ts'
import { isDay } from '../../ui/period.ts'

export type TicketView = 'board' | 'list'

const evidences = { exact: 'EXACT_AD', source: 'SOURCE_ID', click: 'CTWA_ONLY', unknown: 'UNKNOWN' } as const
const statuses = { open: 'OPEN', closed: 'CLOSED', expired: 'EXPIRED' } as const

export type EvidenceKey = keyof typeof evidences
export type StatusKey = keyof typeof statuses
export const evidenceKeys = Object.keys(evidences) as EvidenceKey[]
export const statusKeys = Object.keys(statuses) as StatusKey[]

/** What another screen may lead here with, beside what is chosen on this one. */
export const narrowingKeys = ['campaign', 'adset', 'ad', 'unattributed', 'from', 'to'] as const

const ID = /^[0-9a-f-]{36}$/
const META_ID = /^\d{1,40}$/

const listOf = (search: URLSearchParams, key: string, isKnown: (text: string) => boolean) =>
  (search.get(key) ?? '').split(',').filter(isKnown)

export const viewIn = (search: URLSearchParams): TicketView => (search.get('view') === 'list' ? 'list' : 'board')

export const ticketIn = (search: URLSearchParams): string | null =>
  listOf(search, 'ticket', (id) => ID.test(id))[0] ?? null

export const evidenceIn = (search: URLSearchParams): EvidenceKey | null =>
  evidenceKeys.find((key) => key === search.get('evidence')) ?? null

export const statusIn = (search: URLSearchParams): StatusKey | null =>
  statusKeys.find((key) => key === search.get('status')) ?? null

export const stagesIn = (search: URLSearchParams): string[] => listOf(search, 'stage', (id) => ID.test(id))

export const accountIn = (search: URLSearchParams): string | null =>
  listOf(search, 'account', (id) => ID.test(id))[0] ?? null

/** Of which tickets the address speaks; what it says wrongly is as if it did not say it. The board shows no expired ones. */
export function filterIn(search: URLSearchParams): TicketFilter {
  const evidence = evidenceIn(search)
  const status = viewIn(search) === 'list' ? statusIn(search) : null
  const account = accountIn(search)
  const [client] = listOf(search, 'client', (id) => ID.test(id))
  const stageIds = stagesIn(search)
  const text = search.get('q')?.trim().slice(0, 100)
  return {
    ...(evidence ? { evidence: [evidences[evidence] satisfies Evidence] } : {}),
    ...(status ? { statuses: [statuses[status] satisfies TicketStatus] } : {}),
    ...(account ? { adAccountIds: [account] } : {}),
    ...(client ? { clientId: client } : {}),
    ...(stageIds.length ? { stageIds } : {}),
    ...(text ? { search: text } : {}),
    ...narrowingIn(search),
  }
}

function narrowingIn(search: URLSearchParams): TicketFilter {
  const ids = (key: string, name: 'metaCampaignIds' | 'metaAdSetIds' | 'metaAdIds') => {
    const found = listOf(search, key, (id) => META_ID.test(id))
    return found.length ? { [name]: found } : {}
  }
  const day = (key: 'from' | 'to', name: 'leadFrom' | 'leadTo') => {
    const given = search.get(key)
    return isDay(given) ? { [name]: given } : {}
  }
  const attribution = ['0', '1'].find((each) => each === search.get('unattributed'))
  return {
    ...ids('campaign', 'metaCampaignIds'),
    ...ids('adset', 'metaAdSetIds'),
    ...ids('ad', 'metaAdIds'),
    ...(attribution ? { unattributed: attribution === '1' } : {}),
    ...day('from', 'leadFrom'),
    ...day('to', 'leadTo'),
  }
}

/** The counts say how evidence is spread: they are of all evidence, stages and states. */
export function countFilterOf({ evidence: _evidence, stageIds: _stages, statuses: _statuses, ...rest }: TicketFilter) {
  return rest satisfies TicketFilter
}
