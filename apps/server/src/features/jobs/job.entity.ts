import { defineEntity, OptionalProps, p } from '@mikro-orm/core'
import { tenantKey, tenantTable } from '../../work/tenant-table.ts'
import type { Saying } from '../../work/texts.ts'

export type JobStatus = 'PENDING' | 'PROCESSING' | 'COMPLETED' | 'FAILED' | 'CANCELED'
export type PauseReason = 'CONNECTION'
export type StepStatus = 'WAITING' | 'RUNNING' | 'DONE' | 'FAILED'

/** A part of a job, in order. The bar is the sum of `weight × done / total`. */
export interface Step {
  readonly key: string
  readonly weight: number
  status: StepStatus
  done: number
  total: number | null
}

/** Why a job failed, to be said later in the reader's language. */
export interface Failure {
  readonly code: string
  readonly saying: Saying
  /** What to quote to support; the log has the same. */
  readonly reference: string
  readonly retryAt: string | null
}

const JobSchema = defineEntity({
  name: 'Job',
  tableName: 'job',
  ...tenantTable,
  indexes: [{ properties: ['organizationId', 'createdAt'] }, { properties: ['organizationId', 'parentId'] }],
  uniques: [
    {
      name: 'job_live_lock_unique',
      expression:
        "create unique index job_live_lock_unique on job (organization_id, lock_key) where lock_key is not null and status in ('PENDING', 'PROCESSING')",
    },
  ],
  checks: [
    { name: 'job_status_check', expression: "status in ('PENDING', 'PROCESSING', 'COMPLETED', 'FAILED', 'CANCELED')" },
    { name: 'job_progress_check', expression: 'progress between 0 and 1' },
  ],
  properties: {
    ...tenantKey,
    name: p.string(),
    status: p.string().$type<JobStatus>(),
    progress: p.double().$type<number>(),
    message: p.json<Saying>(),
    steps: p.json<Step[]>(),
    input: p.json<Record<string, unknown>>(),
    result: p.json<Record<string, unknown>>().nullable(),
    failure: p.json<Failure>().nullable(),
    /** While a job with this key waits or runs, no second one begins. */
    lockKey: p.string().nullable(),
    /** The job it is a part of, and the step of that job which it counts for. */
    parentId: p.uuid().nullable(),
    parentStep: p.string().nullable(),
    /** True while its own work is done and it waits for its parts. */
    awaitsParts: p.boolean().default(false),
    /** What it waits for that only a person can bring; in the queue again when that is there, with its place kept. */
    pausedFor: p.string().nullable().$type<PauseReason | null>(),
    /** What it is about: an ad account, for lists and for the screen that asks "what runs here". */
    adAccountId: p.uuid().nullable(),
    subject: p.string().nullable(),
    requestedBy: p.string().nullable(),
    /** The person's id, or the key's after `key:`; null for the system. For the log, which names nobody. */
    requestedById: p.string().nullable(),
    isCancelable: p.boolean().default(true),
    /** How often it was begun; the number of the attempt that may write, so that a worker taken for dead cannot. */
    attempts: p.integer().default(0),
    metaCalls: p.integer().default(0),
    createdAt: p.datetime(),
    startedAt: p.datetime().nullable(),
    finishedAt: p.datetime().nullable(),
  },
})

/** Work that takes time, as people see it: what it is about, how far it is, what came of it. The queue has its own rows. */
export class Job extends JobSchema.class {
  [OptionalProps]?: 'isOpen'

  get isOpen(): boolean {
    return this.status === 'PENDING' || this.status === 'PROCESSING'
  }
}
JobSchema.setClass(Job)

export { JobSchema }
