import { createHash, randomBytes } from 'node:crypto'
import { isId } from '../../schema/is-id.ts'
import { NotFound } from '../../schema/problem.graphql.ts'
import { newId } from '../../work/new-id.ts'
import type { Work } from '../../work/work.ts'
import { Connection } from './connection.entity.ts'
import { askedScopes } from './connection-status.ts'
import { ConnectMetaStarted } from './connections.graphql.ts'
import { OauthState } from './oauth-state.entity.ts'

const minutesOpen = 10
const minute = 60_000
const daysRemembered = 1

/**
 * Opens a way to Meta's dialog and back. The state is 32 random bytes after the organisation's id; only its hash is kept, with
 * the session, the person and the minute it ends.
 */
export async function startConnecting(work: Work, reconnect?: string): Promise<ConnectMetaStarted | NotFound> {
  const { em, meta, actor, clock, say } = work
  if (actor.kind !== 'person') throw new Error('Only a person can consent')
  const again = reconnect && isId(reconnect) ? await em.findOne(Connection, { id: reconnect }) : null
  if (reconnect && !again) return NotFound.of('Connection', reconnect, say({ key: 'connections.notFound' }))
  const random = randomBytes(32).toString('base64url')
  const { organizationId, sessionId, userId } = actor
  const now = clock().getTime()
  const expiresAt = new Date(now + minutesOpen * minute)
  await em.transactional(async (tx) => {
    await tx.nativeDelete(OauthState, { expiresAt: { $lt: new Date(now - daysRemembered * 24 * 60 * minute) } })
    tx.create(OauthState, {
      organizationId,
      id: newId(),
      hash: hashOf(random),
      sessionId,
      userId,
      expiresAt,
      usedAt: null,
    })
  })
  const oauthUrl = meta.dialogUrl({
    state: `${organizationId}.${random}`,
    scopes: askedScopes,
    rerequest: again !== null,
  })
  return Object.assign(new ConnectMetaStarted(), { oauthUrl, expiresAt })
}

export const hashOf = (random: string): string => createHash('sha256').update(random).digest('hex')
