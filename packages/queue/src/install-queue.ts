import pg from 'pg'
import { PgBoss } from 'pg-boss'
import { deadLetterOf, type JobDefinition } from './job.ts'
import { deadLetterOptions, optionsOf, policyOf } from './queue-options.ts'

/**
 * Creates or migrates the queue's schema and every queue in it, and lets a role that owns nothing use them. Run by the
 * owner when the database is migrated; running it again changes nothing.
 * @param options.grantTo the role that adds and runs jobs
 * @param options.jobs every job of this release; queues of other jobs are left as they are
 */
export async function installQueue(options: {
  ownerUrl: string
  schema: string
  grantTo: string
  jobs?: readonly JobDefinition<unknown>[]
}): Promise<void> {
  const owner = new pg.Client({ connectionString: options.ownerUrl, application_name: 'queue-install' })
  await owner.connect()
  try {
    // Two replicas may migrate at once: grants of both together fail with "tuple concurrently updated".
    await owner.query(`select pg_advisory_lock(hashtextextended('install-queue', 0))`)
    await withOwnersBoss(options, async (boss) => {
      for (const job of options.jobs ?? []) await installJob(boss, job)
      await indexesBuilt(boss)
    })
    await owner.query(grants(options.schema, options.grantTo))
  } finally {
    await owner.end()
  }
}

async function withOwnersBoss(
  { ownerUrl, schema }: { ownerUrl: string; schema: string },
  work: (boss: PgBoss) => Promise<void>,
): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema, max: 2, supervise: false, schedule: false })
  let failure: Error | undefined
  boss.on('error', (error) => {
    failure ??= error
  })
  try {
    await boss.start()
    await work(boss)
  } finally {
    await boss.stop({ graceful: false })
  }
  if (failure) throw failure
}

async function installJob(boss: PgBoss, job: JobDefinition<unknown>): Promise<void> {
  const dead = deadLetterOf(job.name)
  await boss.createQueue(dead, deadLetterOptions)
  await boss.updateQueue(dead, deadLetterOptions)
  const { retryDelayMax, ...options } = optionsOf(job)
  const policy = policyOf(job)
  await boss.createQueue(job.name, { ...options, policy })
  // An existing queue is left alone by createQueue, so what this release changed is written here.
  await boss.updateQueue(job.name, { ...options, retryDelayMax })
  const queue = await boss.getQueue(job.name)
  if (queue?.policy !== policy) {
    throw new Error(
      `Job "${job.name}" is "${policy}" and its queue is "${queue?.policy}", which cannot be changed: rename the job`,
    )
  }
}

/** A newer pg-boss builds its indexes after the migration, which only the owner can do. */
async function indexesBuilt(boss: PgBoss): Promise<void> {
  for (let waited = 0; waited < 600; waited += 1) {
    const entries = await boss.getBamEntries()
    const failed = entries.find((entry) => entry.status === 'failed')
    if (failed) throw new Error(`Index "${failed.name}" of the queue could not be built: ${failed.error}`)
    if (entries.every((entry) => entry.status === 'completed')) return
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
  throw new Error('The indexes of the queue were not built within ten minutes')
}

function grants(schemaName: string, roleName: string): string {
  const schema = pg.escapeIdentifier(schemaName)
  const role = pg.escapeIdentifier(roleName)
  return `
    grant usage on schema ${schema} to ${role};
    grant select, insert, update, delete on all tables in schema ${schema} to ${role};
    grant usage, select on all sequences in schema ${schema} to ${role};
    grant execute on all functions in schema ${schema} to ${role};`
}
