import { defineJob } from '@mci/queue'
import type { EntityManager } from '@mikro-orm/postgresql'
import { z } from 'zod'
import { transactionOf } from '../../../work/transaction.ts'
import type { Work } from '../../../work/work.ts'

/**
 * Sends all that is due in an organisation. It names no event: whoever comes first takes what is there, in batches, and who finds
 * nothing is done. What it is worth is in the rows; that it ended proves nothing.
 */
export const sendJob = defineJob({
  name: 'meta_conversion_send',
  payload: z.object({ organizationId: z.uuid() }),
  retry: { limit: 5, delaySeconds: 10, backoff: true },
  expireInSeconds: 5 * 60,
  concurrency: 4,
})

/** Has what is due at that time sent, in the transaction of `em` that makes it due. */
export async function askToSend(
  em: EntityManager,
  { queue, actor: { organizationId } }: Pick<Work, 'queue' | 'actor'>,
  at?: Date,
): Promise<void> {
  await queue.add(transactionOf(em), sendJob, { organizationId }, at ? { startAfter: at } : {})
}
