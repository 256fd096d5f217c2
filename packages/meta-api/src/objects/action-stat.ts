import { isRecord } from '../protocol/json.ts'
import { readMetric } from '../protocol/shapes.ts'
import { demanded } from './demanded.ts'

/** One number of an action list. */
export interface ActionStat {
  actionType: string
  /** Under the default attribution, exactly as received. */
  value: string | null
  /** Attribution windows and action breakdowns, as received. Windows are nested in each other: never summed. */
  other?: Readonly<Record<string, unknown>>
}

/** Reads an action list; entries without an action type (histograms and the like) are passed over. */
export function readActionStats(value: unknown): ActionStat[] {
  if (!Array.isArray(value)) return []
  return value.filter((entry) => isRecord(entry) && 'action_type' in entry).map(readActionStat)
}

function readActionStat(entry: Record<string, unknown>): ActionStat {
  const stat = { actionType: demanded(entry, 'action_type'), value: readMetric(entry.value) }
  const other = Object.entries(entry).filter(([key]) => key !== 'action_type' && key !== 'value')
  return other.length === 0 ? stat : { ...stat, other: Object.fromEntries(other) }
}

/** The value of one action type; null when absent. */
export function statOf(stats: readonly ActionStat[], actionType: string): string | null {
  return stats.find((stat) => stat.actionType === actionType)?.value ?? null
}
