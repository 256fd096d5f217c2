import { MetaError } from '@mci/meta-api'
import type { Work } from '../../work/work.ts'
import type { Connection } from './connection.entity.ts'
import { ConnectionExpired, MetaUnavailable, MissingPermission } from './connections.graphql.ts'

/**
 * What a person is told when Meta refused a call that they wait for. Errors that are our fault are thrown on.
 * @param scope the permission that this call takes
 */
export function metaRefusal(
  { say, clock }: Work,
  error: unknown,
  connection: Connection,
  scope: string,
): ConnectionExpired | MetaUnavailable | MissingPermission {
  if (!(error instanceof MetaError)) throw error
  if (error.kind === 'authorization') return expired({ say }, connection)
  if (error.kind === 'permission') {
    const message = say({ key: 'connections.missingPermission', params: { scope } })
    return Object.assign(new MissingPermission(), { message, scope })
  }
  if (error.kind === 'request' || error.kind === 'version') throw error
  const seconds = error.kind === 'throttled' ? (error.retryAfterSeconds ?? 60) : null
  const message = say({ key: seconds ? 'connections.metaThrottled' : 'connections.metaUnavailable' })
  const retryAt = seconds ? new Date(clock().getTime() + seconds * 1000) : null
  return Object.assign(new MetaUnavailable(), { message, retryAt })
}

export const expired = ({ say }: Pick<Work, 'say'>, connection: Connection): ConnectionExpired =>
  Object.assign(new ConnectionExpired(), {
    connection,
    message: say({ key: 'connections.expired', params: { name: connection.name } }),
  })
