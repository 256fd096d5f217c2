import type { RoiGrouping, RoiInput } from '../../gql/graphql.ts'
import { levelAt } from './roi-levels.ts'

/** What a level is narrowed by in the address of the tickets. */
const keys: Partial<Record<RoiGrouping, string>> = {
  CLIENT: 'client',
  ACCOUNT: 'account',
  CAMPAIGN: 'campaign',
  ADSET: 'adset',
  AD: 'ad',
}

type Asked = Pick<RoiInput, 'groupBy' | 'from' | 'to' | 'filters'>

/** The list of the tickets that a row counts as leads; null where the address of tickets cannot say which they are. */
export function ticketsWay({ groupBy, from, to, filters }: Asked, path: readonly string[]): string | null {
  const root = groupBy ?? 'CAMPAIGN'
  const level = levelAt(root, path.length - 1)
  const key = path.at(-1) ?? ''
  const { clientIds, adAccountIds, search } = filters ?? {}
  if (!level || path.includes('none') || search || (adAccountIds?.length ?? 0) > 1) return null
  const days = level === 'DAY' ? { from: key, to: key } : { from, to }
  const place = new URLSearchParams({ view: 'list', ...days })
  if (clientIds?.[0]) place.set('client', String(clientIds[0]))
  if (adAccountIds?.[0]) place.set('account', String(adAccountIds[0]))
  const name = keys[level]
  if (name) place.set(name, key)
  // A row of a day is of the tickets that came from ads, as all rows are; nothing else in its address says so.
  if (level === 'DAY') place.set('unattributed', '0')
  return `/tickets?${place}`
}

/** The list of the tickets of no ad of a connected account. */
export const unattributedWay = ({ from, to }: Asked): string =>
  `/tickets?${new URLSearchParams({ view: 'list', from, to, unattributed: '1' })}`
