import { z } from 'zod'
import { Creative } from '../creatives/index.ts'
import { defineTrackedJob } from '../jobs/index.ts'
import { PatternsExtracted } from './patterns.graphql.ts'
import { readCreative } from './read-creative.ts'

/** Reads one creative's picture and words into its three patterns. */
export const readingJob = defineTrackedJob({
  name: 'meta_pattern_extract',
  input: z.object({ creativeId: z.uuid(), force: z.boolean() }),
  retry: { limit: 3, delaySeconds: 5, backoff: true },
  expireInSeconds: 15 * 60,
  // The local reader has one engine: a second reading at a time would only hold its picture in memory while it waits.
  concurrency: 1,
  steps: [{ key: 'PATTERNS', weight: 1 }],
  outcome: {
    type: () => PatternsExtracted,
    async load({ em }, { creativeId }) {
      const creative = await em.findOne(Creative, { id: String(creativeId) })
      return creative && Object.assign(new PatternsExtracted(), { creative })
    },
  },
  run: readCreative,
})
