import type { QueueTransaction } from '@mci/queue'
import { isId } from '../../schema/is-id.ts'
import { transactionOf } from '../../work/transaction.ts'
import type { Work } from '../../work/work.ts'
import { searchNameOf } from './search-name.ts'
import type { TicketFilter } from './ticket-filter.graphql.ts'

/** A filter with what it names looked up: the database plans by values, and guesses wrongly at what is looked up on the way. */
export interface KnownFilter extends Omit<TicketFilter, 'clientId' | 'search'> {
  /** The accounts of the client; null when no client is asked for. */
  readonly clientAccounts: readonly string[] | null
  readonly search: ContactSearch | null
}

/** Whom a search is for. */
export interface ContactSearch {
  /** Parts of names and phones, as `like` takes them; null where the text can be no phone. */
  readonly name: string
  readonly phone: string | null
  /** Those who are found, unless they are so many that going through the tickets finds a page of them sooner. */
  readonly contactIds: readonly string[] | null
}

const mostNamed = 2000

/** Looks up what a filter names; most name nothing that has to be. */
export async function knowFilter(
  { em, actor }: Work,
  { clientId, search, ...filter }: TicketFilter,
): Promise<KnownFilter> {
  const text = searchNameOf(search ?? '')
  if (clientId == null && !text) return { ...filter, clientAccounts: null, search: null }
  return em.transactional(async (tx) => {
    const sql = transactionOf(tx)
    return {
      ...filter,
      clientAccounts: clientId == null ? null : await accountsOf(sql, actor.organizationId, clientId),
      search: text ? await contactsOf(sql, actor.organizationId, text) : null,
    }
  })
}

async function accountsOf(tx: QueueTransaction, organizationId: string, clientId: string): Promise<string[]> {
  if (!isId(clientId)) return []
  const { rows } = await tx.executeSql('select id from ad_account where organization_id = $1 and client_id = $2', [
    organizationId,
    clientId,
  ])
  return rows.map(({ id }) => id)
}

/** The condition by which `contact c` is found. */
export const foundBy = (name: string, phone: string): string =>
  `c.merged_into_id is null and (c.search_name like ${name} or c.phone like ${phone})`

async function contactsOf(tx: QueueTransaction, organizationId: string, text: string): Promise<ContactSearch> {
  const part = (of: string) => `%${of.replace(/[\\%_]/g, '\\$&')}%`
  const digits = text.replace(/\D/g, '')
  const [name, phone] = [part(text), digits && /^[\d\s()+.-]+$/.test(text) ? part(digits) : null]
  const { rows } = await tx.executeSql(
    `select c.id from contact c where c.organization_id = $1 and ${foundBy('$2', '$3')} limit ${mostNamed + 1}`,
    [organizationId, name, phone],
  )
  return { name, phone, contactIds: rows.length > mostNamed ? null : rows.map(({ id }) => id) }
}
