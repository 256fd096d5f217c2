import type { MetaDataset } from '@mci/meta-api'
import type { EntityManager } from '@mikro-orm/postgresql'
import { NotFound } from '../../schema/problem.graphql.ts'
import { newId } from '../../work/new-id.ts'
import type { Work } from '../../work/work.ts'
import { expired, metaRefusal, withMeta } from '../connections/index.ts'
import { connectionFor, connectionsOf, findAdAccount } from './accounts.store.ts'
import type { AdAccount } from './ad-account.entity.ts'
import { DatasetList } from './ad-accounts.graphql.ts'
import { Dataset } from './dataset.entity.ts'

/** Asks Meta for the datasets of an account, and keeps the list: what may be chosen is what was listed. */
export async function listDatasets(work: Work, adAccountId: string) {
  const account = await findAdAccount(work.em, adAccountId)
  if (!account) return NotFound.of('AdAccount', adAccountId, work.say({ key: 'adAccounts.notFound' }))
  const connection = await connectionFor(work, account.id)
  if (!connection) {
    const [ended] = await connectionsOf(work, account.id)
    return ended
      ? expired(work, ended)
      : NotFound.of('Connection', account.id, work.say({ key: 'adAccounts.unreachable' }))
  }
  const listed: MetaDataset[] = []
  try {
    await withMeta(work, connection, async (session) => {
      for await (const page of session.datasets(account.metaAccountId)) listed.push(...page.items)
    })
  } catch (error) {
    return metaRefusal(work, error, connection, 'ads_management')
  }
  const datasets = await work.em.transactional((em) => keep(em, work, account, listed))
  return Object.assign(new DatasetList(), { datasets })
}

async function keep(
  em: EntityManager,
  { clock }: Work,
  account: AdAccount,
  listed: readonly MetaDataset[],
): Promise<Dataset[]> {
  const known = await em.find(Dataset, { adAccount: { id: account.id } })
  const kept = listed.map((each) => {
    const values = {
      name: each.name ?? each.id,
      lastFiredAt: each.lastFiredAt,
      isAvailable: each.isUnavailable !== true,
      updatedAt: clock(),
    }
    const row = known.find(({ metaDatasetId }) => metaDatasetId === each.id)
    if (row) return em.assign(row, values)
    const key = { organizationId: account.organizationId, id: newId(), adAccount: account, metaDatasetId: each.id }
    return em.create(Dataset, { ...key, ...values } as never)
  })
  await em.flush()
  return kept
}
