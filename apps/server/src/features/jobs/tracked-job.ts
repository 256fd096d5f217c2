import { defineJob, type JobDefinition } from '@mci/queue'
import { z } from 'zod'
import type { Work } from '../../work/work.ts'
import type { Job } from './job.entity.ts'
import type { StepPlan } from './steps.ts'
import type { Tracker } from './tracker.ts'

/** What travels through the queue: ids only. The row has the rest, and is read under its organisation's policy. */
const payload = z.object({ organizationId: z.uuid(), jobId: z.uuid() })
export type TrackedPayload = z.infer<typeof payload>

/** What a job made, as GraphQL shows it: a type, and how to load it from the result that the row keeps. */
export interface JobOutcomeKind {
  readonly type: () => new () => object
  load(work: Work, result: Record<string, unknown>): Promise<object | null>
}

/** What is known of a job each time that it is put in the queue: who asked for it, for what whole, and its lock. */
export type Queued = Pick<Job, 'lockKey' | 'parentId' | 'requestedById'>

/** A job with a row that people can watch. Names, retries and time limits are those operators know. */
export interface TrackedJob<I> {
  readonly definition: JobDefinition<TrackedPayload>
  readonly input: z.ZodType<I>
  readonly steps: readonly StepPlan[]
  readonly isCancelable: boolean
  readonly outcome: JobOutcomeKind | null
  /** Higher runs earlier among the jobs of its kind, whenever it is queued; 0 when left out. Told by what the row keeps. */
  readonly priority: (job: Queued) => number
  /** One attempt. What it returns is the job's result; a job with parts ends when they have. */
  run(work: Work, job: Job, input: I, tracker: Tracker): Promise<Record<string, unknown>>
}

/** Every kind that was defined, by name: to ask for one again, and to know what the kinds make. */
export const trackedJobs = new Map<string, TrackedJob<never>>()

export function defineTrackedJob<I>(options: {
  name: string
  input: z.ZodType<I>
  retry: { limit: number; delaySeconds?: number; backoff?: boolean }
  expireInSeconds: number
  concurrency?: number
  steps?: readonly StepPlan[]
  isCancelable?: boolean
  outcome?: JobOutcomeKind
  priority?: TrackedJob<I>['priority']
  run: TrackedJob<I>['run']
}): TrackedJob<I> {
  const {
    name,
    input,
    steps = [],
    isCancelable = true,
    outcome = null,
    priority = () => 0,
    run,
    ...queueOptions
  } = options
  // A worker that was killed is noticed within seconds: somebody is looking at the bar.
  const definition = defineJob({ name, payload, heartbeatSeconds: 10, ...queueOptions })
  const kind: TrackedJob<I> = { definition, input, steps, isCancelable, outcome, priority, run }
  trackedJobs.set(name, kind as TrackedJob<never>)
  return kind
}
