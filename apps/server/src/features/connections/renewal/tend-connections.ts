import type { Work } from '../../../work/work.ts'
import { Connection } from '../connection.entity.ts'
import { isUsable } from '../connection-status.ts'
import { endConnection } from '../end-connection.ts'
import { lookAtToken } from './look-at-token.ts'
import { renewToken } from './renew-token.ts'
import { isRenewalDue } from './renewal-due.ts'
import { warnOfEnd } from './warn-of-end.ts'

/**
 * What is done every day for the profiles of an organisation: tokens that are due are renewed, unless that is switched off,
 * the others looked at, ends that come near are said, and those that have come. One that fails does not hold up the others.
 */
export async function tendConnections(work: Work, signal: AbortSignal): Promise<void> {
  for (const connection of await work.em.find(Connection, {}, { orderBy: { id: 'asc' } })) {
    signal.throwIfAborted()
    try {
      await tend(work, connection)
    } catch (error) {
      work.log.error({ err: error, action: 'tend_connection', connectionId: connection.id }, 'a profile was not tended')
    }
  }
}

async function tend(work: Work, connection: Connection): Promise<void> {
  const { id } = connection
  const now = work.clock()
  if (isUsable(connection, now)) {
    try {
      const isRenewed = work.settings.reading.renewsTokens && isRenewalDue(connection, now)
      await (isRenewed ? renewToken(work, connection) : lookAtToken(work, connection))
    } catch (error) {
      work.log.warn(
        { err: error, action: 'tend_connection', connectionId: id },
        'Meta could not be asked about a token',
      )
    }
  }
  const after = await work.afresh().em.findOneOrFail(Connection, { id })
  await (isUsable(after, now) ? warnOfEnd(work, after) : endConnection(work, after, 'EXPIRED'))
}
