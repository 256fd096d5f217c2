import type { EntityManager } from '@mikro-orm/postgresql'
import { NotFound } from '../../schema/problem.graphql.ts'
import type { DateWindow } from '../../values/date-window.ts'
import { transactionOf } from '../../work/transaction.ts'
import type { Work } from '../../work/work.ts'
import { type ChosenAccount, noClient } from './chosen-accounts.ts'
import type { MetricsFilter } from './metrics-input.graphql.ts'

/** The levels below an account, and how ads and lists of objects name them. */
const levels = [
  { what: 'Campaign', field: 'metaCampaignIds', column: 'meta_campaign_id', table: 'campaign' },
  { what: 'AdSet', field: 'metaAdSetIds', column: 'meta_ad_set_id', table: 'ad_set' },
  { what: 'Ad', field: 'metaAdIds', column: 'meta_ad_id', table: 'ad' },
] as const

/** What Meta's ids look like; nothing else can be in a table, nor should it reach one. */
export const isMetaId = (text: string): boolean => /^[\w-]{1,64}$/.test(text)

/** Every ad has an id: there is no row of those without one. */
const hasNone = (what: string): boolean => what !== 'Ad'
const isForNone = ({ what, ids }: { what: string; ids: readonly string[] }): boolean =>
  hasNone(what) && ids.includes(noClient)

/** Ads with facts from a day to another, given at `place` and behind it, that were never listed. */
export const unlisted = (place: number): string => `
  select distinct null, f.meta_ad_id as id from insight_day f
  where f.organization_id = $1 and f.ad_account_id = any($2::uuid[]) and f.day between $${place}::date and $${place + 1}::date
    and not exists (select from ad a
      where a.organization_id = $1 and a.ad_account_id = f.ad_account_id and a.meta_ad_id = f.meta_ad_id)`

/**
 * The ads that a filter leaves, by Meta's ids; null when it leaves all. As a campaign or ad set, `none` stands for the ads with facts in
 * the window that were never listed: the key of their row.
 * @returns the first campaign, ad set or ad that the organisation does not have
 */
export async function chooseAds(
  em: EntityManager,
  { actor, say }: Work,
  filter: MetricsFilter,
  accounts: readonly ChosenAccount[],
  window: DateWindow,
): Promise<readonly string[] | null | NotFound> {
  const asked = levels.flatMap((level) => {
    const ids = filter[level.field]
    return ids && ids.length > 0 ? [{ ...level, ids }] : []
  })
  if (asked.length === 0) return null
  const missing = (what: string, id: string) => NotFound.of(what, id, say({ key: `metrics.notFound.${what}` }))
  for (const { what, ids } of asked) {
    const strange = ids.find((id) => !isMetaId(id))
    if (strange !== undefined) return missing(what, strange)
  }
  const place = (index: number) => `$${index + 3}::text[]`
  const unknown = asked.map(
    ({ what, table, column }, index) => `
      select '${what}' as missing, n.id from unnest(${place(index)}) as n(id)
      where not exists (select from ad a where a.organization_id = $1 and a.${column} = n.id)
        ${hasNone(what) ? `and n.id <> '${noClient}'` : ''}
        and not exists (select from ${table} t where t.organization_id = $1 and t.${column} = n.id)`,
  )
  const conditions = asked.map(({ column }, index) => `a.${column} = any(${place(index)})`)
  const days = asked.every(isForNone) ? [window.from, window.to] : []
  const { rows } = await transactionOf(em).executeSql(
    `select null as missing, a.meta_ad_id as id from ad a
     where a.organization_id = $1 and a.ad_account_id = any($2::uuid[]) and ${conditions.join(' and ')}
     ${days.length > 0 ? `union all ${unlisted(asked.length + 3)}` : ''}
     union all ${unknown.join(' union all ')}`,
    [actor.organizationId, accounts.map(({ id }) => id), ...asked.map(({ ids }) => ids), ...days],
  )
  const strange = rows.find((row) => row.missing !== null)
  return strange ? missing(strange.missing, strange.id) : rows.map(({ id }) => id)
}
