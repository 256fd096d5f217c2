import {
  Arg,
  Args,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql'
import { isId } from '../../schema/is-id.ts'
import { PageArgs } from '../../schema/page.graphql.ts'
import type { Work } from '../../work/work.ts'
import { cancelJob } from './cancel-job.ts'
import { followJob, followJobs } from './follow-jobs.ts'
import { Job, type PauseReason } from './job.entity.ts'
import * as Type from './jobs.graphql.ts'
import { listJobs, pauseOf } from './jobs.store.ts'
import { retryJob } from './retry-job.ts'
import { wordsOf } from './steps.ts'
import { trackedJobs } from './tracked-job.ts'

@Resolver(() => Type.JobType)
export class JobsResolver {
  @Authorized('VIEWER')
  @Query(() => Type.JobType, { nullable: true })
  async job(@Arg('id', () => ID) id: string, @Ctx('work') { em }: Work): Promise<Job | null> {
    return isId(id) ? em.findOne(Job, { id }) : null
  }

  @Authorized('VIEWER')
  @Query(() => Type.JobPageType)
  jobs(
    @Arg('filter', () => Type.JobFilter, { nullable: true }) filter: Type.JobFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx('work') { em }: Work,
  ) {
    return listJobs(em, filter ?? {}, page)
  }

  @Authorized('MEMBER')
  @Mutation(() => Type.CancelJobResult)
  cancelJob(@Arg('input', () => Type.CancelJobInput) { jobId }: Type.CancelJobInput, @Ctx('work') work: Work) {
    return cancelJob(work, jobId)
  }

  @Authorized('MEMBER')
  @Mutation(() => Type.RetryJobResult)
  retryJob(@Arg('input', () => Type.RetryJobInput) { jobId }: Type.RetryJobInput, @Ctx('work') work: Work) {
    return retryJob(work, jobId)
  }

  @Authorized('VIEWER')
  @Subscription(() => Type.JobType, {
    description: 'The present state first, then every change; ends with the job.',
    subscribe: ({ args, context }) => followJob(context.work, args.jobId),
  })
  jobProgress(@Root() job: Job, @Arg('jobId', () => ID) _jobId: string): Job {
    return job
  }

  @Authorized('VIEWER')
  @Subscription(() => Type.JobType, {
    description: 'Every change of every whole job of the organisation.',
    subscribe: ({ context }) => followJobs(context.work),
  })
  jobsChanged(@Root() job: Job): Job {
    return job
  }

  @FieldResolver(() => String, { description: "Where it is, in the caller's language." })
  message(@Root() job: Job, @Ctx('work') { say }: Work): string {
    return say(wordsOf(job))
  }

  @FieldResolver(() => Type.PauseReasonEnum, {
    nullable: true,
    description: 'What it or one of its parts waits for. In the queue again by itself when that is there.',
  })
  pausedFor(@Root() job: Job, @Ctx('work') work: Work): Promise<PauseReason | null> {
    return pauseOf(work.afresh().em, job)
  }

  @FieldResolver(() => Boolean)
  isCancelable(@Root() job: Job): boolean {
    return job.isOpen && job.isCancelable
  }

  @FieldResolver(() => Type.JobErrorType, { nullable: true })
  error(@Root() { failure }: Job, @Ctx('work') { say }: Work): Type.JobErrorType | null {
    if (!failure) return null
    const { code, reference, saying, retryAt } = failure
    return { code, reference, message: say(saying), retryAt: retryAt ? new Date(retryAt) : null }
  }

  @FieldResolver(() => Type.JobOutcome, { nullable: true })
  async result(@Root() { name, status, result }: Job, @Ctx('work') work: Work) {
    const outcome = trackedJobs.get(name)?.outcome
    return status === 'COMPLETED' && result && outcome ? outcome.load(work.afresh(), result) : null
  }

  @FieldResolver(() => [Type.JobType])
  children(@Root() { id }: Job, @Ctx('work') work: Work): Promise<Job[]> {
    return work.afresh().em.find(Job, { parentId: id }, { orderBy: { id: 'asc' }, limit: 200 })
  }
}
