import { announce } from '../../work/fact.ts'
import type { Work } from '../../work/work.ts'
import { resolveNotice } from '../notices/index.ts'
import { changeIfSame } from './change-if-same.ts'
import type { Connection } from './connection.entity.ts'
import { isUsable } from './connection-status.ts'
import { connectionEnded, subjectOf } from './connections.facts.ts'

/** Marks a connection whose token does not work any more, once, and makes that known. No call is made with it again. */
export async function endConnection(work: Work, connection: Connection, state: 'EXPIRED' | 'REVOKED'): Promise<void> {
  const { id: connectionId } = connection
  const hasEnded = await changeIfSame(work, connection, async (row, em) => {
    if (row.state === 'EXPIRED' || row.state === 'REVOKED') return false
    row.state = state
    await em.flush()
    await resolveNotice(em, work, 'TOKEN_EXPIRING', subjectOf(connectionId))
    await announce(em, work, connectionEnded, { connectionId })
    return true
  })
  if (!hasEnded) return
  work.log.warn({ action: 'connection_ended', connectionId, metadata: { state } }, 'the access to Meta has ended')
}

/** The same for those whose time is over: nobody has to ask Meta to know. */
export async function endOverdue(work: Work, connections: readonly Connection[]): Promise<void> {
  for (const each of connections) if (!isUsable(each, work.clock())) await endConnection(work, each, 'EXPIRED')
}
