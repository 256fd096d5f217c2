import { defineJob, type Schedule } from '@mci/queue'
import { z } from 'zod'
import type { FeatureJob, Opener } from '../../../work/feature.ts'
import { askForDue } from './ask-for-due.ts'
import { clockCron } from './fires-for.ts'

/** The clock itself is of no organisation and no person follows it: it only asks. */
export const clockJob = defineJob({
  name: 'meta_spend_clock',
  payload: z.object({}),
  retry: { limit: 1, delaySeconds: 30 },
  expireInSeconds: 4 * 60,
  concurrency: 1,
})

export const clock: FeatureJob = {
  definition: clockJob,
  async run(open: Opener) {
    for (const organizationId of await open.organizations()) {
      const work = open.asSystem(organizationId, { job: clockJob.name })
      try {
        await askForDue(work)
      } catch (error) {
        work.log.error({ err: error, action: clockJob.name }, 'the clock could not look at an organisation')
      }
    }
  },
}

/** Set wherever there is a worker: today is read where somebody looks, whether or not accounts are read every day. */
export const clockSchedules = (): Schedule[] => [{ job: clockJob, cron: clockCron, timeZone: 'UTC' }]
