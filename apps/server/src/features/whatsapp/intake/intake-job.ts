import { defineJob } from '@mci/queue'
import { z } from 'zod'

/** Finds by itself what there is to hand out: one that waits is enough for whatever comes meanwhile. */
export const intakeJob = defineJob({
  name: 'meta_whatsapp_intake',
  payload: z.object({}),
  retry: { limit: 5, delaySeconds: 2, backoff: true },
  expireInSeconds: 5 * 60,
  concurrency: 1,
  singleton: 'waiting',
})
