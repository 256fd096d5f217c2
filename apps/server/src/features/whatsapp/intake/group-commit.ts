import { setTimeout as pause } from 'node:timers/promises'

/** Refused: what waits already is as much as this process may hold. */
export class TooMuchWaits extends Error {
  override readonly name = 'TooMuchWaits'
}

/** How long is waited for more where there are many. */
const gatherMs = 2

interface GroupCommitOptions {
  /** Makes all of them durable, or throws; called by one at a time. */
  readonly commit: (bodies: readonly Buffer[]) => Promise<void>
  /** How much one commit takes. One body that is larger goes alone. */
  readonly most: Size
  /** How much may wait for one. */
  readonly mostWaiting: Size
}

interface Size {
  readonly count: number
  readonly bytes: number
}

interface Waiting {
  readonly body: Buffer
  done(): void
  failed(error: unknown): void
}

export interface GroupCommit {
  /** Resolves when the body is durable. @throws TooMuchWaits at once, or whatever the commit threw */
  keep(body: Buffer): Promise<void>
  /** Resolves when nothing waits. */
  emptied(): Promise<void>
}

/**
 * Whatever comes while a commit is under way is made durable by the next one together: one wait for the disk for all of them. Who
 * comes alone waits for nobody.
 */
export function groupCommit({ commit, most, mostWaiting }: GroupCommitOptions): GroupCommit {
  let waiting: Waiting[] = []
  let bytes = 0
  let running: Promise<void> | null = null

  const take = (): Waiting[] => {
    let count = 0
    let size = 0
    while (count < waiting.length && count < most.count) {
      size += waiting[count]?.body.length ?? 0
      if (count > 0 && size > most.bytes) break
      count += 1
    }
    const taken = waiting.slice(0, count)
    waiting = waiting.slice(count)
    bytes -= taken.reduce((sum, { body }) => sum + body.length, 0)
    return taken
  }

  const run = async () => {
    let isBusy = false
    while (waiting.length > 0) {
      // Those whose answers have just left are about to come again, and would miss this one by a hair.
      if (isBusy) await pause(gatherMs)
      const group = take()
      isBusy = group.length > 1
      try {
        await commit(group.map(({ body }) => body))
        for (const { done } of group) done()
      } catch (error) {
        for (const { failed } of group) failed(error)
      }
    }
    running = null
  }

  return {
    keep(body) {
      if (waiting.length >= mostWaiting.count || bytes + body.length > mostWaiting.bytes)
        return Promise.reject(new TooMuchWaits('As much waits as may'))
      return new Promise((resolve, reject) => {
        waiting.push({ body, done: resolve, failed: reject })
        bytes += body.length
        running ??= run()
      })
    },
    async emptied() {
      await running
    },
  }
}
