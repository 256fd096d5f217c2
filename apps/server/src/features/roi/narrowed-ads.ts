import type { EntityManager } from '@mikro-orm/postgresql'
import type { DateWindow } from '../../values/date-window.ts'
import { transactionOf } from '../../work/transaction.ts'
import type { Work } from '../../work/work.ts'
import { type ChosenAccount, noClient, unlisted } from '../metrics/index.ts'
import type { RoiFilters } from './roi-input.graphql.ts'

export type AdFilters = Pick<RoiFilters, 'metaCampaignIds' | 'metaAdSetIds' | 'search'>

const given = <T>(list: readonly T[] | null | undefined): readonly T[] | null => (list && list.length > 0 ? list : null)

/** Whether a filter leaves out some of an account's ads. */
export const narrowsAds = ({ metaCampaignIds, metaAdSetIds, search }: AdFilters): boolean =>
  Boolean(given(metaCampaignIds) || given(metaAdSetIds) || search?.trim())

const named = (...names: string[]) => `($5::text is null or concat_ws(chr(10), ${names.join(', ')}) ilike $5)`
const standing = (campaign: string, adSet: string) =>
  `($3::text[] is null or coalesce(${campaign}, '${noClient}') = any($3)) and ($4::text[] is null or coalesce(${adSet}, '${noClient}') = any($4))`

const sql = `
  select a.meta_ad_id as id from ad a
  join ad_account o on o.organization_id = $1 and o.id = a.ad_account_id
  left join client k on k.organization_id = $1 and k.id = o.client_id
  left join campaign c on c.organization_id = $1 and c.ad_account_id = a.ad_account_id and c.meta_campaign_id = a.meta_campaign_id
  left join ad_set s on s.organization_id = $1 and s.ad_account_id = a.ad_account_id and s.meta_ad_set_id = a.meta_ad_set_id
  where a.organization_id = $1 and a.ad_account_id = any($2::uuid[]) and ${standing('a.meta_campaign_id', 'a.meta_ad_set_id')}
    and ${named('a.name', 'coalesce(s.name, a.ad_set_name)', 'coalesce(c.name, a.campaign_name)', 'o.name', 'k.name')}
  union
  select t.meta_ad_id from ticket t
  join ad_account o on o.organization_id = $1 and o.id = t.ad_account_id
  left join client k on k.organization_id = $1 and k.id = o.client_id
  where t.organization_id = $1 and t.ad_account_id = any($2::uuid[])
    and (t.lead_day between $6::date and $7::date or t.won_day between $6::date and $7::date)
    and not exists (select from ad a
      where a.organization_id = $1 and a.ad_account_id = t.ad_account_id and a.meta_ad_id = t.meta_ad_id)
    and ${standing('t.meta_campaign_id', 't.meta_ad_set_id')}
    and ${named('t.meta_ad_name', 't.meta_ad_set_name', 't.meta_campaign_name', 'o.name', 'k.name')}`

/**
 * The ads that a filter leaves, by Meta's ids: those of our lists, and those that only tickets of these days know of. `none` stands for
 * the ads whose campaign or ad set is not known.
 */
export async function narrowAds(
  em: EntityManager,
  { actor }: Pick<Work, 'actor'>,
  filters: AdFilters,
  accounts: readonly ChosenAccount[],
  { from, to }: DateWindow,
): Promise<string[]> {
  const { metaCampaignIds, metaAdSetIds, search } = filters
  const text = search?.trim() ? `%${search.trim().replace(/[\\%_]/g, '\\$&')}%` : null
  const isForNone = [metaCampaignIds, metaAdSetIds].every((ids) => !given(ids) || ids?.includes(noClient)) && !text
  const { rows } = await transactionOf(em).executeSql(
    isForNone ? `${sql} union select u.id from (${unlisted(6)}) u` : sql,
    [actor.organizationId, accounts.map(({ id }) => id), given(metaCampaignIds), given(metaAdSetIds), text, from, to],
  )
  return rows.flatMap(({ id }) => id ?? [])
}
