import type { Queue, QueueTransaction } from '@mci/queue'
import { intakeJob } from './intake-job.ts'
import type { ItemFault } from './item-fault.ts'
import { bringing } from './locks.ts'

/** What a claim can mend. */
const mended: readonly ItemFault[] = ['NUMBER_UNKNOWN', 'OTHER_ACCOUNT']

const unpark = `with brought as (select pg_advisory_xact_lock_shared(${bringing}))
  update whatsapp_inbox.delivery d
  set parked_because = null, parked_number = null, parked_waba = null, attempts = 0
  from brought where (d.parked_number = $1 and d.parked_because = any($2::text[])) or d.parked_because = 'FAILED' returning d.id`

/**
 * Lets what was parked for a number be handed out, in the transaction that claims it. What failed is tried again as well, whosever it
 * is: whoever connects a number anew looks for what is missing.
 */
export async function handOutParked(tx: QueueTransaction, queue: Queue, phoneNumberId: string): Promise<void> {
  const { rows } = await tx.executeSql(unpark, [phoneNumberId, mended])
  if (rows.length > 0) await queue.add(tx, intakeJob, {})
}
