import { z } from 'zod'
import { isDay } from '../../values/day.ts'
import { isAmount } from '../../values/money.ts'
import { KpiEnum, ObjectiveEnum } from '../creative-config/index.ts'
import { defineTrackedJob } from '../jobs/index.ts'
import { SyncOutcomeType } from './insights.graphql.ts'
import { loadOutcome } from './load-outcome.ts'
import { syncInsights } from './sync-insights.ts'
import { steps } from './sync-read.ts'

const day = z.string().refine(isDay)
const kpi = z.enum(KpiEnum)

/** What a read was asked for, with nothing left open. The job's row keeps it, so that it can be asked for again. */
const syncInput = z.object({
  adAccountId: z.uuid(),
  window: z.object({ from: day, to: day }),
  objective: z.enum(ObjectiveEnum),
  primaryKpi: kpi,
  secondaryKpi: kpi.nullable(),
  topN: z.int(),
  guardrails: z.object({ minSpend: z.string().refine(isAmount), minConversions: z.int(), minImpressions: z.int() }),
})
export type SyncInput = z.infer<typeof syncInput>

export const syncJob = defineTrackedJob({
  name: 'meta_insights_fetch',
  input: syncInput,
  // The client itself tries again after seconds; what is left to the queue takes longer to pass.
  retry: { limit: 3, delaySeconds: 15, backoff: true },
  expireInSeconds: 10 * 60,
  steps,
  outcome: { type: () => SyncOutcomeType, load: loadOutcome },
  run: syncInsights,
})
