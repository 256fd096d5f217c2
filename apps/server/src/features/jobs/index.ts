import type { Feature } from '../../work/feature.ts'
import { JobSchema } from './job.entity.ts'
import { JobsResolver } from './jobs.resolver.ts'
import { jobsTexts } from './jobs.texts.ts'

export { type Asked, askFor } from './ask-for.ts'
export { Job } from './job.entity.ts'
export { JobStopped } from './job-failure.ts'
export { JobType } from './jobs.graphql.ts'
export { lastJobFor } from './jobs.store.ts'
export { asFeatureJob } from './run-tracked.ts'
export { expectParts } from './settle.ts'
export { defineTrackedJob, type TrackedJob } from './tracked-job.ts'
export { NotOurs, type Tracker } from './tracker.ts'

export const jobs: Feature = { name: 'jobs', entities: [JobSchema], resolvers: [JobsResolver], texts: jobsTexts }
