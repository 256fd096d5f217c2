import type { Sandbox } from '../sandbox.ts'

/** What an app asks of the consent page. */
export interface DialogRequest {
  readonly version: string
  readonly redirectUri: string
  readonly state: string | undefined
  readonly scopes: readonly string[]
  readonly responseType: string
  /** Configuration of Login for Business; it replaces the scopes and makes them all-or-nothing. */
  readonly configId: string | undefined
}

const businessScopes = ['ads_read', 'business_management', 'public_profile']
const scopeName = /^[a-z_]{3,60}$/

/** @returns the request, or the sentence that the page shows instead of sending anyone anywhere. */
export function readDialogRequest(
  sandbox: Sandbox,
  version: string,
  params: ReadonlyMap<string, string>,
): DialogRequest | { readonly refusal: string } {
  if (params.get('client_id') !== sandbox.options.appId)
    return { refusal: 'Invalid App ID: The provided app ID does not look like a valid app ID.' }
  const redirectUri = params.get('redirect_uri') ?? ''
  if (!redirectAllowed(sandbox.options.redirects, redirectUri))
    return {
      refusal:
        'URL blocked: This redirect failed because the redirect URI is not white-listed in the app’s client OAuth settings.',
    }
  const responseType = params.get('response_type') || 'code'
  if (responseType !== 'code') return { refusal: `The sandbox answers response_type=code alone, not ${responseType}.` }
  const configId = params.get('config_id') || undefined
  const asked = configId ? businessScopes : (params.get('scope') ?? '').split(/[\s,]+/).filter(Boolean)
  const wrong = asked.find((scope) => !scopeName.test(scope))
  if (wrong !== undefined) return { refusal: `Invalid Scopes: ${wrong}.` }
  const scopes = [...new Set([...asked, 'public_profile'])]
  return { version, redirectUri, state: params.get('state'), scopes, responseType, configId }
}

/** Addresses of this machine are always allowed; others only when the sandbox was told. */
function redirectAllowed(allowed: readonly string[], redirectUri: string): boolean {
  let url: URL
  try {
    url = new URL(redirectUri)
  } catch {
    return false
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return false
  return ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname) || allowed.includes(redirectUri)
}
