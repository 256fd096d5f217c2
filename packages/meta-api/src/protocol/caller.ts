import { setTimeout as wait } from 'node:timers/promises'
import { currentApiVersion } from '../api-version.ts'
import { MetaError } from '../errors.ts'
import type { MetaCall, MetaOptions } from '../options.ts'
import { attempt } from './attempt.ts'
import type { Answer } from './decode.ts'
import { retriesFor } from './error-table.ts'
import type { Draws } from './lane-keys.ts'
import { createLanes, type Lanes } from './lanes.ts'
import { createMemoryLaneBook } from './memory-lane-book.ts'
import { fingerprint } from './proof.ts'
import { isTooMuch } from './too-much.ts'
import { createTransport } from './transport.ts'

/** What is asked of Meta. All but what is asked `once` is safe to repeat: reads, report runs, the removal of a permission. */
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
  /** A report of reach by breakdowns. */
  reach?: boolean
  /** Calls as Meta counts them. */
  counted?: number
  /** The caller will ask for less itself, so "too much data" is not repeated as it is. */
  shrinkable?: boolean
  /** It has an effect that must not be had twice: it is never repeated, and its answer is not lost to anything that happens after. */
  once?: { timeoutMs: number; startBefore?: Date }
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
  now: () => Date
  pause: (milliseconds: number, signal?: AbortSignal) => Promise<void>
  close(): Promise<void>
}

const secondsBeforeRetry = [1, 2, 4]

/** Sends asks with token, proof, timeouts, retries and respect for the limits. */
export function createCaller(o: MetaOptions): Caller {
  const now = o.now ?? (() => new Date())
  const random = o.random ?? Math.random
  const transport = createTransport(o.timeoutMs ?? 60_000)
  const version = o.apiVersion ?? currentApiVersion
  const pause = patience(o.sleep)
  const lanes = createLanes({ book: o.laneBook ?? createMemoryLaneBook(), now, random, pause })

  const as = (speaker: Speaker): Call => {
    const once = attempt({ o, version, transport, lanes }, speaker)
    return async (ask) => {
      const counted = ask.counted ?? 1
      const draws = drawsOf(ask, speaker)
      for (let tries = 0; ; tries += 1) {
        try {
          await lanes.enter(draws, speaker.signal)
          if (ask.once?.startBefore && now() > ask.once.startBefore) throw new MetaError({ kind: 'cancelled' })
          return { value: await once(ask, draws), calls: (tries + 1) * counted }
        } catch (error) {
          if (!(error instanceof MetaError) || !mayRepeat(error, ask, tries)) throw error
          await pause((secondsBeforeRetry[tries] ?? 4) * 1000 * (1 + random() / 4), speaker.signal)
        }
      }
    }
  }
  return { as, lanes, version, now, pause, close: () => transport.close() }
}

function mayRepeat(error: MetaError, ask: Ask<unknown>, tries: number): boolean {
  if (ask.once || tries >= retriesFor(error.code, error.subcode)) return false
  if (isTooMuch(error)) return ask.shrinkable !== true
  return error.kind === 'transient' || error.kind === 'unreachable'
}

/** Who draws on what, for the lanes. */
export function drawsOf(ask: Pick<Ask<unknown>, 'quota' | 'account' | 'reach'>, speaker: Speaker): Draws {
  const token = speaker.accessToken === null ? null : fingerprint(speaker.accessToken)
  return { token, quota: ask.quota ?? 'management', account: ask.account, reach: ask.reach }
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
