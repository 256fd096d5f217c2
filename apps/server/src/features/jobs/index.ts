import type { Feature } from '../../work/feature.ts'
import { JobSchema } from './job.entity.ts'
import { JobsResolver } from './jobs.resolver.ts'
import { jobsTexts } from './jobs.texts.ts'

export { askFor } from './ask-for.ts'
export { followJobs } from './follow-jobs.ts'
export { giveUpPaused } from './give-up-paused.ts'
export { Job } from './job.entity.ts'
export { type JobFailed, type JobPaused, jobFailed, jobPaused } from './job.facts.ts'
export { diagnose, JobStopped } from './job-failure.ts'
export { JobType } from './jobs.graphql.ts'
export { resumePaused } from './resume-paused.ts'
export { asFeatureJob } from './run-tracked.ts'
export { expectParts } from './settle.ts'
export { defineTrackedJob, type Queued } from './tracked-job.ts'
export type { Tracker } from './tracker.ts'

export const jobs: Feature = { name: 'jobs', entities: [JobSchema], resolvers: [JobsResolver], texts: jobsTexts }
