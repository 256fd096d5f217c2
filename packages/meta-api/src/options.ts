import type { MetaErrorKind } from './errors.ts'
import type { LaneBook } from './protocol/lane-book.ts'
import type { Usage } from './protocol/usage.ts'

/** How this app speaks to Meta. Pointing it at a sandbox is a matter of the two URLs alone. */
export interface MetaOptions {
  appId: string
  appSecret: string
  /** Where Meta sends the person back; must be byte-identical in the dialog and in the exchange. */
  redirectUri: string
  /** `https://graph.facebook.com` unless said otherwise. */
  graphUrl?: string
  /** `https://www.facebook.com` unless said otherwise. */
  dialogUrl?: string
  /** `v25.0` unless said otherwise. */
  apiVersion?: string
  /** For one whole exchange, 60 000 ms unless said otherwise. */
  timeoutMs?: number
  /** Where nearness to Meta's limits is remembered: shared by processes that share a book. In memory unless given. */
  laneBook?: LaneBook
  /** Told of every call after it ended, retries included. Must not throw. */
  onCall?: (call: MetaCall) => void
  now?: () => Date
  /** Waits between retries; rejects when the signal aborts. */
  sleep?: (milliseconds: number, signal?: AbortSignal) => Promise<void>
  /** 0 ≤ x < 1, for jitter. */
  random?: () => number
}

/** One call as it happened. Safe to log: no token, no query. */
export interface MetaCall {
  method: string
  /** Path alone, with the version: `/v25.0/act_1/insights`. */
  path: string
  /** 0 when there was no answer. */
  status: number
  durationMs: number
  usage: Usage | null
  /** Calls as Meta counts them: each item of a batch is one. */
  counted: number
  error?: { kind: MetaErrorKind; code: number | null; subcode: number | null }
  /** Set when the version asked for is not the one that answers any more. */
  versionNotice?: VersionNotice
}

/** What Meta says of the version that is asked for. */
export interface VersionNotice {
  /** Served by another version for now, or refused. */
  kind: 'upgraded' | 'dead'
  /** For people to read: Meta's words, cleaned of links and secrets. */
  text: string
  /** The version that answered; null where Meta did not say. */
  served: string | null
}
