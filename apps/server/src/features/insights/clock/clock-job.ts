import { defineJob, type Schedule } from '@mci/queue'
import { z } from 'zod'
import { inEveryOrganization } from '../../../work/in-every-organization.ts'
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

export const clock = inEveryOrganization(clockJob, 'the clock could not look at an organisation', askForDue)

/** Set wherever there is a worker: today is read where somebody looks, whether or not accounts are read every day. */
export const clockSchedules = (): Schedule[] => [{ job: clockJob, cron: clockCron, timeZone: 'UTC' }]
