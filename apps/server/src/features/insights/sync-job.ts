import { defineTrackedJob } from '../jobs/index.ts'
import { SyncOutcomeType } from './insights.graphql.ts'
import { loadOutcome } from './load-outcome.ts'
import { questionInput } from './question-input.ts'
import { syncInsights } from './sync-insights.ts'
import { steps } from './sync-read.ts'

export const syncJob = defineTrackedJob({
  name: 'meta_insights_fetch',
  input: questionInput,
  // The client itself tries again after seconds; what is left to the queue takes longer to pass.
  retry: { limit: 3, delaySeconds: 15, backoff: true },
  expireInSeconds: 10 * 60,
  steps,
  outcome: { type: () => SyncOutcomeType, load: loadOutcome },
  run: syncInsights,
})
