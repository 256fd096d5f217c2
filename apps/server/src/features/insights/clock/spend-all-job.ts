import { z } from 'zod'
import { defineTrackedJob } from '../../jobs/index.ts'
import { fetchAll } from './fetch-all.ts'
import { SpendSummaryType } from './spend.graphql.ts'
import { spendInput } from './spend-job.ts'
import { loadSpendSummary } from './spend-summary.ts'

const spendAllInput = z.object({
  accounts: z.array(spendInput).min(1),
  /** How many accounts no profile reached when this was asked for. */
  unreachable: z.number().int().min(0),
})
export type SpendAllInput = z.infer<typeof spendAllInput>

/** A window of each of several accounts: one part for each, which fails or ends by itself. */
export const spendAllJob = defineTrackedJob({
  name: 'meta_spend_fetch_all',
  input: spendAllInput,
  retry: { limit: 3, delaySeconds: 5, backoff: true },
  expireInSeconds: 5 * 60,
  steps: [{ key: 'ACCOUNTS', weight: 1 }],
  outcome: { type: () => SpendSummaryType, load: loadSpendSummary },
  run: fetchAll,
})
