import { setTimeout as pause } from 'node:timers/promises'
import type { FeatureJob, Opener } from '../../../work/feature.ts'
import type { Inbox } from '../../../work/inbox.ts'
import { handOutBatch } from './hand-out-batch.ts'
import { intakeJob } from './intake-job.ts'
import { bringing } from './locks.ts'

const minute = 60_000
/** How long it stays when there is nothing: while much comes it is not ended and begun anew for every few. */
const lingerMs = 25
/** When so many failed, this is not the time: they are tried again by the job's next attempt. */
const mostFailures = 2_000

export const drainJob: FeatureJob = { definition: intakeJob, run: (open, { signal }) => drain(open, signal) }

/**
 * Hands out deliveries until there are none, or for a minute: then another job goes on. A delivery that fails is not tried again here.
 *
 * @throws the first failure, after everything else was handed out: the job's retries come again, each after a longer while
 */
export async function drain(open: Opener, signal: AbortSignal): Promise<void> {
  const { inbox } = open
  const failures = new Map<string, unknown>()
  const end = performance.now() + minute
  for (;;) {
    signal.throwIfAborted()
    const { taken, failed } = await handOutBatch(open, [...failures.keys()])
    for (const [id, { error }] of failed) failures.set(id, error)
    if (failures.size > mostFailures) break
    if (taken === 0 && (await isEmpty(inbox, [...failures.keys()]))) break
    if (performance.now() < end) continue
    await inbox.transactional((tx) => inbox.queue.add(tx, intakeJob, {}))
    break
  }
  for (const error of failures.values()) throw error
}

const next = `select id from whatsapp_inbox.delivery where parked_because is null and id <> all($1::uuid[])
  limit 1 for update skip locked`

/** Looks once more when everybody who was bringing something has brought it: whoever comes later asks for a job of their own. */
async function isEmpty({ rows }: Inbox, tried: readonly string[]): Promise<boolean> {
  await pause(lingerMs)
  if ((await rows(next, [tried])).length > 0) return false
  await rows(`select pg_advisory_xact_lock(${bringing})`)
  return (await rows(next, [tried])).length === 0
}
