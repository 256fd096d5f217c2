import type { EntityManager } from '@mikro-orm/postgresql'
import type { Work } from '../../../work/work.ts'
import { raiseNotice, resolveNotice } from '../../notices/index.ts'
import { ConversionEvent } from '../conversion-event.entity.ts'
import { nameIn } from './dataset-names.ts'
import { subjectOf } from './subject-of.ts'

const kind = 'CONVERSION_EXPIRED'
const week = 7 * 24 * 60 * 60 * 1000

/** Keeps the notice of a dataset's events that were lost to Meta's seven days in the last seven as it is. */
export async function tellExpired(
  em: EntityManager,
  work: Work,
  metaDatasetId: string | null | undefined,
): Promise<void> {
  if (!metaDatasetId) return
  const subject = subjectOf(metaDatasetId)
  const updatedAt = { $gt: new Date(work.clock().getTime() - week) }
  const count = await em.count(ConversionEvent, { status: 'EXPIRED', metaDatasetId, updatedAt })
  if (count === 0) return resolveNotice(em, work, kind, subject)
  const saying = { key: 'conversions.expired', params: { count, name: await nameIn(em, work, metaDatasetId) } }
  await raiseNotice(em, work, { kind, subject, severity: 'CRITICAL', saying })
}
