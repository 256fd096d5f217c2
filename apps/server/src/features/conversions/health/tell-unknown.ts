import type { EntityManager } from '@mikro-orm/postgresql'
import type { Saying } from '../../../work/texts.ts'
import type { Work } from '../../../work/work.ts'
import { raiseNotice, resolveNotice } from '../../notices/index.ts'
import { ConversionEvent } from '../conversion-event.entity.ts'
import { datasetNames } from './dataset-names.ts'

const kind = 'CONVERSION_UNKNOWN'

/** What notices about a dataset are about. */
export const subjectOf = (metaDatasetId: string): string => `dataset:${metaDatasetId}`

/** What a dataset is called, in a sentence of any language. */
export async function nameIn(em: EntityManager, work: Work, metaDatasetId: string): Promise<string> {
  const name: Saying | undefined = (await datasetNames(em, work, [metaDatasetId])).get(metaDatasetId)
  return name ? work.say(name) : metaDatasetId
}

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
