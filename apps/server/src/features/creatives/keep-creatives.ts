import { newId } from '../../work/new-id.ts'
import { transactionOf } from '../../work/transaction.ts'
import type { Work } from '../../work/work.ts'
import type { AdAccount } from '../ad-accounts/index.ts'
import { Creative, forgottenAfter } from './creative.entity.ts'
import type { SeenCreative } from './seen-creatives.ts'

/** A creative's row, as far as ranking needs it. */
export interface KeptCreative {
  readonly id: string
  readonly creativeKey: string
  readonly firstDeliveredOn: string | null
}

/**
 * Gives every creative that was seen a row, in a short transaction of its own: doing it again changes nothing. What Meta said
 * of a creative when it was read in depth stays; the figures only know the name of an ad.
 */
export function keepCreatives(
  { em, actor, clock }: Pick<Work, 'em' | 'actor' | 'clock'>,
  account: AdAccount,
  seen: readonly SeenCreative[],
  retentionDays: number,
): Promise<KeptCreative[]> {
  // Everybody writes in the order of the keys, so that two who write at once wait for each other and never in a circle.
  const rows = [...seen].sort((a, b) => (a.key < b.key ? -1 : 1))
  const now = clock()
  const keys = rows.map(({ key }) => key)
  return em.fork().transactional(async (tx) => {
    await transactionOf(tx).executeSql(upsert, [
      actor.organizationId,
      account.id,
      rows.map(() => newId()),
      keys,
      rows.map(({ metaCreativeId }) => metaCreativeId),
      rows.map(({ name }) => name),
      rows.map(({ format }) => format),
      rows.map(({ first }) => first),
      rows.map(({ last }) => last),
      now,
      forgottenAfter(now, retentionDays),
    ])
    return tx.find(
      Creative,
      { adAccount: { id: account.id }, creativeKey: { $in: keys } },
      { fields: ['id', 'creativeKey', 'firstDeliveredOn'], disableIdentityMap: true },
    ) as Promise<KeptCreative[]>
  })
}

const upsert = `
  insert into creative as c (organization_id, id, ad_account_id, creative_key, meta_creative_id, name, format,
    first_delivered_on, last_delivered_on, created_at, updated_at, expires_at)
  select $1, r.id, $2, r.key, r.meta_id, r.name, r.format, r.first, r.last, $10, $10, $11
  from unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::date[], $9::date[])
    as r(id, key, meta_id, name, format, first, last)
  on conflict (organization_id, ad_account_id, creative_key) do update
  set meta_creative_id = coalesce(excluded.meta_creative_id, c.meta_creative_id),
      name = case when c.has_picture is null then excluded.name else c.name end,
      format = case when c.has_picture is null then excluded.format else c.format end,
      first_delivered_on = least(c.first_delivered_on, excluded.first_delivered_on),
      last_delivered_on = greatest(c.last_delivered_on, excluded.last_delivered_on),
      updated_at = excluded.updated_at, expires_at = greatest(c.expires_at, excluded.expires_at)
  where (c.meta_creative_id, c.name, c.first_delivered_on, c.last_delivered_on, c.expires_at)
    is distinct from (coalesce(excluded.meta_creative_id, c.meta_creative_id),
      case when c.has_picture is null then excluded.name else c.name end,
      least(c.first_delivered_on, excluded.first_delivered_on),
      greatest(c.last_delivered_on, excluded.last_delivered_on), greatest(c.expires_at, excluded.expires_at))`
