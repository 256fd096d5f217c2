import type { EntityManager } from '@mikro-orm/postgresql'
import type { Work } from '../../../work/work.ts'
import { raiseNotice, resolveNotice } from '../../notices/index.ts'
import { ConversionEvent } from '../conversion-event.entity.ts'
import { sayOfDataset } from './say-of-dataset.ts'
import { subjectOf } from './subject-of.ts'

const kind = 'CONVERSION_EXPIRING'
const hour = 60 * 60 * 1000

/** People are told once when they have a working day left, and asked again when they have hours. */
const warnings = [
  { hours: 6, severity: 'CRITICAL' },
  { hours: 18, severity: 'WARNING' },
] as const

/**
 * Keeps the notice of a dataset's events that have waited for so long that Meta will soon take them no more as it is. Of those that
 * Meta may have, a person is asked otherwise.
 * @param metaDatasetId null for those that have none
 */
export async function tellExpiring(em: EntityManager, work: Work, metaDatasetId: string | null): Promise<void> {
  const subject = subjectOf(metaDatasetId)
  const now = work.clock().getTime()
  const within = (hours: number) => ({ $gt: new Date(now), $lte: new Date(now + hours * hour) })
  const waiting = { status: 'PENDING', mayBeAtMetaSince: null, metaDatasetId } as const
  for (const { hours, severity } of warnings) {
    if ((await em.count(ConversionEvent, { ...waiting, sendBefore: within(hours) })) === 0) continue
    const count = await em.count(ConversionEvent, { ...waiting, sendBefore: within(18) })
    const saying = await sayOfDataset(em, work, metaDatasetId, {
      key: 'conversions.expiring',
      params: { count, hours },
    })
    return raiseNotice(em, work, { kind, subject, severity, saying })
  }
  await resolveNotice(em, work, kind, subject)
}
