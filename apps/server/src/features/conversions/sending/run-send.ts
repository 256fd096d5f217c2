import type { JobRun } from '@mci/queue'
import type { FeatureJob, Opener } from '../../../work/feature.ts'
import { sendDue } from './send-due.ts'
import { sendJob } from './send-job.ts'

export const conversionSend: FeatureJob = {
  definition: sendJob,
  run(open: Opener, { payload: { organizationId }, signal }: JobRun<{ organizationId: string }>) {
    return sendDue(open.asSystem(organizationId, { job: sendJob.name }), signal)
  },
}
