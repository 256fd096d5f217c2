import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Secret } from '../../../values/secret.ts'
import type { Opener } from '../../../work/feature.ts'
import { localeOf } from '../../../work/locale.ts'
import { sayIn } from '../../../work/texts.ts'
import type { Settings } from '../../../work/work.ts'
import { type AskedOrganization, askEverywhere } from './ask-everywhere.ts'
import { reportOf } from './cron-report.ts'
import { waitForEnds } from './wait-for-ends.ts'

const path = '/cron/meta-ads-metrics'
const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most)
const query = z.object({ days: whole(1, 90).optional(), wait: whole(0, 300).default(50) })
const wrong = 'days is a whole number from 1 to 90, wait is seconds from 0 to 300. Both may be left out.'

/** The door of an outer clock: reads every account of every organisation, waits for the ends and says what came of each. */
export function cronRoutes(app: FastifyInstance, open: Opener, { reading }: Settings): void {
  const { cronSecret, cronDays } = reading
  const asking = shared((days: number) => askEverywhere(open, days))

  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    reply.header('cache-control', 'no-store')
    if (!cronSecret) return reply.code(404).send({ message: 'Not found' })
    if (!isRight(request.headers.authorization, cronSecret))
      return reply
        .code(401)
        .header('www-authenticate', 'Bearer')
        .send({ message: 'Send the secret as a bearer token.' })
    const asked = query.safeParse(request.query)
    if (!asked.success) return reply.code(400).send({ message: wrong })
    const { days = cronDays, wait } = asked.data
    const say = sayIn(localeOf(request.headers['accept-language']))
    const report = await asking(days, async (organizations) => {
      await waitForEnds(open, organizations, { seconds: wait, signal: leaving(reply) })
      return reportOf(open, organizations, { days, say })
    })
    return reply.code(report.failed > 0 ? 207 : 200).send(report)
  }
  app.get(path, answer)
  app.post(path, answer)
}

/** In the same time whatever was sent: digests are of one length, and compared to their end. */
function isRight(header: string | undefined, secret: Secret): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(header ?? ''), digest(`Bearer ${secret.reveal()}`))
}

/** Aborted when nobody waits for the answer any more. */
function leaving(reply: FastifyReply): AbortSignal {
  const left = new AbortController()
  reply.raw.once('close', () => left.abort())
  return left.signal
}

type Asked = readonly AskedOrganization[]

/**
 * While a call runs, another one for as many days is about the same jobs: an account that has just been read is not read again
 * because a clock was impatient.
 */
function shared(ask: (days: number) => Promise<Asked>) {
  const running = new Map<number, { asked: Promise<Asked>; calls: number }>()
  return async <T>(days: number, use: (asked: Asked) => Promise<T>): Promise<T> => {
    const call = running.get(days) ?? { asked: ask(days), calls: 0 }
    running.set(days, call)
    call.calls += 1
    try {
      return await use(await call.asked)
    } finally {
      call.calls -= 1
      if (call.calls === 0) running.delete(days)
    }
  }
}
