import type { EntityManager } from '@mikro-orm/postgresql'
import type { Work } from '../../../work/work.ts'
import { raiseNotice, resolveNotice } from '../../notices/index.ts'
import { ConversionEvent } from '../conversion-event.entity.ts'
import { sayOfDataset } from './say-of-dataset.ts'
import { subjectOf } from './subject-of.ts'

const kind = 'CONVERSION_EXPIRED'
const week = 7 * 24 * 60 * 60 * 1000

/**
 * Keeps the notice of a dataset's events that were lost to Meta's seven days in the last seven as it is.
 * @param metaDatasetId null for those that never had one
 */
export async function tellExpired(em: EntityManager, work: Work, metaDatasetId: string | null): Promise<void> {
  const subject = subjectOf(metaDatasetId)
  const updatedAt = { $gt: new Date(work.clock().getTime() - week) }
  const count = await em.count(ConversionEvent, { status: 'EXPIRED', metaDatasetId, updatedAt })
  if (count === 0) return resolveNotice(em, work, kind, subject)
  const saying = await sayOfDataset(em, work, metaDatasetId, { key: 'conversions.expired', params: { count } })
  await raiseNotice(em, work, { kind, subject, severity: 'CRITICAL', saying })
}
