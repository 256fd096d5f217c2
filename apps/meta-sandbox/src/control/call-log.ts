/** One call as the log keeps it: no secret is ever in it. */
export interface LoggedCall {
  readonly n: number
  readonly at: string
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly status: number
  readonly code: number | undefined
  readonly subcode: number | undefined
  readonly profile: string | undefined
  readonly account: string | undefined
  /** Calls as Meta counts them: 1, or 0 for the envelope of a batch, whose items are counted each. */
  readonly counted: 0 | 1
  /** Number of the batch that the call was part of. */
  readonly batch: number | undefined
  /** Whether it was made while a block of the limits lasted; such a call prolongs it. */
  readonly insideBlock: boolean
  readonly fault: string | undefined
}

export interface CallLog {
  /** Takes the next number, before the outcome is known: items of a batch refer to it. */
  nextNumber(): number
  add(call: LoggedCall): void
  list(): readonly LoggedCall[]
  counted(): number
  clear(): void
}

/** The log of a long demo must not fill the memory; what is counted stays right. */
const kept = 20_000

export function createCallLog(): CallLog {
  let calls: LoggedCall[] = []
  let counted = 0
  let next = 1
  return {
    nextNumber: () => next++,
    add(call) {
      counted += call.counted
      calls.push(call)
      if (calls.length > kept * 1.1) calls = calls.slice(-kept)
    },
    list: () => calls,
    counted: () => counted,
    clear() {
      calls = []
      counted = 0
      next = 1
    },
  }
}

const secrets = new Set([
  'access_token',
  'client_secret',
  'code',
  'input_token',
  'fb_exchange_token',
  'appsecret_proof',
  'revoke_token',
  'state',
  'batch',
  // Events speak of persons; what was received stands in the ledger.
  'data',
])

/** Parameters without what would open anything. A batch is left out: its items are logged by themselves. */
export const redact = (params: ReadonlyMap<string, string>): Record<string, string> =>
  Object.fromEntries(
    [...params].map(([name, value]) => [name, secrets.has(name) ? '[redacted]' : value.slice(0, 2_000)]),
  )
