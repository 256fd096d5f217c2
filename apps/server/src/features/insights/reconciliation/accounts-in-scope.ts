import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql'
import { isId } from '../../../schema/is-id.ts'
import { NotFound } from '../../../schema/problem.graphql.ts'
import type { DateWindow } from '../../../values/date-window.ts'
import { transactionOf } from '../../../work/transaction.ts'
import type { Work } from '../../../work/work.ts'
import { AdAccount } from '../../ad-accounts/index.ts'
import { clientOf } from '../../clients/index.ts'

export interface Scope {
  readonly adAccountIds?: readonly string[] | null
  readonly clientId?: string | null
}

/** The accounts that were asked about, by name; without any, those that are switched on or have days in the window. */
export async function accountsInScope(
  em: EntityManager,
  work: Work,
  { adAccountIds, clientId }: Scope,
  window: DateWindow,
): Promise<AdAccount[] | NotFound> {
  const { say } = work
  if (clientId && !(isId(clientId) && (await clientOf({ ...work, em, batches: new Map() }, clientId))))
    return NotFound.of('Client', clientId, say({ key: 'clients.notFound' }))
  const asked: FilterQuery<AdAccount> = adAccountIds
    ? { id: { $in: adAccountIds.filter(isId) } }
    : { $or: [{ isActive: true }, { id: { $in: await withDays(em, work.actor.organizationId, window) } }] }
  const ofClient: FilterQuery<AdAccount> = clientId ? { client: { id: clientId } } : {}
  const accounts = await em.find(AdAccount, { $and: [asked, ofClient] }, { orderBy: { name: 'asc', id: 'asc' } })
  const missing = adAccountIds?.find((id) => !accounts.some((account) => account.id === id))
  return missing === undefined ? accounts : NotFound.of('AdAccount', missing, say({ key: 'adAccounts.notFound' }))
}

async function withDays(em: EntityManager, organizationId: string, { from, to }: DateWindow): Promise<string[]> {
  const { rows } = await transactionOf(em).executeSql(
    `select a.id from ad_account a where a.organization_id = $1 and exists (
       select from account_day d where d.organization_id = $1 and d.ad_account_id = a.id and d.day between $2::date and $3::date)`,
    [organizationId, from, to],
  )
  return rows.map(({ id }) => id)
}
