import { NotFound } from '../../schema/problem.graphql.ts'
import type { Work } from '../../work/work.ts'
import { InsightCacheInvalidated } from './creatives.graphql.ts'
import { Ranking } from './ranking.entity.ts'

/** Ends a kept answer: the next who asks gets a new one. Again is as good as once. */
export async function invalidateCache(
  { em, clock, say }: Work,
  cacheKey: string,
): Promise<InsightCacheInvalidated | NotFound> {
  const isKey = /^[0-9a-f]{64}$/.test(cacheKey)
  return em.transactional(async (tx) => {
    const row = isKey ? await tx.findOne(Ranking, { cacheKey }, { fields: ['id', 'expiresAt'] }) : null
    if (!row) return NotFound.of('InsightCache', cacheKey, say({ key: 'creatives.cacheNotFound' }))
    const now = clock()
    await tx.nativeUpdate(Ranking, { id: row.id, expiresAt: { $gt: now } }, { expiresAt: now })
    return Object.assign(new InsightCacheInvalidated(), { cacheKey })
  })
}
