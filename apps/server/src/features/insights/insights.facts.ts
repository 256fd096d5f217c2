import type { DateWindow } from '../../values/date-window.ts'
import { defineFact } from '../../work/fact.ts'
import type { Guardrails, Kpi, Objective } from '../creative-config/index.ts'

/** A window of an account was read to its end, and what it was read for. Every value is resolved: no default is left open. */
export interface InsightsSynced {
  readonly syncJobId: string
  readonly adAccountId: string
  readonly window: DateWindow
  readonly objective: Objective
  readonly primaryKpi: Kpi
  readonly secondaryKpi: Kpi | null
  readonly topN: number
  readonly guardrails: Guardrails
}

/** Announced in the transaction that makes the window known as read; once for each job, however often it was begun. */
export const insightsSynced = defineFact<InsightsSynced>('insights.synced')
