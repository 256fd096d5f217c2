import { LockMode } from '@mikro-orm/postgresql'
import { isId } from '../../schema/is-id.ts'
import { InvalidInput, NotFound } from '../../schema/problem.graphql.ts'
import type { Work } from '../../work/work.ts'
import { Client } from './client.entity.ts'
import { readName, refuseTaken } from './client-name.ts'
import type { ClientNameTaken, UpdateClientInput } from './clients.graphql.ts'

/** Renames a client, archives it or takes it back. What is left out stays. */
export function updateClient(
  work: Work,
  { clientId, isArchived, ...input }: UpdateClientInput,
): Promise<Client | NotFound | InvalidInput | ClientNameTaken> {
  const { em, clock, say } = work
  return em.transactional(async (tx) => {
    const client = isId(clientId)
      ? await tx.findOne(Client, { id: clientId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      : null
    if (!client) return NotFound.of('Client', clientId, say({ key: 'clients.notFound' }))
    if (isArchived === null) return InvalidInput.of('isArchived', say({ key: 'clients.archivedOrNot' }))
    const name = input.name === undefined ? client.name : readName(input.name, work)
    if (typeof name !== 'string') return name
    const willBeArchived = isArchived ?? client.archivedAt !== null
    // An archived client's name is free for another; taking it back needs the name again.
    const taken = willBeArchived ? null : await refuseTaken(tx, work, name, client.id)
    if (taken) return taken
    client.name = name
    client.archivedAt = willBeArchived ? (client.archivedAt ?? clock()) : null
    client.updatedAt = clock()
    await tx.flush()
    return client
  })
}
