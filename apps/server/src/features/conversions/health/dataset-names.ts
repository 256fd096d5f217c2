import type { EntityManager } from '@mikro-orm/postgresql'
import { batched } from '../../../work/batched.ts'
import type { Saying } from '../../../work/texts.ts'
import { transactionOf } from '../../../work/transaction.ts'
import type { Work } from '../../../work/work.ts'

const read = `
  select meta_dataset_id as id, min(name) as name, null as number
  from dataset where organization_id = $1 and meta_dataset_id = any($2::text[]) group by 1
  union all
  select meta_dataset_id, null, min(display_phone_number)
  from whatsapp_number where organization_id = $1 and meta_dataset_id = any($2::text[]) group by 1`

interface Named {
  readonly id: string
  readonly name: string | null
  readonly number: string | null
}

/** What datasets are called: as Meta listed them, or after their WhatsApp number. One that nobody ever named is its id. */
export async function datasetNames(
  em: EntityManager,
  { actor }: Pick<Work, 'actor'>,
  ids: readonly string[],
): Promise<Map<string, Saying>> {
  const { rows } = await transactionOf(em).executeSql(read, [actor.organizationId, ids])
  const names = new Map(ids.map((id) => [id, saying('listed', id)]))
  for (const { id, name, number } of (rows as Named[]).toReversed())
    names.set(id, name === null ? saying('whatsapp', number ?? id) : saying('listed', name))
  return names
}

/** The name of one dataset of a page of rows, all read at once. */
export async function datasetName(work: Work, metaDatasetId: string): Promise<string> {
  const found = await batched(work, 'conversions.dataset-names', metaDatasetId, (ids) =>
    work.em.fork().transactional((tx) => datasetNames(tx, work, ids)),
  )
  return found ? work.say(found) : metaDatasetId
}

const saying = (kind: 'listed' | 'whatsapp', name: string): Saying => ({
  key: `conversions.dataset.${kind}`,
  params: { name },
})

/** The name of one dataset to stand in a sentence of any language. */
export async function nameIn(
  em: EntityManager,
  work: Pick<Work, 'actor' | 'say'>,
  metaDatasetId: string,
): Promise<string> {
  const found = (await datasetNames(em, work, [metaDatasetId])).get(metaDatasetId)
  return found ? work.say(found) : metaDatasetId
}
