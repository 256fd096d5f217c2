import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Secret } from '../../../values/secret.ts'
import type { Inbox } from '../../../work/inbox.ts'

const note = `insert into whatsapp_inbox.handshake (at) values ($1)
  on conflict (is_only) do update set at = greatest(handshake.at, excluded.at)`

/**
 * Answers Meta's question whether it is us. It is not signed: only the word is known to both sides. The challenge is given back only
 * if it is digits, since whatever else would be somebody's own text on our page.
 */
export function shakeHands({ rows, clock }: Inbox, verifyToken: Secret | null) {
  return async ({ query }: FastifyRequest, reply: FastifyReply) => {
    reply.header('cache-control', 'no-store').type('text/plain; charset=utf-8')
    const { 'hub.mode': mode, 'hub.verify_token': word, 'hub.challenge': challenge } = query as Record<string, unknown>
    const isMeta = typeof word === 'string' && verifyToken !== null && isSame(word, verifyToken.reveal())
    if (mode !== 'subscribe' || !isMeta || typeof challenge !== 'string' || !/^\d{1,20}$/.test(challenge))
      return reply.code(403).send('Forbidden')
    await rows(note, [clock()])
    return reply.send(challenge)
  }
}

/** In the same time whatever was sent: digests are of one length, and compared to their end. */
function isSame(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(one), digest(other))
}
