import type { Work } from '../../work/work.ts'
import type { ConnectFailure } from './connect-failure.ts'
import { OauthState } from './oauth-state.entity.ts'
import { hashOf } from './start-connecting.ts'

/**
 * Uses up the state that came back, in one statement, so that of two returns only one gets through.
 * @returns null when it was good, else why not
 */
export async function useState({ em, actor, clock }: Work, random: string): Promise<ConnectFailure | null> {
  if (actor.kind !== 'person') return 'STATE_FOREIGN'
  const now = clock()
  const hash = hashOf(random)
  const mine = { hash, sessionId: actor.sessionId, userId: actor.userId }
  const used = await em.transactional((tx) =>
    tx.nativeUpdate(OauthState, { ...mine, usedAt: null, expiresAt: { $gt: now } }, { usedAt: now }),
  )
  if (used === 1) return null
  const row = await em.findOne(OauthState, { hash })
  if (!row) return 'STATE_UNKNOWN'
  if (row.sessionId !== actor.sessionId || row.userId !== actor.userId) return 'STATE_FOREIGN'
  return row.usedAt ? 'STATE_REUSED' : 'STATE_EXPIRED'
}
