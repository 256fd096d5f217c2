import type { EntityManager } from '@mikro-orm/postgresql'
import { usualPage } from '../../schema/page.graphql.ts'
import { transactionOf } from '../../work/transaction.ts'
import type { AskedMetrics } from './asked-metrics.ts'
import type { FactScan } from './fact-scan.ts'
import { type MetricSums, toMetricSums } from './metric-sums.ts'
import type { MetricsInput } from './metrics-input.graphql.ts'
import { readRowCursor } from './row-cursor.ts'
import { periodsSql, type Side, sidesOf } from './sum-periods.ts'
import { type RowsWanted, rowsSql } from './sum-rows.ts'

/** One line of the answer of a statement of sums. */
export interface SumsRow {
  readonly part: 'line' | 'point' | 'row' | 'total'
  readonly side: Side['name']
  /** The first day of a point, the key of a row, the count of a total. */
  readonly key: string | null
  readonly currency: string
  /** Of a row whose facts are all of one account. */
  readonly adAccountId: string | null
  /** What a row is in order of, as the database has it. */
  readonly sortValue: string | null
  readonly sums: MetricSums
}

type Wanted = Pick<MetricsInput, 'granularity' | 'breakdown' | 'sortBy' | 'isAscending' | 'first' | 'after'>

/** The sums of a question: by period, by key, or both. Lines are told by either statement, and are the same in both. */
export async function sumMetrics(
  em: EntityManager,
  asked: AskedMetrics,
  scan: FactScan,
  { granularity, ...wanted }: Wanted,
): Promise<SumsRow[]> {
  if (scan.accounts.length === 0) return []
  const sides = sidesOf(asked)
  const statements = [
    ...(granularity ? [periodsSql(scan, sides, granularity, asked.window.from)] : []),
    ...(granularity && !wanted.breakdown ? [] : [rowsSql(scan, sides, rowsWanted(wanted))]),
  ]
  const told: SumsRow[] = []
  for (const [index, { sql, values }] of statements.entries()) {
    const { rows } = await transactionOf(em).executeSql(sql, values)
    told.push(...rows.map(toRow).filter(({ part }) => index === 0 || part !== 'line'))
  }
  return told
}

function rowsWanted({ breakdown, sortBy, isAscending, first, after }: Omit<Wanted, 'granularity'>): RowsWanted | null {
  if (!breakdown) return null
  return {
    breakdown,
    sortBy,
    isAscending,
    after: after ? readRowCursor(after) : null,
    limit: (first ?? usualPage) + 1,
  }
}

const toRow = ({
  part,
  side,
  key,
  currency,
  account,
  sort_value,
  ...sums
}: Record<string, string | null>): SumsRow => ({
  part: part as SumsRow['part'],
  side: side as SumsRow['side'],
  key: key ?? null,
  currency: currency ?? '',
  adAccountId: account ?? null,
  sortValue: sort_value ?? null,
  sums: toMetricSums(sums),
})
