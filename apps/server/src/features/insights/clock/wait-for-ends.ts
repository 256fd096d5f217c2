import { setTimeout as pause } from 'node:timers/promises'
import type { Opener } from '../../../work/feature.ts'
import { Job } from '../../jobs/index.ts'
import type { AskedOrganization } from './ask-everywhere.ts'

interface Patience {
  readonly seconds: number
  readonly signal: AbortSignal
}

/** How often the rows are looked at: one query for each organisation that still has open ones. */
const lookEveryMs = 1_000

/**
 * Waits until the readings have ended or wait for a person, for `seconds` at most, or until nobody waits for the answer. It looks at
 * the rows and not at the news of every page: what is waited for is an end, and a second more does not matter.
 */
export async function waitForEnds(
  open: Opener,
  asked: readonly AskedOrganization[],
  { seconds, signal }: Patience,
): Promise<void> {
  const until = performance.now() + seconds * 1_000
  let left = asked
  for (;;) {
    const running = await Promise.all(left.map((each) => hasOpen(open, each)))
    left = left.filter((_, i) => running[i])
    const restMs = until - performance.now()
    if (left.length === 0 || restMs <= 0 || signal.aborted) return
    await pause(Math.min(lookEveryMs, restMs), null, { signal }).catch(() => {})
  }
}

async function hasOpen(open: Opener, { organizationId, accounts }: AskedOrganization): Promise<boolean> {
  const ids = accounts.flatMap(({ jobId }) => jobId ?? [])
  const { em } = open.asSystem(organizationId)
  return (await em.count(Job, { id: { $in: ids }, status: { $in: ['PENDING', 'PROCESSING'] }, pausedFor: null })) > 0
}
