import { defineJob } from '@mci/queue'
import { z } from 'zod'
import type { FeatureJob } from '../../../work/feature.ts'
import type { Inbox } from '../../../work/inbox.ts'

/** Whoever has not connected a number by then will not: what its customers wrote is not kept for nobody. */
const daysParked = 90
const daysCounted = 30

export const tidyInboxJob = defineJob({
  name: 'meta_whatsapp_tidy',
  payload: z.object({}),
  retry: { limit: 2, delaySeconds: 5 * 60 },
  expireInSeconds: 10 * 60,
  concurrency: 1,
})

/** Lets go of what has been parked for long, and of old counts. */
export async function tidyInbox({ rows, clock }: Inbox): Promise<void> {
  const parked = `delete from whatsapp_inbox.delivery
    where parked_because is not null and received_at < $1::timestamptz - interval '${daysParked} days'`
  await rows(parked, [clock()])
  const counted = `delete from whatsapp_inbox.refusal where hour < $1::timestamptz - interval '${daysCounted} days'`
  await rows(counted, [clock()])
}

export const tidy: FeatureJob = { definition: tidyInboxJob, run: ({ inbox }) => tidyInbox(inbox) }
