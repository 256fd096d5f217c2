import { type ADatabase, aDatabase } from '@mci/infra/postgres'
import pg from 'pg'
import {
  type ErrorContext,
  fromClient,
  installQueue,
  type JobDefinition,
  openQueue,
  type Queue,
  startWorker,
  type Worker,
  type WorkerOptions,
} from './index.ts'

/** A database with queues, a sender and as many workers as a test starts, all in the role that owns nothing. */
export interface AWorkshop {
  database: ADatabase
  queue: Queue
  /** Everything that any worker complained of. */
  complaints: { error: Error; context: ErrorContext }[]
  /** Adds a job in a transaction of its own. */
  ask<P>(job: JobDefinition<P>, payload: P, options?: Parameters<Queue['add']>[3]): Promise<string>
  work(options: Partial<WorkerOptions> & Pick<WorkerOptions, 'jobs'>): Promise<Worker>
  sql(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>
  close(): Promise<void>
}

export async function aWorkshop(jobs: readonly JobDefinition<unknown>[]): Promise<AWorkshop> {
  const database = await aDatabase()
  const { ownerUrl, appUrl, appRole } = database
  await installQueue({ ownerUrl, schema: 'pgboss', grantTo: appRole, jobs })
  const pool = new pg.Pool({ connectionString: appUrl, max: 2 })
  const complaints: AWorkshop['complaints'] = []
  const workers: Worker[] = []
  const complain = (error: unknown, context: ErrorContext) => complaints.push({ error: error as Error, context })
  const queue = await openQueue({
    databaseUrl: appUrl,
    application: 'test',
    onError: (error) => complain(error, { doing: 'queue' }),
  })
  return {
    database,
    queue,
    complaints,
    async ask(job, payload, options) {
      const id = await queue.add(fromClient(pool), job, payload, options)
      if (id === null) throw new Error('the job was refused')
      return id
    },
    async work(options) {
      const worker = await startWorker({ databaseUrl: appUrl, onError: complain, ...options })
      workers.push(worker)
      return worker
    },
    sql: async (text, values) => (await pool.query(text, values)).rows,
    async close() {
      await Promise.all(workers.map((worker) => worker.stop({ timeoutMs: 1000 })))
      await queue.close()
      await pool.end()
      await database.drop()
    },
  }
}

/** A job definition with few retries and little patience. */
export function aJob<P>(definition: Pick<JobDefinition<P>, 'name' | 'payload'> & Partial<JobDefinition<P>>) {
  return { retry: { limit: 1, delaySeconds: 1 }, expireInSeconds: 60, ...definition }
}
