import type { EntityManager } from '@mikro-orm/postgresql'
import { transactionOf } from '../../../work/transaction.ts'
import type { Work } from '../../../work/work.ts'
import { tellConversionsChanged } from '../conversions.facts.ts'
import type { FailureCode } from '../failure-code.ts'
import { askToSend } from './send-job.ts'

const waiting: readonly FailureCode[] = ['CONNECTION_EXPIRED', 'META_PERMISSION']

/** A profile was connected, or reaches other accounts: what waited for one goes on, in the transaction of `em`. */
export async function goOn(em: EntityManager, work: Work): Promise<void> {
  const { rows } = await transactionOf(em).executeSql(
    `update conversion_event set due_at = $2
     where organization_id = $1 and status = 'PENDING' and due_at > $2 and error_code = any($3::text[])
     returning id`,
    [work.actor.organizationId, work.clock(), waiting],
  )
  if (rows.length === 0) return
  await askToSend(em, work)
  await tellConversionsChanged(
    em,
    work,
    (rows as { id: string }[]).map(({ id }) => id),
  )
}
