import type { Caller } from './given.ts'

const row = `key label effectiveStatus adAccount { id name currency } client { id name } leadsCount salesCount revenue { amount currency }
  spend { amount currency } avgTicket { amount } conversionRate costPerLead { amount } costPerSale { amount } roas impressions linkCtr metaLeads
  metaPurchases why change { leadsCount salesCount revenue spend avgTicket conversionRate costPerLead costPerSale roas impressions }`
const page = 'totalCount pageInfo { hasNextPage endCursor }'

/** What `roi` answers, with everything that it has. @param inside more of every row */
// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
export const askRoi = async (caller: Caller, input: object, inside = ''): Promise<any> =>
  (await caller.get(roiQuery(literal(input), inside))).roi

/** The input is in the document: a page in a variable counts as the longest, which would leave no room for rows inside rows. */
const roiQuery = (input: string, inside: string) => `{ roi(input: ${input}) {
  __typename ... on Problem { message } ... on InvalidWindow { reason } ... on InvalidInput { field } ... on NotFound { what id }
  ... on RateMissing { fromCurrency toCurrency day }
  ... on Roi {
    from to comparedFrom comparedTo currency settlingFrom ticketExpirationDays rates { from to rate day source days } unrated { ticketId value { amount currency } day }
    rows { ${page} edges { cursor node { ${row} ${inside} } } }
    attributed { ${row} } unattributed { ${row} } total { ${row} } comparedTotal { ${row} } } } }`

const enums = new Set(['groupBy', 'attributionDate', 'compareTo', 'column', 'direction'])

/** A value as GraphQL writes it. */
function literal(value: unknown, name = ''): string {
  if (Array.isArray(value)) return `[${value.map((each) => literal(each)).join(' ')}]`
  if (value && typeof value === 'object')
    return `{ ${Object.entries(value)
      .map(([key, each]) => `${key}: ${literal(each ?? null, key)}`)
      .join(' ')} }`
  return enums.has(name) && typeof value === 'string' ? value : JSON.stringify(value)
}

/** Every row of a question, page by page. */
// biome-ignore lint/suspicious/noExplicitAny: as above
export async function allRoiRows(caller: Caller, input: object, inside = ''): Promise<any[]> {
  const rows: unknown[] = []
  for (let after: string | null = null; ; ) {
    const { rows: found } = await askRoi(caller, { ...input, after }, inside)
    rows.push(...found.edges.map(({ node }: { node: unknown }) => node))
    if (!found.pageInfo.hasNextPage) return rows
    after = found.pageInfo.endCursor
  }
}

/** A page of what a row is opened into, for `inside`. */
export const childrenOf = (inside = '', first = 100): string =>
  `children(first: ${first}) { ${page} edges { node { key label leadsCount salesCount revenue { amount } spend { amount } ${inside} } } }`
