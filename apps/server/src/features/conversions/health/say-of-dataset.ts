import type { EntityManager } from '@mikro-orm/postgresql'
import type { Saying } from '../../../work/texts.ts'
import type { Work } from '../../../work/work.ts'
import { nameIn } from './dataset-names.ts'

/** A sentence about a dataset, by its name; about events that have none it is the sentence `<key>.nowhere`. */
export async function sayOfDataset(
  em: EntityManager,
  work: Pick<Work, 'actor' | 'say'>,
  metaDatasetId: string | null,
  { key, params }: Saying,
): Promise<Saying> {
  if (metaDatasetId === null) return { key: `${key}.nowhere`, params }
  return { key, params: { ...params, name: await nameIn(em, work, metaDatasetId) } }
}
