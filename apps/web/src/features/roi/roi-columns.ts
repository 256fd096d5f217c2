import type { RoiColumn } from '../../gql/graphql.ts'
import { type Better, type Meaning, meaningOfChange } from '../../ui/meaning.ts'
import type { RoiLine } from './roi-line.ts'

type Kind = 'money' | 'count' | 'rate' | 'clickRate' | 'ratio'

const traits = {
  SPEND: { field: 'spend', kind: 'money', better: 'neither' },
  LEADS: { field: 'leadsCount', kind: 'count', better: 'more' },
  COST_PER_LEAD: { field: 'costPerLead', kind: 'money', better: 'less' },
  SALES: { field: 'salesCount', kind: 'count', better: 'more' },
  CONVERSION_RATE: { field: 'conversionRate', kind: 'rate', better: 'more' },
  REVENUE: { field: 'revenue', kind: 'money', better: 'more' },
  AVG_TICKET: { field: 'avgTicket', kind: 'money', better: 'more' },
  ROAS: { field: 'roas', kind: 'ratio', better: 'more' },
  COST_PER_SALE: { field: 'costPerSale', kind: 'money', better: 'less' },
  META_LEADS: { field: 'metaLeads', kind: 'count', better: 'more' },
  META_PURCHASES: { field: 'metaPurchases', kind: 'count', better: 'more' },
  IMPRESSIONS: { field: 'impressions', kind: 'count', better: 'neither' },
  LINK_CTR: { field: 'linkCtr', kind: 'clickRate', better: 'more' },
} as const satisfies Partial<
  Record<RoiColumn, { field: keyof RoiLine & keyof NonNullable<RoiLine['change']>; kind: Kind; better: Better }>
>

/** Whatever a table of ROI can show beside the name. */
export type ShownColumn = keyof typeof traits

export const shownColumns = Object.keys(traits) as ShownColumn[]

/** What stands there until a person chooses. */
export const usualColumns: readonly ShownColumn[] = [
  'SPEND',
  'LEADS',
  'COST_PER_LEAD',
  'SALES',
  'CONVERSION_RATE',
  'REVENUE',
  'AVG_TICKET',
  'ROAS',
]

export const isShownColumn = (name: unknown): name is ShownColumn => shownColumns.some((column) => column === name)

export const kindOf = (column: ShownColumn): Kind => traits[column].kind

export const meaningOf = (column: ShownColumn, change: number): Meaning =>
  meaningOfChange(traits[column].better, change)

/** By how much a figure is other than it was, as a fraction; null where that is not known. */
export const changeOf = (column: ShownColumn, { change }: RoiLine): number | null =>
  change?.[traits[column].field] ?? null

/** Whether any conversation is on this line: without one it has no second side, and that is not a zero. */
const hasTickets = ({ leadsCount, salesCount }: RoiLine): boolean => leadsCount > 0 || salesCount > 0

/** A figure as it came: money with its currency, decimal text, or a number. Null: a side of it is missing. */
export function figureOf(column: ShownColumn, line: RoiLine) {
  if (column === 'LEADS' || column === 'SALES') return hasTickets(line) ? line[traits[column].field] : null
  if (column === 'REVENUE') return line.salesCount > 0 ? (line.revenue ?? null) : null
  return line[traits[column].field] ?? null
}

/** Why a side is missing; each has a sentence in the catalogue. */
export type MissingSide =
  | 'noAd'
  | 'accountOff'
  | 'unread'
  | 'noSpend'
  | 'noTickets'
  | 'noLeads'
  | 'noSales'
  | 'noRate'
  | 'noImpressions'
  | 'notReported'

/** Why a figure of a line that has none is missing: the first thing that one would ask about it. */
export function missingSideOf(column: ShownColumn, line: RoiLine): MissingSide {
  const spend = spendSideOf(line)
  if (column === 'SPEND') return spend ?? 'unread'
  if (column === 'IMPRESSIONS' || column === 'LINK_CTR') return spend ?? 'noImpressions'
  if (column === 'META_LEADS' || column === 'META_PURCHASES') return spend ?? 'notReported'
  const needsSpend = column === 'COST_PER_LEAD' || column === 'COST_PER_SALE' || column === 'ROAS'
  if (needsSpend && spend) return spend
  const needsRevenue = column === 'REVENUE' || column === 'AVG_TICKET' || column === 'ROAS'
  if (needsRevenue && line.why.includes('RATE_MISSING')) return 'noRate'
  if (!hasTickets(line)) return 'noTickets'
  if (column === 'COST_PER_LEAD' || column === 'CONVERSION_RATE' || column === 'LEADS') return 'noLeads'
  return column === 'ROAS' && line.salesCount > 0 ? 'noSpend' : 'noSales'
}

/** Why what was spent is not known; null where it is. */
function spendSideOf({ spend, why }: RoiLine): MissingSide | null {
  if (spend) return null
  if (why.includes('NO_AD')) return 'noAd'
  return why.includes('ACCOUNT_OFF') ? 'accountOff' : 'unread'
}
