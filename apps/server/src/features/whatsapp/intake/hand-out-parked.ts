import type { Queue, QueueTransaction } from '@mci/queue'
import { intakeJob } from './intake-job.ts'
import type { ItemFault } from './item-fault.ts'
import { bringing } from './locks.ts'

/** What a claim can mend. */
const mended: readonly ItemFault[] = ['NUMBER_UNKNOWN', 'OTHER_ACCOUNT']

const unpark = (attempts: string, which: string) => `with brought as (select pg_advisory_xact_lock_shared(${bringing}))
  update whatsapp_inbox.delivery d
  set parked_because = null, parked_number = null, parked_waba = null, attempts = ${attempts}
  from brought where ${which} returning d.id`

const ofNumber = unpark(
  '0',
  "(d.parked_number = $1 and d.parked_because = any($2::text[])) or d.parked_because = 'FAILED'",
)

// Their failures stay counted: they have one try, and wait again.
const failed = unpark('d.attempts', "d.parked_because = 'FAILED'")
const failedOf = unpark(
  'd.attempts',
  `d.parked_because = 'FAILED' and (($2 and d.parked_number is null)
    or d.parked_number in (select phone_number_id from whatsapp_inbox.claim where organization_id = $1))`,
)

/**
 * Lets what was parked for a number be handed out, in the transaction that claims it. What failed is tried again as well, whosever it
 * is: whoever connects a number anew looks for what is missing.
 */
export const handOutParked = (tx: QueueTransaction, queue: Queue, phoneNumberId: string): Promise<void> =>
  handOutAgain(tx, queue, ofNumber, [phoneNumberId, mended])

/** Lets everything that failed be tried once more. */
export const handOutFailed = (tx: QueueTransaction, queue: Queue): Promise<void> => handOutAgain(tx, queue, failed, [])

/** The same for an organisation's numbers. @param ofNobody also what names no number */
export const handOutFailedOf = (
  tx: QueueTransaction,
  queue: Queue,
  organizationId: string,
  ofNobody: boolean,
): Promise<void> => handOutAgain(tx, queue, failedOf, [organizationId, ofNobody])

async function handOutAgain(tx: QueueTransaction, queue: Queue, sql: string, binds: unknown[]): Promise<void> {
  const { rows } = await tx.executeSql(sql, binds)
  if (rows.length > 0) await queue.add(tx, intakeJob, {})
}
