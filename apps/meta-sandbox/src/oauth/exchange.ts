import { GraphError, invalidParameter, invalidToken } from '../graph/graph-error.ts'
import type { Sandbox } from '../sandbox.ts'
import { type Grant, readCode, readToken, sealToken } from './grant.ts'
import { tokenTrouble } from './session.ts'

const shortLife = 3_600
const longLife = 5_183_944
const codeLife = 600

interface TokenAnswer {
  access_token: string
  token_type: 'bearer'
  expires_in?: number
}

/** `GET /oauth/access_token`: a code, a short token or the app's own credentials for a token. */
export function exchange(sandbox: Sandbox, params: ReadonlyMap<string, string>): TokenAnswer {
  checkApp(sandbox, params)
  const grantType = params.get('grant_type')
  if (grantType === 'client_credentials')
    return { access_token: `${sandbox.options.appId}|${sandbox.options.appSecret}`, token_type: 'bearer' }
  if (grantType === 'fb_exchange_token') return exchangeToken(sandbox, params)
  if (grantType && grantType !== 'authorization_code') throw invalidParameter(`Unsupported grant_type ${grantType}`)
  return exchangeCode(sandbox, params)
}

export function checkApp({ options }: Sandbox, params: ReadonlyMap<string, string>): void {
  if (params.get('client_id') !== options.appId)
    throw new GraphError({
      status: 400,
      code: 101,
      type: 'OAuthException',
      message: 'Error validating application. Cannot get application info due to a system error.',
    })
  if (params.get('client_secret') !== options.appSecret)
    throw new GraphError({ status: 400, code: 1, type: 'OAuthException', message: 'Error validating client secret.' })
}

const codeTrouble = (subcode: number, message: string) =>
  new GraphError({ status: 400, code: 100, subcode, type: 'OAuthException', message })

function exchangeCode(sandbox: Sandbox, params: ReadonlyMap<string, string>): TokenAnswer {
  const code = params.get('code')
  if (!code) throw invalidParameter('Missing authorization code')
  const content = readCode(sandbox.options.appSecret, code)
  if (!content) throw codeTrouble(36009, 'Invalid verification code format.')
  const seal = code.slice(-27)
  if (sandbox.state.now.usedCodes.includes(seal)) throw codeTrouble(36009, 'This authorization code has been used.')
  if (sandbox.clock.seconds() > content.issuedAt + codeLife)
    throw codeTrouble(36007, 'This authorization code has expired.')
  if (params.get('redirect_uri') !== content.redirectUri)
    throw codeTrouble(
      36008,
      'Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request',
    )
  sandbox.state.change((state) => state.usedCodes.push(seal))
  const { grant } = content
  return grant.kind === 'business' ? issue(sandbox, grant, 'business', 0) : issue(sandbox, grant, 'short', shortLife)
}

function exchangeToken(sandbox: Sandbox, params: ReadonlyMap<string, string>): TokenAnswer {
  const grant = readToken(sandbox.options.appSecret, params.get('fb_exchange_token') ?? '')
  if (!grant) throw invalidToken()
  const trouble = tokenTrouble(sandbox, grant)
  if (trouble) throw trouble
  if (grant.kind !== 'business') return issue(sandbox, grant, 'long', longLife)
  // The token of a business never ends unless it is asked to.
  return issue(sandbox, grant, 'business', params.get('set_token_expires_in_60_days') === 'true' ? longLife : 0)
}

function issue(sandbox: Sandbox, grant: Grant, kind: Grant['kind'], life: number): TokenAnswer {
  const issuedAt = sandbox.clock.seconds()
  const sealed = sealToken(sandbox.options.appSecret, {
    ...grant,
    kind,
    issuedAt,
    expiresAt: life === 0 ? 0 : issuedAt + life,
  })
  return { access_token: sealed, token_type: 'bearer', ...(life > 0 && { expires_in: life }) }
}
