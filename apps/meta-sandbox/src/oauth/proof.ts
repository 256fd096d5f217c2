import { createHmac } from 'node:crypto'
import { GraphError } from '../graph/graph-error.ts'

/**
 * Checks `appsecret_proof`: lower-case hex of HMAC-SHA256 over the token, keyed with the app secret.
 *
 * @param required whether a call without proof is refused, as for an app with "Require App Secret".
 */
export function checkProof(secret: string, token: string, proof: string | undefined, required: boolean): void {
  if (proof === undefined || proof === '') {
    if (!required) return
    throw new GraphError({
      status: 400,
      code: 100,
      type: 'GraphMethodException',
      message: 'API calls from the server require an appsecret_proof argument',
    })
  }
  if (proof === createHmac('sha256', secret).update(token).digest('hex')) return
  throw new GraphError({ status: 400, code: 104, type: 'OAuthException', message: '(#104) Incorrect signature' })
}
