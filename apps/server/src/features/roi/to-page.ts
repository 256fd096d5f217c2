import { type PageOf, pageFrom } from '../../schema/page.graphql.ts'
import type { AskedRoi } from './asked-roi.ts'
import type { RoiSumsRow } from './read-roi.ts'
import type { RoiInput } from './roi-input.graphql.ts'
import type { RoiRow } from './to-roi-rows.ts'

/** A page of the rows of one path, of which there may be one more than it has. `rows` are of the `row`s of the sums, in their order. */
export function toPage(
  { shownAs }: AskedRoi,
  rows: readonly RoiRow[],
  sums: readonly RoiSumsRow[],
  { first, after }: Pick<RoiInput, 'first' | 'after'>,
  path = '',
): PageOf<RoiRow> {
  const places = sums.filter(({ part, side }) => part === 'row' && side === 'now')
  const own = rows.flatMap((row, index) =>
    places[index]?.path === path ? { row, value: places[index].sortValue } : [],
  )
  const count = Number(sums.find((each) => each.part === 'count' && each.path === path)?.key ?? 0)
  const page = { ...(first ? { first } : {}), ...(after ? { after } : {}) }
  const paged = pageFrom(own, page, count, ({ row, value }) => [value, row.key, shownAs.currency])
  return { ...paged, edges: paged.edges.map(({ node, cursor }) => ({ node: node.row, cursor })) }
}
