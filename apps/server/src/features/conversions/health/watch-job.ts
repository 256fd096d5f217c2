import { defineJob } from '@mci/queue'
import { z } from 'zod'
import { inEveryOrganization } from '../../../work/in-every-organization.ts'
import { watchDatasets } from './watch-datasets.ts'

/** Silence makes no event of its own: somebody has to look. */
export const watchJob = defineJob({
  name: 'meta_conversion_watch',
  payload: z.object({}),
  retry: { limit: 0 },
  expireInSeconds: 10 * 60,
  concurrency: 1,
})

export const conversionWatch = inEveryOrganization(
  watchJob,
  'the datasets of an organisation were not looked at',
  watchDatasets,
)
