import type { Work } from '../../work/work.ts'
import { AdAccount } from '../ad-accounts/index.ts'
import { metricsChanged } from '../insights/index.ts'
import type { MetricsUpdated } from './metrics.graphql.ts'

/**
 * The accounts whose figures have changed. After a lost connection all active ones are told: which changed is not known then.
 * @param until ends it at once, even while it waits
 */
export async function* followMetrics(work: Work, until?: AbortSignal): AsyncGenerator<MetricsUpdated> {
  const changes = work.live.follow(metricsChanged, work.actor.organizationId, { signal: until })
  try {
    for await (const { ids, resync } of changes) {
      const adAccountIds = resync ? await activeAccounts(work) : [ids.adAccountId ?? []].flat()
      if (adAccountIds.length > 0) yield { adAccountIds }
    }
  } finally {
    await changes.return?.()
  }
}

async function activeAccounts(work: Work): Promise<string[]> {
  const accounts = await work.afresh().em.find(AdAccount, { isActive: true }, { fields: ['id'] })
  return accounts.map(({ id }) => id)
}
