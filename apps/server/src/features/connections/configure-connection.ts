import { isId } from '../../schema/is-id.ts'
import { NotFound } from '../../schema/problem.graphql.ts'
import type { Work } from '../../work/work.ts'
import { Connection } from './connection.entity.ts'
import type { ConfigureConnectionInput } from './connections.graphql.ts'

/** Chooses how a profile's token is renewed; what is left out stays. */
export function configureConnection(
  { em, clock, say }: Work,
  { connectionId, renewalStrategy }: ConfigureConnectionInput,
): Promise<Connection | NotFound> {
  return em.transactional(async (tx) => {
    const connection = isId(connectionId) ? await tx.findOne(Connection, { id: connectionId }) : null
    if (!connection) return NotFound.of('Connection', connectionId, say({ key: 'connections.notFound' }))
    if (renewalStrategy) Object.assign(connection, { renewalStrategy, updatedAt: clock() })
    await tx.flush()
    return connection
  })
}
