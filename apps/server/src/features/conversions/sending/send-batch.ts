import { LockMode } from '@mikro-orm/postgresql'
import type { Work } from '../../../work/work.ts'
import { ConversionEvent } from '../conversion-event.entity.ts'
import type { Batch } from './batch.ts'
import { beginAttempt } from './begin-attempt.ts'
import { passing } from './passing.ts'
import { putBatch } from './put-batch.ts'
import { endAttempts, settle } from './settle.ts'

/**
 * Puts a batch to Meta and writes down what came of it. Where Meta refused all of them for the sake of one, whose name it does not say,
 * halves of it are sent, until the bad one is alone.
 */
export async function sendBatch(work: Work, batch: Batch): Promise<void> {
  if (batch.claimed.length === 0) return
  const verdict = await putBatch(work, batch)
  if (verdict.kind !== 'REFUSED' || !verdict.isForOne || batch.claimed.length === 1) return settle(work, batch, verdict)
  await work.em.fork().transactional((em) => endAttempts(em, work, batch, verdict))
  const middle = Math.ceil(batch.claimed.length / 2)
  for (const claimed of [batch.claimed.slice(0, middle), batch.claimed.slice(middle)]) {
    passing('halved', work)
    await sendBatch(work, await claimAgain(work, { ...batch, claimed }))
  }
}

/** The same claim, begun anew for an attempt of its own; without what somebody took over. */
function claimAgain(work: Work, batch: Batch): Promise<Batch> {
  const { claimToken, claimed } = batch
  const claim = { claimToken, claimedAt: work.clock() }
  return work.em.fork().transactional(async (em) => {
    const bodies = new Map(claimed.map(({ event, body }) => [event.id, body]))
    const ours = { id: { $in: [...bodies.keys()] }, claimToken, status: 'SENDING' as const }
    const events = await em.find(ConversionEvent, ours, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
      orderBy: { id: 'asc' },
    })
    await em.populate(events, ['ticket'])
    const again = events.flatMap((event) => {
      const body = bodies.get(event.id)
      return body ? [beginAttempt(em, work, event, body, claim)] : []
    })
    await em.flush()
    return { ...batch, ...claim, claimed: again }
  })
}
