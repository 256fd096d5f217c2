import * as z from 'zod'
import { isRecord } from '../protocol/json.ts'
import { idText, metric } from '../protocol/shapes.ts'

/** One number of an action list. */
export interface ActionStat {
  actionType: string
  /** Under the default attribution, exactly as received. */
  value: string | null
  /** Attribution windows and action breakdowns, as received. Windows are nested in each other: never summed. */
  other?: Readonly<Record<string, unknown>>
}

const shape = z.looseObject({ action_type: idText, value: metric })

/** Reads an action list; entries without an action type (histograms and the like) are passed over. */
export function readActionStats(value: unknown): ActionStat[] {
  if (!Array.isArray(value)) return []
  return value.filter((entry) => isRecord(entry) && 'action_type' in entry).map(readActionStat)
}

function readActionStat(entry: unknown): ActionStat {
  const { action_type, value, ...other } = shape.parse(entry)
  const stat = { actionType: action_type, value }
  return Object.keys(other).length === 0 ? stat : { ...stat, other }
}

/** The value of one action type; null when absent. */
export function statOf(stats: readonly ActionStat[], actionType: string): string | null {
  return stats.find((stat) => stat.actionType === actionType)?.value ?? null
}
