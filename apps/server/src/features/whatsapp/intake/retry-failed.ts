import { defineJob } from '@mci/queue'
import { z } from 'zod'
import type { FeatureJob } from '../../../work/feature.ts'
import type { Inbox } from '../../../work/inbox.ts'
import { handOutFailed } from './hand-out-parked.ts'

export const retryFailedJob = defineJob({
  name: 'meta_whatsapp_retry',
  payload: z.object({}),
  retry: { limit: 2, delaySeconds: 5 * 60 },
  expireInSeconds: 5 * 60,
  concurrency: 1,
})

/** What failed often may go through when what was wrong is mended, by an update or elsewhere: nobody has to know that it waits. */
export const retryFailed = ({ transactional, queue }: Inbox): Promise<void> =>
  transactional((tx) => handOutFailed(tx, queue))

export const retry: FeatureJob = { definition: retryFailedJob, run: ({ inbox }) => retryFailed(inbox) }
