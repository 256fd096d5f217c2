import { type GraphError, invalidParameter, invalidToken } from '../graph/graph-error.ts'
import type { Sandbox } from '../sandbox.ts'
import { dataAccessEnds, type Grant, readToken } from './grant.ts'
import { grantedScopes, openSession, sharedAccounts, tokenTrouble } from './session.ts'

const accountScopes = new Set(['ads_read', 'ads_management'])
/** WhatsApp accounts are always named one by one. */
const wabaScopes = new Set(['whatsapp_business_management', 'whatsapp_business_manage_events'])

/** `GET /debug_token`: what a token is. An ended token is an answer, not an error. */
export function inspectToken(sandbox: Sandbox, params: ReadonlyMap<string, string>, asker: string | undefined) {
  const { appId, appSecret } = sandbox.options
  if (!asker) throw invalidToken('An access token is required to request this resource.')
  if (asker !== `${appId}|${appSecret}`) openSession(sandbox, asker)
  const token = params.get('input_token')
  if (!token) throw invalidParameter('The parameter input_token is required')
  const grant = readToken(appSecret, token)
  if (!grant) return { data: { is_valid: false, scopes: [], ...troubleOf(invalidToken()) } }
  const trouble = tokenTrouble(sandbox, grant)
  return { data: { ...describe(sandbox, grant), is_valid: !trouble, ...(trouble && troubleOf(trouble)) } }
}

function describe(sandbox: Sandbox, grant: Grant) {
  const profile = sandbox.world.profiles.find(({ key }) => key === grant.profile)
  const scopes = [...grantedScopes(sandbox, grant)]
  const everything = grant.accounts === null
  const shared = profile ? sharedAccounts(sandbox, grant, profile) : []
  const targets = shared.map(({ number }) => number)
  const wabas = sandbox.world.wabas.filter(({ accounts }) => accounts.some((account) => shared.includes(account)))
  const ended = grant.n < (sandbox.state.now.dataAccessEnded[grant.profile] ?? 0)
  return {
    app_id: sandbox.options.appId,
    type: grant.kind === 'business' ? 'SYSTEM_USER' : 'USER',
    application: 'Meta Creative Intelligence (sandbox)',
    data_access_expires_at: ended ? grant.issuedAt : dataAccessEnds(grant),
    expires_at: grant.expiresAt,
    issued_at: grant.issuedAt,
    scopes,
    granular_scopes: scopes.map((scope) => {
      if (wabaScopes.has(scope)) return { scope, target_ids: wabas.map(({ id }) => id) }
      return accountScopes.has(scope) && !everything ? { scope, target_ids: targets } : { scope }
    }),
    user_id: profile?.id ?? '0',
  }
}

const troubleOf = ({ shape }: GraphError) => ({
  error: { code: shape.code, message: shape.message, ...(shape.subcode && { subcode: shape.subcode }) },
})
