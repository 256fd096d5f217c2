import { z } from 'zod'
import { isDay } from '../../../values/day.ts'
import { defineTrackedJob } from '../../jobs/index.ts'
import { backfill } from './backfill.ts'
import { loadBackfillOutcome } from './backfill-outcome.ts'
import { mostMonths } from './months.ts'
import { BackfillOutcomeType } from './spend.graphql.ts'

const backfillInput = z.object({
  adAccountId: z.uuid(),
  months: z.number().int().min(1).max(mostMonths),
  /** The newest day, settled when this was asked for: an attempt on the next morning is about the same months. */
  lastDay: z.string().refine(isDay),
  /** Where the oldest month begins later than with its first day. */
  firstDay: z.string().refine(isDay).optional(),
})
export type BackfillInput = z.infer<typeof backfillInput>

/** The history of one account. It takes hours where there is much, so an attempt may; its state is what was read. */
export const backfillJob = defineTrackedJob({
  name: 'meta_insights_backfill',
  input: backfillInput,
  // Over hours there are more hiccups than over minutes; every attempt goes on where the last one was.
  retry: { limit: 10, delaySeconds: 30, backoff: true },
  expireInSeconds: 12 * 60 * 60,
  concurrency: 2,
  steps: [{ key: 'MONTHS', weight: 1 }],
  // Behind everything that somebody waits for.
  priority: () => -10,
  outcome: { type: () => BackfillOutcomeType, load: loadBackfillOutcome },
  run: backfill,
})
