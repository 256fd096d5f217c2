import { defineTopic } from '@mci/live'
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

/** Days of an account were read to their end, whatever for. What stood there before may be as it was. */
export interface DayFiguresChanged {
  readonly adAccountId: string
  readonly window: DateWindow
  readonly jobId: string
}

/** Announced in the transaction that makes the days known as read; once for each window of a job. */
export const dayFiguresChanged = defineFact<DayFiguresChanged>('insights.dayFiguresChanged')

/** "Figures of an account of this organisation may have changed": told with the fact, for screens. Its ids: `adAccountId`. */
export const metricsChanged = defineTopic('metrics.changed')

/** Days that have settled, whose ads do not add up to what Meta says of the account. */
export interface DaysDrifted {
  readonly adAccountId: string
  readonly days: readonly string[]
}

/** Announced once for each time that settled days are found to differ: they are to be read once more by themselves. */
export const daysDrifted = defineFact<DaysDrifted>('insights.daysDrifted')
