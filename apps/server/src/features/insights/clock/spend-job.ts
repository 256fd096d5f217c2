import { z } from 'zod'
import { isDay } from '../../../values/day.ts'
import { defineTrackedJob, type Queued } from '../../jobs/index.ts'
import { fetchSpend } from './fetch-spend.ts'
import { SpendOutcomeType } from './spend.graphql.ts'
import { loadSpendOutcome } from './spend-outcome.ts'

const day = z.string().refine(isDay)

/** A window of one account. */
export const spendInput = z.object({ adAccountId: z.uuid(), window: z.object({ from: day, to: day }) })
export type SpendInput = z.infer<typeof spendInput>

/** Ends the lock of a reading that looks once more at days that do not add up. */
export const drift = 'drift'

/** What somebody waits for runs before what the clock asks for, and that before what is looked at once more. */
function priority({ lockKey, parentId, requestedById }: Queued): number {
  if (lockKey?.endsWith(`|${drift}`)) return -5
  return parentId || requestedById ? 10 : 0
}

/** Reads the figures of one window of one account, and nothing else: no creative is looked at. */
export const spendJob = defineTrackedJob({
  name: 'meta_spend_fetch',
  input: spendInput,
  retry: { limit: 3, delaySeconds: 15, backoff: true },
  // A report may be prepared for an hour, and calls near a limit are seconds apart. A worker that died is missed by its heartbeat.
  expireInSeconds: 2 * 60 * 60,
  steps: [{ key: 'REPORT', weight: 1 }],
  priority,
  outcome: { type: () => SpendOutcomeType, load: loadSpendOutcome },
  run: fetchSpend,
})
