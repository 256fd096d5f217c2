import type { Sandbox } from '../sandbox.ts'
import type { Profile } from '../world/profile.ts'
import type { DialogRequest } from './dialog-request.ts'
import { sealCode } from './grant.ts'

/** What a person pressed and ticked. Without `choices=explicit` nothing ticked means everything. */
interface Decision {
  readonly answer: string
  readonly profile: string
  readonly scopes: readonly string[] | undefined
  readonly accounts: readonly string[] | undefined
}

/** @returns the address the browser goes back to, or nothing when the answer or profile is none of ours. */
export function decide(sandbox: Sandbox, request: DialogRequest, decision: Decision): string | undefined {
  const profile = sandbox.world.profiles.find(({ key }) => key === decision.profile)
  switch (decision.answer) {
    case 'approve':
    case 'partial':
      return profile && approve(sandbox, request, decision, profile)
    case 'cancel':
    case 'falseCancel':
      return callback(request, denied)
    case 'nothing':
      return callback(request, {})
    default:
      return undefined
  }
}

/** A cancel and the false cancel of an app in development mode cannot be told apart: that is the trap. */
const denied = {
  error: 'access_denied',
  error_code: '200',
  error_description: 'Permissions error',
  error_reason: 'user_denied',
}

const adScopes = new Set(['ads_read', 'ads_management'])

function approve(sandbox: Sandbox, request: DialogRequest, decision: Decision, profile: Profile): string {
  const ticked = decision.scopes ?? request.scopes
  const granted = request.scopes.filter(
    (scope) =>
      scope === 'public_profile' || (ticked.includes(scope) && !(decision.answer === 'partial' && adScopes.has(scope))),
  )
  const declined = request.scopes.filter((scope) => !granted.includes(scope))
  if (request.configId && declined.length > 0) return callback(request, denied)
  const everything = profile.accounts.map(({ id }) => id)
  const shared = decision.accounts ? everything.filter((id) => decision.accounts?.includes(id)) : everything
  const issuedAt = sandbox.clock.seconds()
  const n = sandbox.state.now.nextGrant
  sandbox.state.change((state) => {
    state.nextGrant++
    // Whoever shares accounts again takes them back into the grant.
    delete state.removedAccounts[profile.key]
  })
  const code = sealCode(sandbox.options.appSecret, {
    grant: {
      n,
      profile: profile.key,
      granted,
      declined,
      accounts: shared.length === everything.length ? null : shared,
      issuedAt,
      consentedAt: issuedAt,
      expiresAt: 0,
      kind: request.configId ? 'business' : 'short',
    },
    redirectUri: request.redirectUri,
    issuedAt,
  })
  return callback(request, { code })
}

/** The callback with Facebook's own odd fragment at its end. A query the app put there itself stays. */
function callback(request: DialogRequest, answer: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(answer)
  if (request.state !== undefined) query.set('state', request.state)
  const text = query.toString()
  const [address] = request.redirectUri.split('#')
  const joint = text === '' ? '' : address?.includes('?') ? '&' : '?'
  return `${address}${joint}${text}#_=_`
}
