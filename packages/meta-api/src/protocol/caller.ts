import { setTimeout as wait } from 'node:timers/promises'
import { currentApiVersion } from '../api-version.ts'
import { MetaError } from '../errors.ts'
import type { MetaCall, MetaOptions } from '../options.ts'
import { attempt } from './attempt.ts'
import type { Answer } from './decode.ts'
import { retriesFor } from './error-table.ts'
import { createLanes, type Draws, type Lanes } from './lanes.ts'
import { fingerprint } from './proof.ts'
import { createTransport } from './transport.ts'

/** What is asked of Meta. Everything here is safe to repeat: reads, and the removal of a permission. */
export interface Ask<T> {
  method?: 'GET' | 'POST' | 'DELETE'
  /** After the version: `/me`. */
  path: string
  query?: Record<string, string | undefined>
  /** Makes it a form post. */
  form?: Record<string, string>
  quota?: Draws['quota']
  /** The ad account the call draws on, without `act_`. */
  account?: string
  /** Calls as Meta counts them. */
  counted?: number
  /** The caller will ask for less itself, so "too much data" is not repeated as it is. */
  shrinkable?: boolean
  /** Makes sense of the answer; whatever it throws means an unexpected form, which is tried again. */
  read: (value: unknown, answer: Answer) => T
}

/** Who asks. */
export interface Speaker {
  accessToken: string | null
  onCall?: (call: MetaCall) => void
  signal?: AbortSignal
}

export interface Reply<T> {
  value: T
  /** Calls it took, as Meta counts, failed ones included. */
  calls: number
}

export type Call = <T>(ask: Ask<T>) => Promise<Reply<T>>

export interface Caller {
  as(speaker: Speaker): Call
  /** Learns from an item of a batch what a call of its own would have taught. */
  lanes: Lanes
  version: string
  pause: (milliseconds: number, signal?: AbortSignal) => Promise<void>
  close(): Promise<void>
}

const secondsBeforeRetry = [1, 2, 4]

/** Sends asks with token, proof, timeouts, retries and respect for the limits. */
export function createCaller(o: MetaOptions): Caller {
  const now = o.now ?? (() => new Date())
  const random = o.random ?? Math.random
  const lanes = createLanes(now, random)
  const transport = createTransport(o.timeoutMs ?? 60_000)
  const version = o.apiVersion ?? currentApiVersion
  const pause = patience(o.sleep)

  const as = (speaker: Speaker): Call => {
    const once = attempt({ o, version, transport, lanes }, speaker)
    return async (ask) => {
      const counted = ask.counted ?? 1
      const draws = drawsOf(ask, speaker)
      for (let tries = 0; ; tries += 1) {
        const slow = lanes.admit(draws)
        if (slow > 0) await pause(slow, speaker.signal)
        try {
          return { value: await once(ask, draws), calls: (tries + 1) * counted }
        } catch (error) {
          if (!(error instanceof MetaError) || !mayRepeat(error, ask, tries)) throw error
          await pause((secondsBeforeRetry[tries] ?? 4) * 1000 * (1 + random() / 4), speaker.signal)
        }
      }
    }
  }
  return { as, lanes, version, pause, close: () => transport.close() }
}

function mayRepeat(error: MetaError, ask: Ask<unknown>, tries: number): boolean {
  if (tries >= retriesFor(error.code, error.subcode)) return false
  if (error.kind === 'tooMuchData') return ask.shrinkable !== true
  // A batch that timed out is to be made smaller, which only its sender can do.
  if (error.reason === 'batchTimedOut') return ask.shrinkable !== true
  return error.kind === 'transient' || error.kind === 'unreachable'
}

/** Who draws on what, for the lanes. */
export function drawsOf(ask: Pick<Ask<unknown>, 'quota' | 'account'>, speaker: Speaker): Draws {
  const token = speaker.accessToken === null ? null : fingerprint(speaker.accessToken)
  return { token, quota: ask.quota ?? 'management', account: ask.account }
}

function patience(sleep: MetaOptions['sleep']) {
  return async (milliseconds: number, signal?: AbortSignal): Promise<void> => {
    try {
      if (sleep) await sleep(milliseconds, signal)
      else await wait(milliseconds, undefined, { signal })
      signal?.throwIfAborted()
    } catch (error) {
      if (signal?.aborted) throw new MetaError({ kind: 'cancelled' })
      throw error
    }
  }
}
