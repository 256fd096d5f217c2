import type { EntityManager } from '@mikro-orm/postgresql'
import { isId } from '../../schema/is-id.ts'
import { NotFound } from '../../schema/problem.graphql.ts'
import type { DateWindow } from '../../values/date-window.ts'
import { type Day, dayAt } from '../../values/day.ts'
import { transactionOf } from '../../work/transaction.ts'
import type { Work } from '../../work/work.ts'
import type { MetricsFilter } from './metrics-input.graphql.ts'

/** In place of a client's id: the accounts that have no client. Also the key of their row. */
export const noClient = 'none'

/** An account whose facts are summed. */
export interface ChosenAccount {
  readonly id: string
  readonly name: string
  readonly currency: string
  readonly timezone: string
  readonly isActive: boolean
  readonly clientId: string | null
  /** Whether a day of the window was read, and one of the compared window. */
  readonly isRead: boolean
  readonly wasRead: boolean
  /** The day it is in its time zone. */
  readonly today: Day
  /** From the first to the last day that were ever read, of one that is switched off. */
  readonly watched: DateWindow | null
  /** Whether a day of it that was not read is missing: it is active, or asked for with others of which none was read. */
  readonly isExpected: boolean
}

export interface AccountsInScope {
  readonly chosen: readonly ChosenAccount[]
  /** Switched off and never read in these windows: they have nothing to add. */
  readonly leftOut: readonly ChosenAccount[]
}

/**
 * The accounts of a question: those that are named, or all (of its clients) that are active or were read in one of its windows.
 * @returns the first id that names nothing in this organisation otherwise
 */
export async function chooseAccounts(
  em: EntityManager,
  { actor, clock, say }: Work,
  filter: MetricsFilter,
  windows: readonly [DateWindow, DateWindow | null],
): Promise<AccountsInScope | NotFound> {
  const named = given(filter.adAccountIds)
  const clients = given(filter.clientIds?.filter((id) => id !== noClient))
  const withoutClient = filter.clientIds?.includes(noClient) ?? false
  const missing = (what: string, id: string, key: string) => NotFound.of(what, id, say({ key }))
  const strangeAccount = named?.find((id) => !isId(id))
  if (strangeAccount !== undefined) return missing('AdAccount', strangeAccount, 'adAccounts.notFound')
  const strangeClient = clients?.find((id) => !isId(id))
  if (strangeClient !== undefined) return missing('Client', strangeClient, 'metrics.clientNotFound')
  const [window, compared] = windows
  const { rows } = await transactionOf(em).executeSql(sql, [
    actor.organizationId,
    named,
    clients,
    window.from,
    window.to,
    compared?.from ?? null,
    compared?.to ?? null,
    withoutClient,
  ])
  const strange = rows.find(({ is_strange }) => is_strange)
  if (strange?.what === 'client') return missing('Client', strange.id, 'metrics.clientNotFound')
  if (strange) return missing('AdAccount', strange.id, 'adAccounts.notFound')
  const isAskedFor = named !== null || clients !== null || withoutClient
  const isSilent = isAskedFor && rows.every(({ is_read, was_read }) => !is_read && !was_read)
  const accounts = rows.map((row) => toAccount(row, isSilent, clock()))
  const counts = ({ isExpected, isRead, wasRead }: ChosenAccount) => named !== null || isExpected || isRead || wasRead
  return { chosen: accounts.filter(counts), leftOut: accounts.filter((account) => !counts(account)) }
}

const given = <T>(list: T[] | null | undefined): T[] | null => (list && list.length > 0 ? list : null)

const isReadIn = (from: string, to: string) =>
  `exists (select from account_day d where d.organization_id = $1 and d.ad_account_id = a.id and d.day between ${from}::date and ${to}::date)`

/** The first or last day that was read of an account that is switched off. */
const ever = (end: 'min' | 'max') => `case when not a.is_active then (select ${end}(d.day)::text from account_day d
      where d.organization_id = $1 and d.ad_account_id = a.id) end`

/** One row for each account, and one for each id that was named and is none. */
const sql = `
  select false as is_strange, 'account' as what, a.id, a.name, a.currency, a.timezone, a.is_active, a.client_id,
    ${isReadIn('$4', '$5')} as is_read, ${isReadIn('$6', '$7')} as was_read,
    ${ever('min')} as watched_from, ${ever('max')} as watched_to
  from ad_account a
  where a.organization_id = $1 and ($2::uuid[] is null or a.id = any($2))
    and (a.client_id = any($3) or ($8 and a.client_id is null) or ($3::uuid[] is null and not $8::boolean)) 
  union all
  select true, 'account', n.id, null, null, null, null, null, null, null, null, null from unnest($2::uuid[]) as n(id)
  where not exists (select from ad_account a where a.organization_id = $1 and a.id = n.id)
  union all
  select true, 'client', n.id, null, null, null, null, null, null, null, null, null from unnest($3::uuid[]) as n(id)
  where not exists (select from client c where c.organization_id = $1 and c.id = n.id)
  order by name, id`

// biome-ignore lint/suspicious/noExplicitAny: a row of the statement above
const toAccount = (row: any, isSilent: boolean, now: Date): ChosenAccount => ({
  id: row.id,
  name: row.name,
  currency: row.currency,
  timezone: row.timezone,
  isActive: row.is_active,
  clientId: row.client_id,
  isRead: row.is_read,
  wasRead: row.was_read,
  today: dayAt(now, row.timezone),
  watched: row.watched_from === null ? null : { from: row.watched_from, to: row.watched_to },
  isExpected: row.is_active || isSilent,
})
