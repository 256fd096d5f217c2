import { addMonths, type DayNumber } from '../clock/calendar.ts'
import { invalidParameter } from '../graph/graph-error.ts'
import { listParam } from '../graph/request.ts'

/** What a row is divided by: one or more names that Meta allows together. */
export interface Breakdown {
  readonly names: readonly string[]
  readonly hourly: boolean
  /** Off-Meta actions are not known by place or hour: leads look like zero there. */
  readonly withoutOffMeta: boolean
  /** Begins more than 13 months ago: without reach, and without what counts people once. */
  readonly old: boolean
}

const hourlyNames = [
  'hourly_stats_aggregated_by_advertiser_time_zone',
  'hourly_stats_aggregated_by_audience_time_zone',
] as const

const allowed = [
  ['age'],
  ['gender'],
  ['age', 'gender'],
  ['country'],
  ['region'],
  ['dma'],
  ['publisher_platform'],
  ['publisher_platform', 'impression_device'],
  ['publisher_platform', 'platform_position'],
  ['publisher_platform', 'platform_position', 'impression_device'],
  ['device_platform'],
  ['impression_device'],
  ['frequency_value'],
  ['product_id'],
  ...hourlyNames.map((name) => [name]),
]
const known = new Set(allowed.flat())

/** Accounts must be let in to these; a call that is answered at once has no rows otherwise, and no error. */
const optIn: ReadonlySet<string> = new Set([
  'impression_device',
  'frequency_value',
  'hourly_stats_aggregated_by_audience_time_zone',
])

export const needsOptIn = ({ names }: Breakdown): boolean => names.some((name) => optIn.has(name))

/**
 * Reads `breakdowns`; nothing when there are none.
 *
 * @throws GraphError 100 for names that do not exist or do not go together, and for fields that count people once, or
 *   hours, further back than 13 months.
 */
export function readBreakdown(
  params: ReadonlyMap<string, string>,
  fields: readonly string[],
  since: DayNumber,
  today: DayNumber,
): Breakdown | undefined {
  refuseActionBreakdowns(params)
  const asked = listParam(params, 'breakdowns') ?? []
  if (asked.length === 0) return undefined
  const wrong = asked.findIndex((name) => !known.has(name))
  if (wrong >= 0)
    throw invalidParameter(`breakdowns[${wrong}] must be one of the following values: ${[...known].join(', ')}`)
  const names = allowed.find((set) => set.length === asked.length && set.every((name) => asked.includes(name)))
  if (!names) throw invalidParameter(`Current combination of data breakdown columns (${asked.join(', ')}) is invalid`)
  const hourly = hourlyNames.some((name) => names.includes(name))
  const old = since < addMonths(today, -13)
  if (old && (hourly || fields.some((name) => /^(cost_per_)?unique_/.test(name))))
    throw invalidParameter('Breakdowns for unique-count and hourly fields are only available for the last 13 months')
  const withoutOffMeta = hourly || names.includes('region') || names.includes('dma')
  return { names, hourly, withoutOffMeta, old }
}

function refuseActionBreakdowns(params: ReadonlyMap<string, string>) {
  const others = (listParam(params, 'action_breakdowns') ?? []).filter((name) => name !== 'action_type')
  if (others.length > 0)
    throw invalidParameter(`The sandbox does not simulate action_breakdowns (${others.join(', ')})`)
}

/** Whether a field is left out of rows that are divided so. Runs may be granted the reach of old days. */
export function isDropped({ names, hourly, old }: Breakdown, field: string, withReach = false): boolean {
  if (field.endsWith('_ranking')) return true
  if (old && !withReach && ['reach', 'frequency', 'cpp'].includes(field)) return true
  if (hourly) return /^(cost_per_)?unique_|^video_/.test(field)
  return names.includes('region') && /^video_(p\d|avg_time)/.test(field)
}
