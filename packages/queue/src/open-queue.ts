import pg from 'pg'
import { type JobWithMetadata, PgBoss } from 'pg-boss'
import type { JobDefinition } from './job.ts'
import { messageIn } from './job-failure.ts'
import { startBoss } from './start-boss.ts'
import type { QueueTransaction } from './transaction.ts'

/** A job as it stands in the database. */
export interface JobStatus {
  id: string
  /** `created` waits for its first attempt, `retry` for a further one or for the time it was postponed to. */
  state: 'created' | 'retry' | 'active' | 'completed' | 'cancelled' | 'failed'
  createdAt: Date
  /** Not run before this. */
  startAfter: Date
  startedAt: Date | null
  finishedAt: Date | null
  /** Why the last attempt did not succeed, or why it was postponed. */
  reason: string | null
}

/** The asking side of the queue. */
export interface Queue {
  /**
   * Adds a job in the caller's transaction: it exists, and workers hear of it, when that commits.
   * A `waiting` job that is there already may begin before this transaction commits: who writes what such a job looks for holds a
   * lock that the job waits for before it believes that there is nothing.
   * @param options.key what an `exclusive` job is exclusive by
   * @param options.priority higher runs earlier; 0 without it
   * @returns its id, or null when it is refused because of another one: see `singleton`
   */
  add<P>(
    tx: QueueTransaction,
    job: JobDefinition<P>,
    payload: P,
    options?: { key?: string; startAfter?: Date; priority?: number },
  ): Promise<string | null>
  /** Ends a waiting job, and tells a running one by its signal within half a heartbeat. Finished ones stay as they are. */
  cancel(job: JobDefinition<unknown>, id: string, tx?: QueueTransaction): Promise<void>
  /** @returns null for an unknown job, or one finished more than a week ago */
  find(job: JobDefinition<unknown>, id: string): Promise<JobStatus | null>
}

/**
 * Connects for asking only: nothing is maintained, scheduled or changed in the schema, which must be there.
 * @param options.application the name of the connections in `pg_stat_activity`
 * @param options.onError told of lost connections, which are made again by themselves
 * @throws when the schema is missing or older than this release: see `installQueue`
 */
export async function openQueue(options: {
  databaseUrl: string
  schema?: string
  application: string
  onError: (error: Error) => void
}): Promise<Queue & { close(): Promise<void> }> {
  const { schema = 'pgboss' } = options
  const boss = new PgBoss({
    connectionString: options.databaseUrl,
    schema,
    application_name: options.application,
    max: 3,
    migrate: false,
    supervise: false,
    schedule: false,
  })
  boss.on('error', options.onError)
  await startBoss(boss)
  return {
    async add(tx, job, payload, o) {
      if (job.singleton === 'waiting' && (await doesWait(tx, schema, job.name, o?.key))) return null
      return addJob(boss, tx, job, payload, o)
    },
    async cancel(job, id, tx) {
      await boss.cancel(job.name, id, tx ? { db: tx } : {})
    },
    async find(job, id) {
      const [found] = await boss.findJobs<object>(job.name, { id })
      return found ? statusOf(found) : null
    },
    close: () => boss.stop({ graceful: false }),
  }
}

/** What adding would find out for ten times as much work: a `waiting` job is asked for by everything that comes. */
async function doesWait({ executeSql }: QueueTransaction, schema: string, name: string, key = ''): Promise<boolean> {
  const { rows } = await executeSql(
    `select from ${pg.escapeIdentifier(schema)}.job where name = $1 and coalesce(singleton_key, '') = $2 and state = 'created' and policy = 'short' limit 1`,
    [name, key],
  )
  return rows.length > 0
}

async function addJob<P>(
  boss: PgBoss,
  tx: QueueTransaction,
  job: JobDefinition<P>,
  payload: P,
  o: { key?: string; startAfter?: Date; priority?: number } = {},
): Promise<string | null> {
  if (job.singleton === 'exclusive' && !o.key) throw new Error(`Job "${job.name}" is exclusive by a key, and has none`)
  const travelled = JSON.parse(JSON.stringify(job.payload.parse(payload)))
  // Read as the worker will read it: a payload that does not survive JSON is refused here, where it can be seen.
  job.payload.parse(travelled)
  return boss.send(job.name, travelled, {
    db: tx,
    ...(o.key === undefined ? {} : { singletonKey: o.key }),
    ...(o.startAfter === undefined ? {} : { startAfter: o.startAfter }),
    ...(o.priority === undefined ? {} : { priority: o.priority }),
  })
}

function statusOf(job: JobWithMetadata): JobStatus {
  return {
    id: job.id,
    state: job.state,
    createdAt: job.createdOn,
    startAfter: job.startAfter,
    startedAt: job.startedOn,
    finishedAt: job.completedOn,
    reason: job.state === 'completed' ? null : messageIn(job.output),
  }
}
