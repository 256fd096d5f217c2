import { defineJob } from '@mci/queue'
import { z } from 'zod'
import { inEveryOrganization } from '../../../work/in-every-organization.ts'
import { askForDue } from './ask-for-due.ts'
import { recover } from './recover.ts'

/** Finds what no other job would: what a dead worker had in hand, and what is due although its job is gone. */
export const clockJob = defineJob({
  name: 'meta_conversion_clock',
  payload: z.object({}),
  retry: { limit: 0 },
  expireInSeconds: 4 * 60,
  concurrency: 1,
})

export const conversionClock = inEveryOrganization(
  clockJob,
  'the clock could not look at an organisation',
  async (work) => {
    await recover(work)
    await askForDue(work)
  },
)
