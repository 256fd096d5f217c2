import { openRowsIn } from '../../features/roi/open-rows.ts'
import { isShownColumn } from '../../features/roi/roi-columns.ts'
import type { AttributionDate, RoiColumn, RoiGrouping } from '../../gql/graphql.ts'

/** What one row stands for, by the word in the address. */
const groupings = {
  campaign: 'CAMPAIGN',
  client: 'CLIENT',
  account: 'ACCOUNT',
  ad: 'AD',
  day: 'DAY',
} as const satisfies Record<string, RoiGrouping>

export type GroupingKey = keyof typeof groupings

export const groupingKeys = Object.keys(groupings) as GroupingKey[]

const ID = /^[0-9a-f-]{36}$/

/** What the address of the screen says beside its period, comparison and client; what it does not say, or says wrongly, is as usual. */
export function readRoi(search: URLSearchParams) {
  const by = groupingKeys.find((key) => key === search.get('by')) ?? 'campaign'
  const groupBy = groupings[by]
  const currency = search.get('currency')
  const attributionDate: AttributionDate = search.get('sales') === 'won' ? 'CONVERSION' : 'TOUCH'
  return {
    by,
    groupBy,
    attributionDate,
    ...orderIn(search, groupBy),
    text: (search.get('q') ?? '').slice(0, 100),
    accounts: [...new Set((search.get('account') ?? '').split(','))].filter((id) => ID.test(id)),
    /** All amounts in this currency; null leaves it to the server, which takes the accounts' own if they share one. */
    currency: currency && /^[A-Z]{3}$/.test(currency) ? currency : null,
    open: openRowsIn(search),
  }
}

/** The most spend first, and days as they followed, until the address says otherwise. */
function orderIn(search: URLSearchParams, groupBy: RoiGrouping): { column: RoiColumn; isAscending: boolean } {
  const given = search.get('sort')?.toUpperCase()
  const isDay = groupBy === 'DAY'
  const isKnown = isShownColumn(given) || (isDay && given === 'DAY')
  const column: RoiColumn = isKnown ? (given as RoiColumn) : isDay ? 'DAY' : 'SPEND'
  const asc = search.get('asc')
  return { column, isAscending: asc === null ? column === 'DAY' : asc === '1' }
}

export type RoiKey = 'by' | 'sort' | 'asc' | 'q' | 'client' | 'account' | 'sales' | 'currency' | 'open'

/** The order that a press on the head of a column asks for. */
export function orderAfter(
  column: RoiColumn,
  now: { column: RoiColumn; isAscending: boolean },
): Pick<Record<RoiKey, string>, 'sort' | 'asc'> {
  // Days begin with the first of them, figures with the greatest.
  const isAscending = column === now.column ? !now.isAscending : column === 'DAY'
  return { sort: column.toLowerCase(), asc: isAscending ? '1' : '0' }
}

/** Changes some of what the address says; null takes it back to what is usual. */
export function patchedRoi(search: URLSearchParams, changes: Partial<Record<RoiKey, string | null>>): URLSearchParams {
  const next = new URLSearchParams(search)
  for (const [key, value] of Object.entries(changes)) {
    if (value) next.set(key, value)
    else next.delete(key)
  }
  return next
}
