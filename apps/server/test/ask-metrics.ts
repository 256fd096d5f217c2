import type { Caller } from './given.ts'

export const figures = `spend { amount currency } impressions clicks linkClicks ctr cpc { amount } cpm { amount }
  leads costPerLead { amount } purchases costPerPurchase { amount } purchaseValue { amount } averagePurchase { amount } roas
  installs costPerInstall { amount } hookRate holdRate`
const line = `currency figures { ${figures} } before { ${figures} } notCompared unreadDays`

export const metricsQuery = `query ($input: MetricsInput!) { metrics(input: $input) {
  __typename ... on Problem { message } ... on InvalidWindow { reason } ... on InvalidInput { field } ... on NotFound { what id }
  ... on RateMissing { fromCurrency toCurrency day }
  ... on Metrics {
    from to comparedFrom comparedTo lines { ${line} }
    points { from to isSettling isSpendSettling isUnread unreadDays lines { ${line} } }
    rows { totalCount pageInfo { hasNextPage endCursor } edges { node {
      key label effectiveStatus parentKey adAccount { id name } client { id name } line { ${line} } } } }
    coverage { accounts unreadAccounts unreadDays comparedUnreadDays settlingSince settledUnreadDays lastReadAt timezones }
    rates { from to rate day source days } } } }`

/** What `metrics` answers, with everything that it has. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
export const askMetrics = async (caller: Caller, input: object): Promise<any> =>
  (await caller.get(metricsQuery, { input })).metrics

const explainQuery = `query ($figure: FigureInput!) { explain(figure: $figure) {
  __typename ... on Problem { message } ... on InvalidWindow { reason } ... on InvalidInput { field } ... on NotFound { what id }
  ... on RateMissing { fromCurrency toCurrency day }
  ... on Explanation {
    figure value currency formula substituted from to timezones accounts factRows conversionTypes { type count share }
    rates { from to rate day source days } settlingSince settledUnreadDays unreadDays lastReadAt lastJob { id name } excluded } } }`

// biome-ignore lint/suspicious/noExplicitAny: as above
export const askWhy = async (caller: Caller, figure: object): Promise<any> =>
  (await caller.get(explainQuery, { figure })).explain

/** Every row of a breakdown, page by page. */
// biome-ignore lint/suspicious/noExplicitAny: as above
export async function allRows(caller: Caller, input: object): Promise<any[]> {
  const rows: unknown[] = []
  for (let after: string | null = null; ; ) {
    const {
      rows: page,
    }: { rows: { edges: { node: unknown }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
      await askMetrics(caller, { ...input, after })
    rows.push(...page.edges.map(({ node }) => node))
    if (!page.pageInfo.hasNextPage) return rows
    after = page.pageInfo.endCursor
  }
}
