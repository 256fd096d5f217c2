import type { EntityManager } from '@mikro-orm/postgresql'
import { listDays } from '../../values/date-window.ts'
import { transactionOf } from '../../work/transaction.ts'
import { type Side, sidesOf } from '../metrics/index.ts'
import type { AskedRoi } from './asked-roi.ts'
import type { DaysOfSide } from './keyed-sums.ts'
import type { RoiSums } from './roi-figures.ts'
import type { RoiGrouping } from './roi-names.ts'
import { type RoiRowsWanted, roiSql } from './sum-roi.ts'

/** One line of the answer of the statement of sums. */
export interface RoiSumsRow {
  readonly part: 'row' | 'count' | 'attributed' | 'unattributed'
  readonly side: Side['name']
  readonly path: string
  /** Of a row; the number of rows of a path. */
  readonly key: string
  /** Of a row whose facts and tickets are all of one account. */
  readonly adAccountId: string | null
  /** What a row is in order of, as the database has it. */
  readonly sortValue: string | null
  readonly sums: RoiSums
}

/** Sums of thousands of ads by hash instead of sorted on disk: 32 MB where the server has its usual `work_mem`, for this transaction. */
const roomForHashes = `select set_config('hash_mem_multiplier', '8', true)`

export async function readRoi(
  em: EntityManager,
  { asked, scan, shownAs, order }: AskedRoi,
  wanted: Pick<RoiRowsWanted, 'within' | 'after' | 'limit'> & { readonly root?: RoiGrouping },
): Promise<RoiSumsRow[]> {
  const days = scan.groupBy === 'DAY' ? daysOfSides(asked) : []
  const { sql, values } = roiSql(scan, sidesOf(asked), {
    root: scan.groupBy,
    ...wanted,
    ...order,
    currency: shownAs.currency,
    days,
  })
  await transactionOf(em).executeSql(roomForHashes, [])
  const { rows } = await transactionOf(em).executeSql(sql, values)
  return rows.map(toRow)
}

/** A day of the compared window stands across from one of the window, and is called by that one's name. */
function daysOfSides({ window, compared, read, readBefore }: AskedRoi['asked']): DaysOfSide[] {
  const days = listDays(window)
  const now: DaysOfSide = { side: 'now', days, isRead: days.map((day) => read.currenciesOn.has(day)) }
  if (!compared) return [now]
  const isRead = listDays(compared).map((day) => readBefore?.currenciesOn.has(day) ?? false)
  return [now, { side: 'before', days, isRead }]
}

const known = (text: string | null | undefined): number | null => (text == null ? null : Number(text))

const toRow = (row: Record<string, string | null>): RoiSumsRow => ({
  part: row.part as RoiSumsRow['part'],
  side: row.side as Side['name'],
  path: row.path ?? '',
  key: row.key ?? '',
  adAccountId: row.account ?? null,
  sortValue: row.sort_value ?? null,
  sums: {
    spend: row.spend ?? null,
    impressions: known(row.impressions),
    linkClicks: known(row.link_clicks),
    metaLeads: row.meta_leads ?? null,
    metaPurchases: row.meta_purchases ?? null,
    leads: Number(row.leads ?? 0),
    sales: Number(row.sales ?? 0),
    revenue: row.revenue ?? null,
  },
})
