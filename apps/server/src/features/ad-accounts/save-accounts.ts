import type { MetaAdAccount } from '@mci/meta-api'
import type { EntityManager } from '@mikro-orm/postgresql'
import { newId } from '../../work/new-id.ts'
import { transactionOf } from '../../work/transaction.ts'
import type { Work } from '../../work/work.ts'
import type { AccountsListed } from '../connections/index.ts'
import { resumePaused } from '../jobs/index.ts'

const active = 1

/**
 * Keeps what a profile reaches: accounts are added or brought up to date, access that it lost is taken away. An account that
 * nobody reaches any more stays, with its facts, and says why it is not read. Jobs that waited for a profile go on.
 */
export async function saveAccounts(
  em: EntityManager,
  work: Work,
  { connectionId, accounts }: AccountsListed,
): Promise<void> {
  const tx = transactionOf(em)
  const { organizationId } = work.actor
  const now = work.clock()
  const known = [...new Map(accounts.filter(isWhole).map((each) => [each.id, each])).values()]
  const column = <T>(of: (account: MetaAdAccount) => T) => known.map(of)
  await tx.executeSql(
    `insert into ad_account as a (organization_id, id, meta_account_id, name, currency, timezone, account_status, disable_reason, is_active, created_at, updated_at)
     select $1, r.id, r.meta_id, r.name, r.currency, r.zone, r.status, r.reason, false, $9, $9
     from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int[], $8::int[]) as r(id, meta_id, name, currency, zone, status, reason)
     on conflict (organization_id, meta_account_id) do update
     set name = excluded.name, currency = excluded.currency, timezone = excluded.timezone,
         account_status = excluded.account_status, disable_reason = excluded.disable_reason, updated_at = excluded.updated_at
     where (a.name, a.currency, a.timezone, a.account_status, a.disable_reason)
       is distinct from (excluded.name, excluded.currency, excluded.timezone, excluded.account_status, excluded.disable_reason)`,
    [
      organizationId,
      column(() => newId()),
      column(({ id }) => id),
      column(({ id, name }) => name ?? id),
      column(({ currency }) => currency),
      column(({ timezoneName }) => timezoneName),
      column(({ accountStatus }) => accountStatus ?? active),
      column(({ disableReason }) => disableReason),
      now,
    ],
  )
  const metaIds = column(({ id }) => id)
  await tx.executeSql(
    `insert into account_access (organization_id, id, ad_account_id, connection_id, created_at)
     select $1, gen_random_uuid(), a.id, $2, $4 from ad_account a where a.organization_id = $1 and a.meta_account_id = any($3::text[])
     on conflict (organization_id, ad_account_id, connection_id) do nothing`,
    [organizationId, connectionId, metaIds, now],
  )
  await tx.executeSql(
    `delete from account_access x using ad_account a
     where x.organization_id = $1 and x.connection_id = $2 and a.organization_id = x.organization_id and a.id = x.ad_account_id
       and a.meta_account_id <> all($3::text[])`,
    [organizationId, connectionId, metaIds],
  )
  const { rows } = await tx.executeSql(
    'select id from ad_account where organization_id = $1 and meta_account_id = any($2::text[])',
    [organizationId, metaIds],
  )
  const reached = rows as { id: string }[]
  await resumePaused(
    em,
    work,
    reached.map(({ id }) => id),
  )
}

// Without currency or zone no figure of it could be said; Meta gives both for every account that can run ads.
const isWhole = ({ currency, timezoneName }: MetaAdAccount): boolean => Boolean(currency && timezoneName)
