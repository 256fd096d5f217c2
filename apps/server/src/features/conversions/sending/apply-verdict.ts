import type { EntityManager } from '@mikro-orm/postgresql'
import type { Work } from '../../../work/work.ts'
import type { ConversionEvent } from '../conversion-event.entity.ts'
import type { FailureCode } from '../failure-code.ts'
import { tellUnknown } from '../health/tell-unknown.ts'
import { beginDoubt, nextAfterDoubt } from './doubt.ts'
import { endEvent } from './end-event.ts'
import { endOf } from './end-of.ts'
import type { Verdict } from './verdict.ts'

/**
 * Makes of an event, which is held, what came of its attempt.
 *
 * @returns when it is to be tried again; null when it has ended
 */
export async function applyVerdict(
  em: EntityManager,
  work: Work,
  event: ConversionEvent,
  verdict: Verdict,
): Promise<Date | null> {
  const now = work.clock()
  const { fbtraceId } = verdict
  if (fbtraceId) event.fbtraceId = fbtraceId
  if (verdict.kind === 'SENT') {
    const sent = { status: 'SENT', success: true, sentAt: now, errorCode: null, errorMessage: null } as const
    const wasUnknown = event.status === 'UNKNOWN'
    em.assign(event, { ...sent, claimToken: null, updatedAt: now })
    await em.flush()
    if (wasUnknown) await tellUnknown(em, work, event.metaDatasetId)
    return null
  }
  event.claimToken = null
  if (verdict.kind === 'PUT_OFF') {
    event.attempts -= 1
    return waitUntil(em, work, event, new Date(now.getTime() + verdict.waitSeconds * 1_000), verdict)
  }
  if (verdict.kind === 'DOUBTFUL') {
    return waitUntil(em, work, event, nextAfterDoubt(now, beginDoubt(event, now)), verdict)
  }
  await refuse(em, work, event, verdict.code, verdict.detail)
  return null
}

/** Where Meta may have it by an earlier attempt, that this one was refused does not tell that it has not. */
async function refuse(
  em: EntityManager,
  work: Work,
  event: ConversionEvent,
  code: FailureCode,
  detail?: string | null,
) {
  const end = event.mayBeAtMetaSince ? null : endOf(event, work.clock())
  if (end?.status === 'CANCELED') return endEvent(em, work, event, end)
  return endEvent(em, work, event, { status: event.mayBeAtMetaSince ? 'UNKNOWN' : 'FAILED', code }, detail)
}

async function waitUntil(
  em: EntityManager,
  work: Work,
  event: ConversionEvent,
  at: Date | null,
  { code, detail }: Exclude<Verdict, { kind: 'SENT' }>,
): Promise<Date | null> {
  const now = work.clock()
  em.assign(event, { status: 'PENDING', errorCode: code, errorMessage: detail ?? null, updatedAt: now })
  const end = at ? endOf(event, now) : { status: 'UNKNOWN' as const, code }
  if (end) await endEvent(em, work, event, end)
  else if (at) event.dueAt = at
  return end ? null : at
}
