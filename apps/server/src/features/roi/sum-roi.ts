import { type Binds, behind, openBinds, type RowPlace, rowOrder, type Side } from '../metrics/index.ts'
import { type KeysWanted, keyedTable } from './keyed-sums.ts'
import { accountsTable, measures, placesTables, wholeRevenue } from './place-sums.ts'
import type { RoiColumn } from './roi-names.ts'
import { sortValue } from './roi-order.ts'
import { isOurs, type RoiScan } from './roi-scan.ts'

/** Which rows are wanted, and in which order. */
export interface RoiRowsWanted extends KeysWanted {
  readonly column: RoiColumn
  readonly isAscending: boolean
  readonly after: RowPlace | null
  /** One more than a page has, so that a next page is known; null for all. */
  readonly limit: number | null
}

const asText = (of: (measure: string) => string) =>
  measures.map((each) => `trim_scale((${of(each)})::numeric)::text as ${each}`).join(', ')

const asFound = asText((measure) => measure)
const together = asText((measure) =>
  measure === 'revenue' ? wholeRevenue('coalesce(sum(revenue), 0)') : `sum(${measure})`,
)

/**
 * The rows of one page in their order (`row`, of every opened row its own), how many there are (`count`), what the same keys were before, and at
 * the root all that is attributed and unattributed, of every side. Facts and tickets are added up by place first: what an ad belongs to is
 * joined to the sums.
 */
export function roiSql(scan: RoiScan, sides: readonly Side[], wanted: RoiRowsWanted) {
  const binds = openBinds()
  const tables = [
    accountsTable(binds, scan),
    ...sides.flatMap((side) => placesTables(binds, scan, side)),
    ...sides.map((side) => keyedTable(binds, scan, side, wanted)),
    pageTable(binds, scan, wanted),
  ]
  const nothing = measures.map(() => 'null').join(', ')
  const parts = [
    `select 'row' as part, 'now' as side, path, key, account, ${asFound}, sort_value::text, place from page`,
    `select 'count', 'now', path, count(*)::text, null, ${nothing}, null, null from keyed_now group by path`,
  ]
  if (sides.length > 1)
    parts.push(`select 'row', 'before', k.path, k.key, null, ${asFound}, null, null from keyed_before k
      where (k.path, k.key) in (select path, key from page)`)
  if (wanted.within === null)
    for (const { name } of sides)
      parts.push(`select case when ${isOurs(scan.groupBy)} then 'attributed' else 'unattributed' end, '${name}', null, null, null, ${together}, null, null
        from places_${name} group by 1`)
  return { sql: `with ${tables.join(', ')} ${parts.join(' union all ')} order by place`, values: binds.values }
}

function pageTable(
  { bind }: Binds,
  { groupBy }: RoiScan,
  { column, isAscending, after, limit }: RoiRowsWanted,
): string {
  return `page as materialized (
    select * from (
      select *, row_number() over (partition by path order by ${rowOrder({ isAscending })}) as place
      from (select *, ${sortValue(column, groupBy)} as sort_value from keyed_now) k
      ${after ? `where ${behind(bind, after, { isAscending })}` : ''}) p
    ${limit === null ? '' : `where place <= ${bind(limit, 'int')}`})`
}
