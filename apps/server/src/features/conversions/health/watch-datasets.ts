import type { EntityManager } from '@mikro-orm/postgresql'
import { dayAt } from '../../../values/day.ts'
import type { Work } from '../../../work/work.ts'
import { raiseNotice, resolveNotice } from '../../notices/index.ts'
import { type DatasetHealth, readHealth } from './dataset-health.ts'
import { nameIn } from './dataset-names.ts'
import { subjectOf } from './subject-of.ts'
import { tellExpired } from './tell-expired.ts'
import { tellExpiring } from './tell-expiring.ts'
import { endTellingFailed } from './tell-failed.ts'
import { tellAllMissing } from './tell-missing.ts'

/** Looks at every dataset of the organisation, and at events that have none, and keeps what people are told of them as it is. */
export async function watchDatasets(work: Work): Promise<void> {
  await work.em.fork().transactional(async (em) => {
    const all = await readHealth(em, work)
    for (const health of all) await tellSilent(em, work, health)
    for (const metaDatasetId of [...all.map((each) => each.metaDatasetId), null]) {
      await tellExpiring(em, work, metaDatasetId)
      await tellExpired(em, work, metaDatasetId)
    }
    await tellAllMissing(em, work)
    await endTellingFailed(em, work)
  })
}

async function tellSilent(em: EntityManager, work: Work, health: DatasetHealth): Promise<void> {
  const { metaDatasetId, silentSince, zone, adAccountIds } = health
  const [kind, subject] = ['DATASET_SILENT', subjectOf(metaDatasetId)] as const
  if (!silentSince) return resolveNotice(em, work, kind, subject)
  const params = { name: await nameIn(em, work, metaDatasetId), since: dayAt(silentSince, zone ?? 'UTC') }
  const about = adAccountIds.length === 1 ? { adAccountId: adAccountIds[0] } : {}
  const saying = { key: 'conversions.silent', params }
  await raiseNotice(em, work, { kind, subject, severity: 'WARNING', saying, ...about })
}
