import type { EntityManager } from '@mikro-orm/postgresql'
import { NotFound } from '../../schema/problem.graphql.ts'
import { transactionOf } from '../../work/transaction.ts'
import type { Work } from '../../work/work.ts'
import { isMetaId, noClient } from '../metrics/index.ts'
import type { AdFilters } from './narrowed-ads.ts'

const levels = [
  { what: 'Campaign', field: 'metaCampaignIds', column: 'meta_campaign_id', table: 'campaign' },
  { what: 'AdSet', field: 'metaAdSetIds', column: 'meta_ad_set_id', table: 'ad_set' },
] as const

/** The first campaign or ad set of a filter that the organisation has nowhere: in no list, and at no ticket. */
export async function strangeObject(
  em: EntityManager,
  { actor, say }: Work,
  filters: AdFilters,
): Promise<NotFound | null> {
  const missing = (what: string, id: string) => NotFound.of(what, id, say({ key: `metrics.notFound.${what}` }))
  const asked = levels.flatMap(({ what, field }) => (filters[field] ?? []).map((id) => ({ what, id })))
  const odd = asked.find(({ id }) => !isMetaId(id))
  if (odd) return missing(odd.what, odd.id)
  const named = asked.filter(({ id }) => id !== noClient)
  const [strange] = await nowhere(em, actor.organizationId, named)
  return strange ? missing(strange.what, strange.id) : null
}

interface Named {
  readonly what: string
  readonly id: string
}

/** Those that neither a list of their own, nor an ad, nor a ticket has. */
async function nowhere(em: EntityManager, organizationId: string, objects: readonly Named[]): Promise<Named[]> {
  if (objects.length === 0) return []
  const has = ({ table, column }: (typeof levels)[number]) =>
    [table, 'ad', 'ticket'].map(
      (name) => `not exists (select from ${name} x where x.organization_id = $1 and x.${column} = n.id)`,
    )
  const parts = levels.map(
    (level, index) =>
      `select '${level.what}' as what, n.id from unnest($${index + 2}::text[]) as n(id) where ${has(level).join(' and ')}`,
  )
  const ids = levels.map(({ what }) => objects.filter((each) => each.what === what).map(({ id }) => id))
  const sql = `${parts.join(' union all ')} order by what desc, id`
  return (await transactionOf(em).executeSql(sql, [organizationId, ...ids])).rows
}
