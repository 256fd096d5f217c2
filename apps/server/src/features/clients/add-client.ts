import type { InvalidInput } from '../../schema/problem.graphql.ts'
import { newId } from '../../work/new-id.ts'
import type { Work } from '../../work/work.ts'
import { Client } from './client.entity.ts'
import { readName, refuseTaken } from './client-name.ts'
import type { ClientNameTaken } from './clients.graphql.ts'

/** Adds a client whose name no other has that is not archived. */
export async function addClient(work: Work, input: { name: string }): Promise<Client | InvalidInput | ClientNameTaken> {
  const { em, actor, clock } = work
  const name = readName(input.name, work)
  if (typeof name !== 'string') return name
  return em.transactional(async (tx) => {
    const taken = await refuseTaken(tx, work, name, null)
    if (taken) return taken
    const now = clock()
    const key = { organizationId: actor.organizationId, id: newId() }
    const client = tx.create(Client, { ...key, name, archivedAt: null, createdAt: now, updatedAt: now })
    await tx.flush()
    return client
  })
}
