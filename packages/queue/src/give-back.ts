import pg from 'pg'
import type { Db } from 'pg-boss'

/** One claim of a job: the count goes up with every claim, so the two together name the attempt. */
export interface Claim {
  name: string
  id: string
  retryCount: number
}

/**
 * Takes a running job back into the queue without spending a retry. pg-boss has no such move that is safe: its
 * `restore` lets the next claim carry the same count, and the late result of this one would settle that one. So the
 * count is left to rise, and the limit rises with it.
 * @param until when it may run again
 * @param why is shown as the job's reason until it runs
 */
export async function giveBack(db: Db, schema: string, claim: Claim, until: Date, why: string): Promise<void> {
  await db.executeSql(
    `update ${pg.escapeIdentifier(schema)}.job
        set state = 'retry',
            retry_limit = retry_limit + 1,
            start_after = greatest($4::timestamptz, now()),
            keep_until = greatest(keep_until, $4::timestamptz + interval '14 days'),
            heartbeat_on = null,
            output = jsonb_build_object('name', 'PostponeJob', 'message', $5::text)
      where name = $1 and id = $2 and state = 'active' and retry_count = $3`,
    [claim.name, claim.id, claim.retryCount, until, why.slice(0, 2000)],
  )
}
