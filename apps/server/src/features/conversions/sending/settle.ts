import { type EntityManager, type FilterQuery, LockMode } from '@mikro-orm/postgresql'
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
 * Writes down what came of a batch, for those events whose claim is still ours: the others were taken for lost, and somebody else finds
 * out about them. Only that Meta has them is news for those too.
 */
export async function settle(work: Work, batch: Batch, verdict: Verdict): Promise<void> {
  await work.em.fork().transactional(async (em) => {
    const events = await holdSettled(em, batch, verdict)
    await endAttempts(em, work, batch, verdict)
    const again = new Set<number>()
    for (const event of events) {
      const at = await applyVerdict(em, work, event, (await wasTaken(em, event)) ? { kind: 'SENT' } : verdict)
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

/** The events that a batch can say something of, held. */
async function holdSettled(em: EntityManager, batch: Batch, { kind }: Verdict): Promise<ConversionEvent[]> {
  const { claimed, claimToken } = batch
  const ids = claimed.map(({ event }) => event.id)
  const ours: FilterQuery<ConversionEvent> = { claimToken }
  const doubtful: FilterQuery<ConversionEvent> = { status: { $in: ['PENDING', 'UNKNOWN'] } }
  const held = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } } as const
  const events = await em.find(
    ConversionEvent,
    { id: { $in: ids }, $or: kind === 'SENT' ? [ours, doubtful] : [ours] },
    held,
  )
  await em.populate(events, ['ticket.stage'])
  return events
}

/** Whether an earlier attempt of which nobody knew has turned out well meanwhile: its worker had only been frozen. */
const wasTaken = async (em: EntityManager, { id, mayBeAtMetaSince }: ConversionEvent): Promise<boolean> =>
  mayBeAtMetaSince != null && (await em.count(ConversionAttempt, { event: { id }, outcome: 'SENT' })) > 0

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
