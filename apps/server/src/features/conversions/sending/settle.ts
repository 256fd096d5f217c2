import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import type { Work } from '../../../work/work.ts'
import { ConversionAttempt } from '../conversion-attempt.entity.ts'
import { ConversionEvent } from '../conversion-event.entity.ts'
import { tellConversionsChanged } from '../conversions.facts.ts'
import { applyVerdict } from './apply-verdict.ts'
import type { Batch } from './batch.ts'
import { passing } from './passing.ts'
import { askToSend } from './send-job.ts'
import type { Verdict } from './verdict.ts'

/**
 * Writes down what came of a batch, for those events whose claim is still ours: the others were taken for lost, and somebody else has
 * found out about them, or will.
 */
export async function settle(work: Work, batch: Batch, verdict: Verdict): Promise<void> {
  await work.em.fork().transactional(async (em) => {
    const events = await holdClaimed(em, batch)
    await endAttempts(em, work, batch, verdict)
    const again = new Set<number>()
    for (const event of events) {
      const at = await applyVerdict(em, work, event, verdict)
      if (at) again.add(at.getTime())
    }
    await em.flush()
    for (const at of again) await askToSend(em, work, new Date(at))
    const ids = events.map(({ id }) => id)
    await tellConversionsChanged(em, work, ids)
    passing('settling', work)
  })
  passing('settled', work)
}

/** The events of a batch that nobody took over, held. One that was given up and not taken over yet is among them. */
export async function holdClaimed(em: EntityManager, { claimed, claimToken }: Batch): Promise<ConversionEvent[]> {
  const ids = claimed.map(({ event }) => event.id)
  const held = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } } as const
  const events = await em.find(ConversionEvent, { id: { $in: ids }, claimToken }, held)
  await em.populate(events, ['ticket.stage'])
  return events
}

/** The attempts themselves are ours whoever has the events now. */
export async function endAttempts(
  em: EntityManager,
  { clock }: Work,
  { claimed }: Batch,
  verdict: Verdict,
): Promise<void> {
  const { kind: outcome, detail, fbtraceId } = verdict
  await em.nativeUpdate(
    ConversionAttempt,
    { id: { $in: claimed.map(({ attemptId }) => attemptId) } },
    {
      ...{ outcome, fbtraceId: fbtraceId ?? null, endedAt: clock() },
      ...{ errorCode: verdict.kind === 'SENT' ? null : verdict.code, errorMessage: detail ?? null },
    },
  )
}
