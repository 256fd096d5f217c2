import { invalidToken } from '../graph/graph-error.ts'
import type { Sandbox } from '../sandbox.ts'
import { readToken } from './grant.ts'

/** `GET /oauth/revoke`: ends every token of the person. Meta answers with a text, not with a truth value. */
export function revokeToken(sandbox: Sandbox, token: string): { success: 'true' } {
  const grant = readToken(sandbox.options.appSecret, token)
  if (!grant) throw invalidToken()
  sandbox.state.change((state) => {
    state.endings[grant.profile] = { below: state.nextGrant, subcode: 467 }
  })
  return { success: 'true' }
}
