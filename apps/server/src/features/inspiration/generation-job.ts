import { z } from 'zod'
import { defineTrackedJob } from '../jobs/index.ts'
import { generateCreatives } from './generate-creatives.ts'
import { InspirationMade } from './inspiration.graphql.ts'
import { findInspiration } from './inspirations.store.ts'

/** Writes the brief, draws each variation and proves its distance. */
export const generationJob = defineTrackedJob({
  name: 'meta_generate_creatives',
  input: z.object({ inspirationId: z.uuid() }),
  retry: { limit: 2, delaySeconds: 5, backoff: true },
  expireInSeconds: 10 * 60,
  // Drawing is work for the processor: side by side two would only take longer each.
  concurrency: 1,
  steps: [
    { key: 'BRIEF', weight: 0.1 },
    { key: 'DRAW', weight: 0.6 },
    { key: 'CHECK', weight: 0.3 },
  ],
  outcome: {
    type: () => InspirationMade,
    async load({ em }, { inspirationId }) {
      const inspiration = await findInspiration(em, String(inspirationId))
      return inspiration && Object.assign(new InspirationMade(), { inspiration })
    },
  },
  run: generateCreatives,
})
