import { PgBoss } from 'pg-boss'
import { deadIntake, jobIntake } from './intakes.ts'
import { deadLetterOf, type JobDefinition, type JobRun } from './job.ts'
import { pollSeconds } from './queue-options.ts'
import { keepSchedules } from './schedules.ts'
import { startBoss } from './start-boss.ts'
import { stopWorker } from './stop-worker.ts'
import { takeJobs, type Workshop } from './take-jobs.ts'

/** A job and what is done about it. */
export interface WorkerJob {
  // biome-ignore lint/suspicious/noExplicitAny: a list of jobs has a payload type for each
  definition: JobDefinition<any>
  /**
   * One attempt. What it returns is not kept; what it throws decides: `PostponeJob`, `FailJobForGood`, anything else is
   * a failure and is tried again. May run more than once for one job: its effects need their own unique key.
   */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  run(run: JobRun<any>): Promise<unknown>
  /** Called when the attempts are spent, until it succeeds; the payload is raw when the job died of it. */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  onDead?(run: JobRun<any>, error: Error): Promise<unknown>
}

/** A job added by the clock: once per occurrence, however many workers run. */
export interface Schedule {
  job: JobDefinition<unknown>
  /** Five fields; occurrences closer than a minute are one. */
  cron: string
  /** IANA name. */
  timeZone: string
  /** Tells several schedules of one job apart. */
  key?: string
  /** `{}` without it. */
  payload?: unknown
}

/** Where an error came from. */
export interface ErrorContext {
  /** `queue`: the machinery itself, such as a lost connection, which is made again. */
  doing: 'job' | 'dead-letter' | 'queue'
  /** Present when nothing failed but somebody should look, such as a backlog. */
  isWarning?: true
  job?: string
  id?: string
  attempt?: number
  /** False when this failure ended the job; absent when the worker cannot know. */
  willRetry?: boolean
}

export interface Worker {
  /** @param options.timeoutMs after this long every unfinished job is given back; stopping itself may take 5 s more */
  stop(options: { timeoutMs: number }): Promise<void>
}

export interface WorkerOptions {
  databaseUrl: string
  schema?: string
  jobs: readonly WorkerJob[]
  onError: (error: unknown, context: ErrorContext) => void
  /** All schedules of these jobs; what is not among them is removed. Without it schedules are left as they are. */
  schedules?: readonly Schedule[]
  /** The name of the connections in `pg_stat_activity`. */
  application?: string
  /** How often dead workers and expired jobs are looked for; 15 without it. */
  monitorSeconds?: number
}

/**
 * Runs jobs until it is stopped. Needs no more than the rights that `installQueue` grants.
 * @throws when the schema is missing or older than this release, or a job has no queue
 */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const { jobs, schedules, onError, schema = 'pgboss' } = options
  const boss = maintainingBoss(options, schema)
  const shop: Workshop = { boss, schema, attempts: new Set(), stopping: false }
  boss.on('error', (error) => onError(error, { doing: 'queue' }))
  boss.on('warning', ({ message }) => onError(new Error(message), { doing: 'queue', isWarning: true }))
  await startBoss(boss)
  const wakers: (() => void)[] = []
  const queues: string[] = []
  try {
    await requireQueues(boss, jobs)
    if (schedules) await keepSchedules(boss, jobs, schedules)
    for (const job of jobs) {
      const intakes = [jobIntake(boss, job, onError)]
      if (job.onDead) intakes.push(deadIntake(boss, job, job.onDead.bind(job), onError))
      for (const intake of intakes) {
        queues.push(intake.queue)
        wakers.push(await takeJobs(shop, intake))
      }
    }
  } catch (error) {
    await stopWorker(shop, queues, 1)
    throw error
  }
  const clock = setInterval(() => {
    for (const wake of wakers) wake()
  }, pollSeconds * 1000)
  let stopped: Promise<void> | undefined
  return {
    stop({ timeoutMs }) {
      clearInterval(clock)
      stopped ??= stopWorker(shop, queues, timeoutMs)
      return stopped
    },
  }
}

function maintainingBoss({ databaseUrl, application, monitorSeconds = 15 }: WorkerOptions, schema: string): PgBoss {
  return new PgBoss({
    connectionString: databaseUrl,
    schema,
    application_name: application ?? 'queue-worker',
    max: 6,
    // The owner's business: see installQueue.
    migrate: false,
    reindex: false,
    useListenNotify: true,
    // A killed worker's job comes again within its heartbeat and two of these.
    superviseIntervalSeconds: monitorSeconds,
    monitorIntervalSeconds: monitorSeconds,
  })
}

async function requireQueues(boss: PgBoss, jobs: readonly WorkerJob[]): Promise<void> {
  const wanted = jobs.flatMap(({ definition: { name } }) => [name, deadLetterOf(name)])
  const present = new Set((await boss.getQueues()).map(({ name }) => name))
  const missing = wanted.filter((name) => !present.has(name))
  if (missing.length > 0)
    throw new Error(`These queues are not installed: ${missing.join(', ')}. Migrate the database.`)
}
