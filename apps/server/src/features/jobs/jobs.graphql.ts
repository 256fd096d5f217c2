import { ArrayMaxSize } from 'class-validator'
import { createUnionType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { pageOf } from '../../schema/page.graphql.ts'
import { NotFound, ProblemType } from '../../schema/problem.graphql.ts'
import { resultOf } from '../../schema/result-union.ts'
import { DateTime } from '../../schema/scalars.ts'
import type { JobStatus, StepStatus } from './job.entity.ts'
import { trackedJobs } from './tracked-job.ts'

export const JobStatusEnum = {
  PENDING: 'PENDING',
  PROCESSING: 'PROCESSING',
  COMPLETED: 'COMPLETED',
  FAILED: 'FAILED',
  CANCELED: 'CANCELED',
} as const
registerEnumType(JobStatusEnum, { name: 'JobStatus' })

export const StepStatusEnum = { WAITING: 'WAITING', RUNNING: 'RUNNING', DONE: 'DONE', FAILED: 'FAILED' } as const
registerEnumType(StepStatusEnum, { name: 'StepStatus' })

export const PauseReasonEnum = { CONNECTION: 'CONNECTION' } as const
registerEnumType(PauseReasonEnum, {
  name: 'PauseReason',
  description: 'What a job waits for that only a person can bring.',
  valuesConfig: { CONNECTION: { description: 'A profile that reaches its ad account.' } },
})

@ObjectType('JobStep')
export class JobStepType {
  @Field(() => String, { description: 'REPORT, ADS, ACCOUNTS, MONTHS, CREATIVES, PATTERNS, BRIEF, DRAW or CHECK.' })
  key!: string

  @Field(() => StepStatusEnum)
  status!: StepStatus

  @Field(() => Int)
  done!: number

  @Field(() => Int, { nullable: true, description: 'Null while it is not known.' })
  total!: number | null
}

@ObjectType('JobError', { implements: ProblemType })
export class JobErrorType extends ProblemType {
  @Field(() => String, { description: 'Of a closed set, for example CONNECTION_EXPIRED, META_THROTTLED, INTERNAL.' })
  code!: string

  @Field(() => String, { description: 'To quote when asking for help: the log has the same.' })
  reference!: string

  @Field(() => DateTime, { nullable: true, description: 'When it is tried again by itself.' })
  retryAt!: Date | null
}

@ObjectType('Job')
export class JobType {
  @Field(() => ID)
  id!: string

  @Field(() => String, { description: 'As operators know it: meta_insights_fetch, meta_creative_ingest, …' })
  name!: string

  @Field(() => JobStatusEnum)
  status!: JobStatus

  @Field(() => Float, { description: '0 to 1; never goes back.' })
  progress!: number

  @Field(() => [JobStepType])
  steps!: JobStepType[]

  @Field(() => DateTime)
  createdAt!: Date

  @Field(() => DateTime, { nullable: true })
  startedAt!: Date | null

  @Field(() => DateTime, { nullable: true })
  finishedAt!: Date | null

  @Field(() => String, { nullable: true, description: 'The account or creative it is about.' })
  subject!: string | null

  @Field(() => String, { nullable: true, description: 'Null for what the system began by itself.' })
  requestedBy!: string | null

  @Field(() => Int)
  attempts!: number

  @Field(() => Int, { description: 'Calls to Meta so far, as Meta counts them.' })
  metaCalls!: number
}

@ObjectType('JobPage')
export class JobPageType extends pageOf('Job', () => JobType) {}

function outcomeTypes(): (new () => object)[] {
  const types = [...trackedJobs.values()].flatMap(({ outcome }) => (outcome ? [outcome.type()] : []))
  return types.length > 0 ? types : [JobErrorType]
}

export const JobOutcome = createUnionType({
  name: 'JobOutcome',
  description: 'What a job made.',
  types: () => outcomeTypes() as never,
})

@InputType()
export class JobFilter {
  @Field(() => [String], { nullable: true })
  @ArrayMaxSize(20)
  names?: string[]

  @Field(() => [JobStatusEnum], { nullable: true })
  @ArrayMaxSize(5)
  statuses?: JobStatus[]

  @Field(() => ID, { nullable: true })
  adAccountId?: string

  @Field(() => Boolean, { nullable: true, description: 'False lists the parts of jobs too.' })
  topLevel?: boolean
}

@InputType()
export class CancelJobInput {
  @Field(() => ID)
  jobId!: string
}

@InputType()
export class RetryJobInput {
  @Field(() => ID)
  jobId!: string
}

@ObjectType({ implements: ProblemType })
export class JobNotCancelable extends ProblemType {}

@ObjectType({ implements: ProblemType })
export class JobNotRetryable extends ProblemType {}

export const CancelJobResult = resultOf('CancelJobResult', JobType, NotFound, JobNotCancelable)
export const RetryJobResult = resultOf('RetryJobResult', JobType, NotFound, JobNotRetryable)
