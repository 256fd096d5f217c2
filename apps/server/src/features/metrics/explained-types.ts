import type { EntityManager } from '@mikro-orm/postgresql'
import type { DateWindow } from '../../values/date-window.ts'
import { ratio } from '../../values/money.ts'
import { transactionOf } from '../../work/transaction.ts'
import { openBinds } from './binds.ts'
import { type FactScan, scanSql } from './fact-scan.ts'
import type { MetricName } from './metric-name.ts'
import type { ExplainedType } from './metrics-results.graphql.ts'

const leads = { count: 'leads', type: 'lead_type' }
const purchases = { count: 'purchases', type: 'purchase_type' }
const installs = { count: 'installs', type: 'install_type' }

/** The conversion that a figure counts. */
const conversionOf: Partial<Record<MetricName, { count: string; type: string }>> = {
  LEADS: leads,
  COST_PER_LEAD: leads,
  PURCHASES: purchases,
  COST_PER_PURCHASE: purchases,
  PURCHASE_VALUE: purchases,
  ROAS: purchases,
  AVERAGE_PURCHASE: purchases,
  INSTALLS: installs,
  COST_PER_INSTALL: installs,
}

/** Whether a figure hangs on conversions, which Meta moves to days long past; all others stand still with the spend. */
export const countsConversions = (name: MetricName): boolean => conversionOf[name] !== undefined

/** Which of Meta's action types were counted, the most frequent first: each fact counts one. */
export async function explainedTypes(
  em: EntityManager,
  scan: FactScan,
  window: DateWindow,
  isWhollyRead: boolean,
  name: MetricName,
): Promise<ExplainedType[]> {
  const conversion = conversionOf[name]
  if (!conversion || scan.accounts.length === 0) return []
  const binds = openBinds()
  const { from, where } = scanSql(binds, { ...scan, conversion: null }, window, isWhollyRead)
  const { count, type } = conversion
  const { rows } = await transactionOf(em).executeSql(
    `select f.${type} as type, trim_scale(sum(f.${count}))::text as count, trim_scale(sum(sum(f.${count})) over ())::text as whole
     from ${from} where ${where} and f.${count} is not null and f.${type} is not null group by 1 order by sum(f.${count}) desc, 1`,
    binds.values,
  )
  return rows.map((row) => ({ type: row.type, count: row.count, share: Number(ratio(row.count, row.whole, 12) ?? 0) }))
}
