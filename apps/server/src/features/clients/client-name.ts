import type { EntityManager } from '@mikro-orm/postgresql'
import { InvalidInput } from '../../schema/problem.graphql.ts'
import { readLabel } from '../../values/label.ts'
import { transactionOf } from '../../work/transaction.ts'
import type { Work } from '../../work/work.ts'
import { Client } from './client.entity.ts'
import { ClientNameTaken } from './clients.graphql.ts'

const longestName = 120

/** A name as it is kept, or why it cannot be. */
export const readName = (name: string | null, { say }: Pick<Work, 'say'>): string | InvalidInput =>
  readLabel(name ?? '', longestName) ??
  InvalidInput.of('name', say({ key: 'clients.name', params: { most: longestName } }))

/**
 * The refusal of a name that another client has which is not archived, or null. Whoever asks is alone in naming clients until the
 * transaction of `em` ends: without that, two at the same moment would meet only in the unique index, which ends a transaction.
 */
export async function refuseTaken(
  em: EntityManager,
  { actor: { organizationId }, say }: Pick<Work, 'actor' | 'say'>,
  name: string,
  ownId: string | null,
): Promise<ClientNameTaken | null> {
  const tx = transactionOf(em)
  await tx.executeSql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${organizationId}|client-names`])
  // Compared as the index compares: what is one letter in two cases is the database's to say.
  const { rows } = await tx.executeSql(
    `select id from client
     where organization_id = $1 and lower(name) = lower($2) and archived_at is null and id is distinct from $3::uuid`,
    [organizationId, name, ownId],
  )
  const [taken] = rows as { id: string }[]
  if (!taken) return null
  const client = await em.findOneOrFail(Client, { id: taken.id })
  const message = say({ key: 'clients.nameTaken', params: { name: client.name } })
  return Object.assign(new ClientNameTaken(), { message, client })
}
