import type { EntityManager } from '@mikro-orm/postgresql'
import type { Work } from '../../../work/work.ts'
import { raiseNotice, resolveNotice } from '../../notices/index.ts'
import { ConversionEvent } from '../conversion-event.entity.ts'
import { nameIn } from './dataset-names.ts'
import { subjectOf } from './subject-of.ts'

const kind = 'CONVERSION_UNKNOWN'

/** Keeps the notice of a dataset's undecided events as they are: how many there are, or that there are none any more. */
export async function tellUnknown(
  em: EntityManager,
  work: Work,
  metaDatasetId: string | null | undefined,
): Promise<void> {
  if (!metaDatasetId) return
  const subject = subjectOf(metaDatasetId)
  const count = await em.count(ConversionEvent, { status: 'UNKNOWN', metaDatasetId })
  if (count === 0) return resolveNotice(em, work, kind, subject)
  const saying = { key: 'conversions.unknown', params: { count, name: await nameIn(em, work, metaDatasetId) } }
  await raiseNotice(em, work, { kind, subject, severity: 'WARNING', saying })
}
