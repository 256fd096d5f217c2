import { defineJob } from '@mci/queue'
import { z } from 'zod'
import type { FeatureJob, Opener } from '../../../work/feature.ts'
import { watchDeliveries } from './watch-deliveries.ts'

/** What does not come makes no event of its own: somebody has to look. */
export const watchJob = defineJob({
  name: 'meta_whatsapp_watch',
  payload: z.object({}),
  retry: { limit: 0 },
  expireInSeconds: 10 * 60,
  concurrency: 1,
})

export const deliveryWatch: FeatureJob = {
  definition: watchJob,
  async run(open: Opener) {
    for (const organizationId of await open.organizations()) {
      const work = open.asSystem(organizationId, { job: watchJob.name })
      try {
        await watchDeliveries(work)
      } catch (error) {
        work.log.error({ err: error, action: watchJob.name }, 'the numbers of an organisation were not looked at')
      }
    }
  },
}
