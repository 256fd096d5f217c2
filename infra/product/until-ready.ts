import { setTimeout as pause } from 'node:timers/promises'
import { Refusal } from './refusal.ts'
import type { Supervised } from './supervise.ts'

const patience = 60_000

/**
 * Waits until an address answers well.
 * @param isWell what counts as such: a status from 200 to 299, if nothing else is said
 * @throws Refusal with the program's own last words when it ends first, or when a minute has passed
 */
export async function untilReady(
  program: Supervised,
  name: string,
  address: string,
  signal: AbortSignal,
  isWell = (answer: Response) => answer.ok,
): Promise<void> {
  const end = Date.now() + patience
  while (Date.now() < end) {
    signal.throwIfAborted()
    const reason = program.ended()
    if (reason !== undefined) throw new Refusal(reason)
    const answer = await fetch(address, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined)
    await answer?.body?.cancel()
    if (answer && isWell(answer)) return
    await pause(50)
  }
  throw new Refusal(`${name} did not answer at ${address} within a minute; its log says why.`)
}
