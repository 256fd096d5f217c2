import { checkApp, exchange } from '../oauth/exchange.ts'
import { inspectToken } from '../oauth/inspect-token.ts'
import { revokeToken } from '../oauth/revoke.ts'
import type { Sandbox } from '../sandbox.ts'
import { invalidParameter } from './graph-error.ts'
import type { GraphRequest } from './request.ts'

/** First parts of addresses under which the app itself asks about tokens; no person's token is needed. */
export const appCalls: ReadonlySet<string> = new Set(['oauth', 'debug_token'])

export function answerApp(sandbox: Sandbox, request: GraphRequest): unknown {
  const { params } = request
  switch (request.path.join('/')) {
    case 'oauth/access_token':
      return exchange(sandbox, params)
    case 'oauth/revoke':
      checkApp(sandbox, params)
      return revokeToken(sandbox, params.get('revoke_token') ?? '')
    case 'debug_token':
      return inspectToken(sandbox, params, request.token)
    default:
      throw invalidParameter(`Unknown path components: /${request.path.join('/')}`)
  }
}
