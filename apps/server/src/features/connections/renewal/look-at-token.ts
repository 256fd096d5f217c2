import type { TokenFacts } from '@mci/meta-api'
import { z } from 'zod'
import type { Work } from '../../../work/work.ts'
import { changeIfSame } from '../change-if-same.ts'
import type { Connection } from '../connection.entity.ts'
import { stateFor } from '../connection-status.ts'
import { endConnection } from '../end-connection.ts'
import { openToken } from '../open-token.ts'

/** Asks Meta what has become of a token, so that one that was taken back is known before a reading needs it. @throws MetaError */
export async function lookAtToken(work: Work, connection: Connection): Promise<void> {
  const facts = await work.meta.inspectToken(openToken(work, connection).reveal())
  if (!facts.isValid) return endConnection(work, connection, isRevoked(facts) ? 'REVOKED' : 'EXPIRED')
  const { expiresAt: tokenExpiresAt, dataAccessExpiresAt, scopes } = facts
  await changeIfSame(work, connection, (row) => {
    Object.assign(row, { tokenExpiresAt, dataAccessExpiresAt, scopes, state: stateFor(scopes) })
    return true
  })
}

/** The person took the app away; every other end is told as an expired one. */
const revoked = z.object({ error: z.object({ subcode: z.literal(458) }) })
const isRevoked = ({ raw }: TokenFacts): boolean => revoked.safeParse(raw).success
