import { z } from 'zod'
import { isDay } from '../../../values/day.ts'
import { defineTrackedJob } from '../../jobs/index.ts'
import { fetchSpend } from './fetch-spend.ts'
import { SpendOutcomeType } from './spend.graphql.ts'
import { loadSpendOutcome } from './spend-outcome.ts'

const day = z.string().refine(isDay)

/** A window of one account. */
export const spendInput = z.object({ adAccountId: z.uuid(), window: z.object({ from: day, to: day }) })
export type SpendInput = z.infer<typeof spendInput>

/** Reads the figures of one window of one account, and nothing else: no creative is looked at. */
export const spendJob = defineTrackedJob({
  name: 'meta_spend_fetch',
  input: spendInput,
  retry: { limit: 3, delaySeconds: 15, backoff: true },
  // A report may be prepared for an hour, and calls near a limit are seconds apart. A worker that died is missed by its heartbeat.
  expireInSeconds: 2 * 60 * 60,
  steps: [{ key: 'REPORT', weight: 1 }],
  outcome: { type: () => SpendOutcomeType, load: loadSpendOutcome },
  run: fetchSpend,
})
