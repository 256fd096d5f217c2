export { installQueue } from './install-queue.ts'
export { defineJob, type JobDefinition, type JobRun } from './job.ts'
export { type JobStatus, openQueue, type Queue } from './open-queue.ts'
export { AttemptLost, FailJobForGood, PostponeJob, WorkerStopping } from './outcomes.ts'
export {
  type ErrorContext,
  type Schedule,
  startWorker,
  type Worker,
  type WorkerJob,
  type WorkerOptions,
} from './start-worker.ts'
export { fromClient, fromKysely, type QueueTransaction } from './transaction.ts'
