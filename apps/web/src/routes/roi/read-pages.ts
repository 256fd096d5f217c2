import type { ApolloClient } from '@apollo/client'
import type { RoiBranchQuery, RoiInput, RoiQuery } from '../../gql/graphql.ts'
import { Roi, RoiBranch } from './roi-queries.ts'

type Asked = { client: ApolloClient; input: RoiInput }

/** Asks for the rows of a question anew, page by page, until there are as many as before. Null where it is refused. */
export async function readRoiPages(asked: Asked, atLeast: number): Promise<RoiQuery | null> {
  let read: RoiQuery | null = null
  for (let after: string | null = null; ; ) {
    const input: RoiInput = { ...asked.input, after }
    const { data } = await asked.client.query({ query: Roi, variables: { input }, fetchPolicy: 'no-cache' })
    const next: RoiQuery | undefined = data && (read ? withMoreRows(read, data) : data)
    if (next?.roi.__typename !== 'Roi') return null
    read = next
    const { rows } = next.roi
    if (!rows.pageInfo.hasNextPage || rows.edges.length >= atLeast) return read
    after = rows.pageInfo.endCursor ?? null
  }
}

/** The rows so far with those of the next page after them. */
export function withMoreRows(before: RoiQuery, next: RoiQuery): RoiQuery {
  const [shown, added] = [before.roi, next.roi]
  if (shown.__typename !== 'Roi' || added.__typename !== 'Roi') return before
  return { ...next, roi: { ...added, rows: { ...added.rows, edges: [...shown.rows.edges, ...added.rows.edges] } } }
}

export type BranchRows = {
  rows: Extract<RoiBranchQuery['roi'], { __typename: 'Roi' }>['rows']['edges'][number]['node'][]
  count: number
  cursor: string | null
}

/** The rows below one row, page by page, until there are as many as wanted. Fails where it is refused. */
export async function readBranch(asked: Asked, atLeast: number): Promise<BranchRows> {
  const rows: BranchRows['rows'] = []
  for (let after: string | null = null; ; ) {
    const input: RoiInput = { ...asked.input, after }
    const { data } = await asked.client.query({ query: RoiBranch, variables: { input }, fetchPolicy: 'no-cache' })
    if (data?.roi.__typename !== 'Roi') throw new Error('The rows below a row were refused')
    const { edges, pageInfo, totalCount } = data.roi.rows
    rows.push(...edges.map(({ node }) => node))
    after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null
    if (after === null || rows.length >= atLeast) return { rows, count: totalCount, cursor: after }
  }
}
