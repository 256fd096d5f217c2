import type { EntityManager } from '@mikro-orm/postgresql'
import { type PageOf, pageFrom } from '../../schema/page.graphql.ts'
import type { Work } from '../../work/work.ts'
import { AdAccount } from '../ad-accounts/index.ts'
import type { AskedMetrics } from './asked-metrics.ts'
import type { ChosenAccount } from './chosen-accounts.ts'
import { comparability } from './comparable.ts'
import { MetricFigures } from './metric-figures.ts'
import type { Breakdown, ComparisonGap } from './metric-name.ts'
import { noDelivery } from './metric-sums.ts'
import type { MetricsInput } from './metrics-input.graphql.ts'
import { labelsOf } from './row-labels.ts'
import type { SumsRow } from './sum-metrics.ts'
import { noKey } from './sum-rows.ts'
import type { Line, ShownIn } from './to-lines.ts'
import { countUnread } from './unread-days.ts'

export interface Row {
  readonly key: string
  readonly label: string
  readonly effectiveStatus: string | null
  readonly parentKey: string | null
  readonly adAccount: AdAccount | null
  readonly clientId: string | null
  readonly line: Line
}

/** A page of rows in the order in which the database has put them. */
export async function toRows(
  em: EntityManager,
  work: Work,
  asked: AskedMetrics,
  sums: readonly SumsRow[],
  { breakdown, first, after }: Pick<MetricsInput, 'first' | 'after'> & { breakdown: Breakdown },
  shownIn: ShownIn,
): Promise<PageOf<Row>> {
  const found = sums.filter(({ part, side }) => part === 'row' && side === 'now')
  const keys = found.map(({ key, adAccountId }) => ({ key: key ?? noKey, adAccountId }))
  const labels = await labelsOf(em, work.actor.organizationId, breakdown, keys)
  const accounts = await accountsOf(em, breakdown, found)
  const totalCount = Number(sums.find(({ part }) => part === 'total')?.key ?? 0)
  const page = { ...(first ? { first } : {}), ...(after ? { after } : {}) }
  const paged = pageFrom(found, page, totalCount, ({ sortValue, key, currency }) => [sortValue, key, currency])
  const edges = paged.edges.map(({ node, cursor }) => {
    const key = node.key ?? noKey
    const known = labels.get(key)
    const scope = scopeOf(asked, breakdown, node, shownIn)
    const gap = comparability(asked, scope, null, shownIn).get(node.currency)
    const row: Row = {
      key,
      label: known?.label ?? work.say({ key: `metrics.unknown.${breakdown}`, params: { key } }),
      effectiveStatus: known?.effectiveStatus ?? null,
      parentKey: known?.parentKey ?? null,
      adAccount: accounts.get(node.adAccountId ?? '') ?? null,
      clientId: clientOf(asked, breakdown, node),
      line: { ...lineOf(sums, node, shownIn, gap), unreadDays: countUnread(asked, scope) },
    }
    return { node: row, cursor }
  })
  return { ...paged, edges }
}

function lineOf(
  sums: readonly SumsRow[],
  row: SumsRow,
  shownIn: ShownIn,
  gap: ComparisonGap | null | undefined,
): Omit<Line, 'unreadDays'> {
  const { key, currency } = row
  const before = sums.find(
    (each) => each.part === 'row' && each.side === 'before' && each.key === key && each.currency === currency,
  )
  return {
    currency,
    figures: new MetricFigures(row.sums, currency, shownIn !== null),
    before: gap === null ? new MetricFigures(before?.sums ?? noDelivery, currency, shownIn !== null) : null,
    notCompared: gap ?? null,
  }
}

/** The accounts that a row is of: what was read of them decides whether it can be compared. */
function scopeOf(
  { chosen }: AskedMetrics,
  breakdown: Breakdown,
  { key, adAccountId, currency }: SumsRow,
  shownIn: ShownIn,
): readonly ChosenAccount[] {
  const own = shownIn ? chosen : chosen.filter((account) => account.currency === currency)
  if (breakdown === 'CLIENT') return own.filter(({ clientId }) => (clientId ?? noKey) === key)
  return adAccountId ? own.filter(({ id }) => id === adAccountId) : own
}

function clientOf({ chosen }: AskedMetrics, breakdown: Breakdown, { key, adAccountId }: SumsRow): string | null {
  if (breakdown === 'CLIENT') return key === noKey ? null : key
  return chosen.find(({ id }) => id === adAccountId)?.clientId ?? null
}

async function accountsOf(
  em: EntityManager,
  breakdown: Breakdown,
  rows: readonly SumsRow[],
): Promise<Map<string, AdAccount>> {
  const ids = [...new Set(rows.flatMap(({ adAccountId }) => adAccountId ?? []))]
  if (breakdown === 'CLIENT' || ids.length === 0) return new Map()
  const accounts = await em.find(AdAccount, { id: { $in: ids } })
  return new Map(accounts.map((account) => [account.id, account]))
}
