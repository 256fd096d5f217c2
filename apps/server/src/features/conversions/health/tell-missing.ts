import type { EntityManager } from '@mikro-orm/postgresql'
import type { Work } from '../../../work/work.ts'
import { Notice, raiseNotice, resolveNotice } from '../../notices/index.ts'
import type { ConversionEvent } from '../conversion-event.entity.ts'
import { type MissingDataset, readMissing } from './missing-datasets.ts'

const kind = 'DATASET_MISSING'

type Place = Pick<MissingDataset, 'adAccountId' | 'whatsappNumberId' | 'name'>

/** Tells people that an event waits for a dataset: once for each account or number that has none, however many events do. */
export async function tellMissing(em: EntityManager, work: Work, { ticket }: ConversionEvent): Promise<void> {
  await em.populate(ticket, ['adAccount', 'number'])
  const { adAccount, number } = ticket
  const name = adAccount?.name ?? number.displayPhoneNumber
  return raise(em, work, { adAccountId: adAccount?.id ?? null, whatsappNumberId: number.id, name })
}

/** Keeps the notices of missing datasets as they are. */
export async function tellAllMissing(em: EntityManager, work: Work): Promise<void> {
  const missing = await readMissing(em, work)
  for (const place of missing) await raise(em, work, place)
  const still = new Set(missing.map(subjectOf))
  for (const { subject } of await em.find(Notice, { kind, resolvedAt: null }))
    if (!still.has(subject)) await resolveNotice(em, work, kind, subject)
}

const subjectOf = ({ adAccountId, whatsappNumberId }: Omit<Place, 'name'>): string =>
  adAccountId ? `account:${adAccountId}` : `number:${whatsappNumberId}`

function raise(em: EntityManager, work: Work, place: Place): Promise<void> {
  const { adAccountId, name } = place
  const saying = { key: `conversions.datasetMissing.${adAccountId ? 'account' : 'number'}`, params: { name } }
  const about = adAccountId ? { adAccountId } : {}
  return raiseNotice(em, work, { kind, subject: subjectOf(place), severity: 'WARNING', saying, ...about })
}
