import type { Session } from '../oauth/session.ts'
import type { Sandbox } from '../sandbox.ts'
import type { GraphRequest } from './request.ts'

/** What a field reader may look at: the sandbox, who asks, what was asked, and the modifiers that apply here. */
export interface Reading {
  readonly sandbox: Sandbox
  readonly session: Session
  readonly request: GraphRequest
  /** Modifiers of the enclosing field, or the parameters of the call at its top. */
  readonly modifiers: ReadonlyMap<string, string>
  /** Has the answer cut in half on its way. */
  readonly spoil?: () => void
  readonly addHeader?: (name: string, value: string) => void
}
