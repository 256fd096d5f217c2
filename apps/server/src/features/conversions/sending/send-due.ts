import type { Work } from '../../../work/work.ts'
import { claimBatch } from './claim-batch.ts'
import { passing } from './passing.ts'
import { sendBatch } from './send-batch.ts'

/**
 * Sends what is due in an organisation, batch after batch, until nothing is. Any number of processes may do so at once.
 *
 * @param signal ends it between two batches: one that was begun is brought to its end
 */
export async function sendDue(work: Work, signal: AbortSignal): Promise<void> {
  passing('taken', work)
  for (;;) {
    signal.throwIfAborted()
    const batch = await claimBatch(work)
    if (!batch) return
    passing('claimed', work)
    await sendBatch(work, batch)
  }
}
