import { defineJob } from '@mci/queue'
import { z } from 'zod'
import type { FeatureJob, Opener } from '../../../work/feature.ts'
import { giveUpPaused } from '../../jobs/index.ts'
import { tendConnections } from './tend-connections.ts'

export const tokenRefresh = defineJob({
  name: 'meta_token_refresh',
  payload: z.object({}),
  retry: { limit: 2, delaySeconds: 5 * 60, backoff: true },
  expireInSeconds: 60 * 60,
  concurrency: 1,
})

/** Goes through all organisations; does everything that is due, so that a missed day is made up for, and twice changes nothing. */
export const tokenRefreshJob: FeatureJob = {
  definition: tokenRefresh,
  async run(open: Opener, { signal }) {
    for (const organizationId of await open.organizations()) {
      signal.throwIfAborted()
      const work = open.asSystem(organizationId, { job: tokenRefresh.name })
      try {
        await tendConnections(work, signal)
        await giveUpPaused(work)
      } catch (error) {
        if (signal.aborted) throw error
        // What one organisation has wrong is none of the others' business.
        work.log.error({ err: error, action: tokenRefresh.name }, 'the profiles of an organisation were not tended')
      }
    }
  },
}
