import { isId } from '../../../schema/is-id.ts'
import { NotFound } from '../../../schema/problem.graphql.ts'
import type { Work } from '../../../work/work.ts'
import { Connection } from '../connection.entity.ts'
import { isUsable } from '../connection-status.ts'
import { ConnectionExpired, MetaUnavailable } from '../connections.graphql.ts'
import { expired, metaRefusal } from '../meta-refusal.ts'
import { NotRenewed, renewToken } from './renew-token.ts'
import { warnOfEnd } from './warn-of-end.ts'

/** Exchanges a profile's token now, whatever its strategy: somebody asked for it. */
export async function renewConnection(
  work: Work,
  connectionId: string,
): Promise<Connection | NotFound | ConnectionExpired | MetaUnavailable> {
  const { em, say, clock } = work
  const connection = isId(connectionId) ? await em.findOne(Connection, { id: connectionId }) : null
  if (!connection) return NotFound.of('Connection', connectionId, say({ key: 'connections.notFound' }))
  if (!isUsable(connection, clock())) return expired(work, connection)
  try {
    await renewToken(work, connection)
  } catch (error) {
    return refusal(work, error, connection)
  }
  const after = await work.afresh().em.findOneOrFail(Connection, { id: connectionId })
  await warnOfEnd(work, after)
  return after
}

function refusal(work: Work, error: unknown, connection: Connection): ConnectionExpired | MetaUnavailable {
  const said = error instanceof NotRenewed ? null : metaRefusal(work, error, connection, 'ads_read')
  if (said instanceof ConnectionExpired || said instanceof MetaUnavailable) return said
  const message = work.say({ key: 'connections.notRenewed', params: { name: connection.name } })
  return Object.assign(new MetaUnavailable(), { message, retryAt: null })
}
