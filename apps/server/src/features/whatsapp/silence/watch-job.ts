import { defineJob } from '@mci/queue'
import { z } from 'zod'
import { inEveryOrganization } from '../../../work/in-every-organization.ts'
import { watchDeliveries } from './watch-deliveries.ts'

/** What does not come makes no event of its own: somebody has to look. */
export const watchJob = defineJob({
  name: 'meta_whatsapp_watch',
  payload: z.object({}),
  retry: { limit: 0 },
  expireInSeconds: 10 * 60,
  concurrency: 1,
})

export const deliveryWatch = inEveryOrganization(
  watchJob,
  'the numbers of an organisation were not looked at',
  watchDeliveries,
)
