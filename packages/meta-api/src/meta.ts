import {
  type DialogRequest,
  exchangeCode,
  extendToken,
  inspectToken,
  loginDialogUrl,
  type TokenFacts,
  type TokenGrant,
} from './oauth.ts'
import type { MetaCall, MetaOptions } from './options.ts'
import { createCaller } from './protocol/caller.ts'
import { createSession, type MetaSession } from './session.ts'

/** Meta as this app sees it. One instance keeps one view of the rate limits: make one per process. */
export interface Meta {
  dialogUrl(i: DialogRequest): string
  exchangeCode(code: string): Promise<TokenGrant>
  extendToken(accessToken: string): Promise<TokenGrant>
  inspectToken(accessToken: string): Promise<TokenFacts>
  withToken(accessToken: string, o?: SessionOptions): MetaSession
  /** Ends its connections; calls under way fail. */
  close(): Promise<void>
}

export interface SessionOptions {
  /** Told of this session's calls, besides the client's own listener. */
  onCall?: (call: MetaCall) => void
  /** Ends whatever the session is doing with `cancelled`. */
  signal?: AbortSignal
}

export function createMeta(o: MetaOptions): Meta {
  const caller = createCaller(o)
  // The app speaks for itself here: no token, its secret among the parameters.
  const app = caller.as({ accessToken: null })
  return {
    dialogUrl: (i) => loginDialogUrl(o, i),
    exchangeCode: (code) => exchangeCode(app, o, code),
    extendToken: (accessToken) => extendToken(app, o, accessToken),
    inspectToken: (accessToken) => inspectToken(caller, o, accessToken),
    withToken: (accessToken, s) => createSession(caller, { accessToken, onCall: s?.onCall, signal: s?.signal }),
    close: () => caller.close(),
  }
}
