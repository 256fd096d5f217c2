import type { FigureInput } from '../../gql/graphql.ts'

/** The fields whose text is a name of the schema, which GraphQL writes without quotation marks. */
const names = new Set(['granularity', 'breakdown', 'compareTo', 'sortBy', 'figure', 'side'])

function written(value: unknown, key = ''): string {
  if (Array.isArray(value)) return `[${value.map((item) => written(item, key)).join(', ')}]`
  if (typeof value === 'string') return names.has(key) ? value : JSON.stringify(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const fields = Object.entries(value).filter(([, field]) => field !== undefined && field !== null)
  return `{ ${fields.map(([name, field]) => `${name}: ${written(field, name)}`).join(', ')} }`
}

/** The question behind an explanation, as somebody would type it into a GraphQL tool. */
export function explainQueryText(figure: FigureInput): string {
  return `query {
  explain(figure: ${written(figure)}) {
    __typename
    ... on Explanation {
      value currency formula substituted from to timezones accounts factRows
      conversionTypes { type count share }
      rates { from to rate day source days }
      settlingSince settledUnreadDays unreadDays lastReadAt lastJob { id name } excluded
    }
    ... on Problem { message }
  }
}`
}
