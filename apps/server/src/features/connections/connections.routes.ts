import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { isId } from '../../schema/is-id.ts'
import { mayActAs } from '../../work/actor.ts'
import type { Opener } from '../../work/feature.ts'
import { type ConnectFailure, failureIn, failureOf } from './connect-failure.ts'
import { finishConnecting } from './finish-connecting.ts'
import { useState } from './use-state.ts'

const text = z.string().max(4_096).optional().catch(undefined)
const query = z.object({ code: text, state: text, error: text, error_reason: text })

/** The way back from Meta's dialog. It always ends on the screen that began it, which says what came of it. */
export function connectionRoutes(app: FastifyInstance, open: Opener): void {
  app.get('/oauth/meta/callback', async (request, reply) => {
    const outcome = await comeBack(request, open)
    const answer = 'connected' in outcome ? `connected=${outcome.connected}` : `connectFailed=${outcome.failed}`
    reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer')
    return reply.redirect(`/accounts?${answer}`, 303)
  })
}

type Outcome = { connected: string } | { failed: ConnectFailure }

async function comeBack(request: FastifyRequest, open: Opener): Promise<Outcome> {
  const { code, state, error, error_reason } = query.parse(request.query)
  const [organizationId = '', random = ''] = (state ?? '').split('.')
  if (!isId(organizationId) || !random) return { failed: 'STATE_UNKNOWN' }
  // The organisation is the state's, not the header's: a browser that comes back sends none.
  const work = await open.forRequest({
    headers: { ...request.headers, authorization: undefined, 'x-organization-id': organizationId },
  })
  if (!work) return { failed: 'STATE_FOREIGN' }
  const bad = await useState(work, random)
  if (bad) return { failed: bad }
  const said = failureIn({ code, error, error_reason })
  if (said || !code) return { failed: said ?? 'NO_CODE' }
  if (!mayActAs(work.actor, 'ADMIN')) return { failed: 'NO_LONGER_ALLOWED' }
  try {
    const { id } = await finishConnecting(work, code)
    work.log.info({ action: 'connect', connectionId: id }, 'a profile was connected')
    return { connected: id }
  } catch (cause) {
    const failed = failureOf(cause)
    work.log.warn({ err: cause, action: 'connect', metadata: { failed } }, 'connecting a profile failed')
    return { failed }
  }
}
