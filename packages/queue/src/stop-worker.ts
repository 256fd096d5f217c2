import { setTimeout as sleep } from 'node:timers/promises'
import type { Workshop } from './take-jobs.ts'

/**
 * Takes no more jobs, lets those in hand finish for most of the time given, then aborts their signals, and at the end
 * gives back what is still unfinished, for another worker to begin again at once.
 */
export async function stopWorker(shop: Workshop, queues: readonly string[], timeoutMs: number): Promise<void> {
  shop.stopping = true
  for (const queue of queues) await shop.boss.offWork(queue, { wait: false })
  // A handler cut off in the middle of a call does not know what became of it, so most of the patience comes first.
  await emptied(shop, timeoutMs * 0.7)
  for (const attempt of shop.attempts) attempt.stop()
  await emptied(shop, timeoutMs * 0.3)
  await Promise.all([...shop.attempts].map((attempt) => attempt.abandon()))
  await shop.boss.stop({ graceful: true, timeout: 5000 })
}

async function emptied({ attempts }: Workshop, patienceMs: number): Promise<void> {
  const end = Date.now() + patienceMs
  while (attempts.size > 0 && Date.now() < end) await sleep(20)
}
