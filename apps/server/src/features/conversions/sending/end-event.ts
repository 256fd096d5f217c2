import type { EntityManager } from '@mikro-orm/postgresql'
import type { Work } from '../../../work/work.ts'
import type { ConversionEvent } from '../conversion-event.entity.ts'
import { tellExpired } from '../health/tell-expired.ts'
import { tellFailed } from '../health/tell-failed.ts'
import { tellMissing } from '../health/tell-missing.ts'
import { tellUnknown } from '../health/tell-unknown.ts'
import type { Ending } from './end-of.ts'

/**
 * Ends an event that is held, or has it wait for a person until Meta takes it no more, and tells people where that is a loss or theirs
 * to decide.
 *
 * @param detail Meta's own words; what it said before stays where it says nothing now
 */
export async function endEvent(
  em: EntityManager,
  work: Work,
  event: ConversionEvent,
  { status, code }: Ending,
  detail: string | null = null,
): Promise<void> {
  const errorMessage = code !== null && code === event.errorCode ? (detail ?? event.errorMessage) : detail
  em.assign(event, { status, errorCode: code, errorMessage, updatedAt: work.clock() })
  if (status === 'PENDING') event.dueAt = event.sendBefore
  await em.flush()
  if (status === 'UNKNOWN') await tellUnknown(em, work, event.metaDatasetId)
  if (status === 'EXPIRED') await tellExpired(em, work, event.metaDatasetId ?? null)
  if (status === 'FAILED') await tellFailed(em, work, event)
  if (status === 'PENDING') await tellMissing(em, work, event)
}
