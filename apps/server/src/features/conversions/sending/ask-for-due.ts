import { transactionOf } from '../../../work/transaction.ts'
import type { Work } from '../../../work/work.ts'
import { goOnAimed } from './go-on-aimed.ts'
import { goOnSwitchedOn } from './go-on-switched-on.ts'
import { askToSend } from './send-job.ts'

// What waits for longer than it may is looked at now, and ends then.
const overdue = `
  update conversion_event set due_at = $2
  where organization_id = $1 and status = 'PENDING' and due_at > $2
    and (send_before <= $2 or doubtful_since <= $2::timestamptz - interval '24 hours')`
const due = `
  select exists (select from conversion_event where organization_id = $1 and status = 'PENDING' and due_at <= $2) as is_due`

/** Asks for what is due to be sent, whatever became of the jobs that had been asked for it. */
export async function askForDue(work: Work): Promise<void> {
  const binds = [work.actor.organizationId, work.clock()]
  await work.em.fork().transactional(async (em) => {
    const { executeSql } = transactionOf(em)
    await executeSql(overdue, binds)
    await goOnAimed(em, work)
    await goOnSwitchedOn(em, work)
    const { rows } = await executeSql(due, binds)
    if ((rows as { is_due: boolean }[])[0]?.is_due) await askToSend(em, work)
  })
}
