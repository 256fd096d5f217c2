import type { ApolloClient } from '@apollo/client'
import type { RoiBranchQuery, RoiInput, RoiQuery } from '../../gql/graphql.ts'
import { readPages } from '../../ui/read-pages.ts'
import { Roi, RoiBranch } from './roi-queries.ts'

type Asked = { client: ApolloClient; input: RoiInput }

/** Asks for the rows of a question anew, as many as before. Null where it is refused. */
export const readRoiPages = ({ client, input }: Asked, atLeast: number): Promise<RoiQuery | null> =>
  readPages<RoiQuery>({
    ask: async (after) =>
      (await client.query({ query: Roi, variables: { input: { ...input, after } }, fetchPolicy: 'no-cache' })).data,
    pageOf: ({ roi }) => (roi.__typename === 'Roi' ? roi.rows : null),
    join: withMoreRows,
    atLeast,
  })

/** The rows so far with those of the next page after them. */
export function withMoreRows(before: RoiQuery, next: RoiQuery): RoiQuery {
  const [shown, added] = [before.roi, next.roi]
  if (shown.__typename !== 'Roi' || added.__typename !== 'Roi') return before
  return { ...next, roi: { ...added, rows: { ...added.rows, edges: [...shown.rows.edges, ...added.rows.edges] } } }
}

type Branch = Extract<RoiBranchQuery['roi'], { __typename: 'Roi' }>['rows']

export type BranchRows = {
  rows: Branch['edges'][number]['node'][]
  count: number
  /** Null after the last page. */
  cursor: string | null
}

/** The rows below one row, as many as wanted. Fails where it is refused. */
export async function readBranch({ client, input }: Asked, atLeast: number): Promise<BranchRows> {
  const branch = await readPages<Branch>({
    ask: async (after) => {
      const variables = { input: { ...input, after } }
      const { data } = await client.query({ query: RoiBranch, variables, fetchPolicy: 'no-cache' })
      return data?.roi.__typename === 'Roi' ? data.roi.rows : null
    },
    pageOf: (page) => page,
    join: (before, next) => ({ ...next, edges: [...before.edges, ...next.edges] }),
    atLeast,
  })
  if (!branch) throw new Error('The rows below a row were refused')
  const { edges, pageInfo, totalCount } = branch
  const cursor = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null
  return { rows: edges.map(({ node }) => node), count: totalCount, cursor }
}
