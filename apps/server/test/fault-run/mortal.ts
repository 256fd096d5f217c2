import { AttemptLost } from '@mci/queue'
import { features } from '../../src/boot/features.ts'
import { openerOf } from '../../src/boot/open-work.ts'
import { openWorld } from '../../src/boot/open-world.ts'
import { spendJob } from '../../src/features/insights/clock/spend-job.ts'
import { asFeatureJob } from '../../src/features/jobs/index.ts'
import type { TestServer } from '../with-server.ts'
import { type Moment, openWire } from './wire.ts'

/** How an attempt ended; `null` is well. */
export type End = { readonly isKilled: true } | { readonly isKilled: false; readonly error: unknown }

/** A process that reads windows and may be killed at any moment. */
export interface Mortal {
  readonly isDead: boolean
  dieAt(moment: Moment): void
  attempt(run: { organizationId: string; jobId: string; number: number; isLast: boolean }): Promise<End>
  close(): Promise<void>
}

/**
 * Opens what a worker's process holds: its own connections, its own client of Meta with all that it remembers, nothing shared with
 * another but PostgreSQL and Meta, and both only by its wire. Time is the sandbox's: waiting moves it on.
 */
export async function openMortal(server: TestServer): Promise<Mortal> {
  const { env, sandbox } = server
  const wire = await openWire(env.databaseUrl, sandbox.url)
  const meta = { ...env.meta, graphUrl: wire.graphUrl }
  const clock = () => new Date(sandbox.control.clock().now)
  let onTime = () => {}
  const sleep = async (milliseconds: number) => {
    if (wire.isCut) return new Promise<void>(() => {})
    sandbox.control.advanceClock(Math.ceil(milliseconds) / 1000)
    onTime()
  }
  const options = { application: 'mci-mortal', clock, sleep, poolSize: 4 }
  const world = await openWorld({ ...env, meta, databaseUrl: wire.databaseUrl }, features, server.world.log, options)
  return {
    get isDead() {
      return wire.isCut
    },
    dieAt: wire.cutAt,
    async attempt({ organizationId, jobId, number, isLast }) {
      const deadline = clock().getTime() + spendJob.definition.expireInSeconds * 1000
      const { signal, abort } = lifetime()
      // As the queue does with an attempt that takes too long.
      onTime = () => clock().getTime() > deadline && abort(new AttemptLost())
      const payload = { organizationId, jobId }
      const run = { id: jobId, payload, attempt: number, isLastAttempt: isLast, signal, touch: async () => {} }
      const ended = asFeatureJob(spendJob)
        .run(openerOf(world), run)
        .then(
          () => ({ isKilled: false, error: null }) as const,
          (error: unknown) => ({ isKilled: false, error }) as const,
        )
      return Promise.race([ended, wire.cut.then(() => ({ isKilled: true }) as const)])
    },
    async close() {
      // What died holds connections that never answer: it is left alone.
      if (!wire.isCut) await world.close()
      wire.close()
    },
  }
}

function lifetime() {
  const controller = new AbortController()
  return { signal: controller.signal, abort: (why: Error) => controller.abort(why) }
}
