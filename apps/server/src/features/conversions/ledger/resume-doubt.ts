import type { EntityManager } from '@mikro-orm/postgresql'
import type { Work } from '../../../work/work.ts'
import type { ConversionEvent } from '../conversion-event.entity.ts'
import { tellConversionsChanged } from '../conversions.facts.ts'
import { tellUnknown } from '../health/tell-unknown.ts'
import { doubtEndsAt } from '../sending/doubt.ts'
import { askToSend } from '../sending/send-job.ts'
import { heldUntil } from './hold.ts'

/** A ticket that had gone back while Meta may have been told, and is there again: what was being found out is found out further. */
export async function resumeDoubt(em: EntityManager, work: Work, event: ConversionEvent): Promise<void> {
  const now = work.clock()
  const { status, errorCode, doubtfulSince } = event
  if (status !== 'UNKNOWN' || errorCode !== 'TAKEN_BACK' || !doubtfulSince) return
  if (doubtEndsAt(doubtfulSince) <= now) return
  em.assign(event, { status: 'PENDING', errorCode: null, dueAt: heldUntil(now), updatedAt: now })
  await em.flush()
  await askToSend(em, work, event.dueAt)
  await tellConversionsChanged(em, work, [event.id])
  await tellUnknown(em, work, event.metaDatasetId)
}
