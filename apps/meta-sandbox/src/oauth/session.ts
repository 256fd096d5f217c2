import { endedToken, forbidden, GraphError, invalidToken } from '../graph/graph-error.ts'
import type { Sandbox } from '../sandbox.ts'
import type { Account } from '../world/objects.ts'
import type { Profile } from '../world/profile.ts'
import { dataAccessEnds, type Grant, readToken } from './grant.ts'

/** Who is asking, and what they may see. */
export interface Session {
  readonly token: string
  readonly grant: Grant
  readonly profile: Profile
  readonly scopes: ReadonlySet<string>
  readonly accounts: readonly Account[]
}

/** Why a token does not work, or nothing. */
export function tokenTrouble(sandbox: Sandbox, grant: Grant): GraphError | undefined {
  const { endings } = sandbox.state.now
  const ending = endings[grant.profile]
  if (ending && grant.n < ending.below) return endedToken(ending.subcode)
  if (grant.expiresAt !== 0 && grant.expiresAt <= sandbox.clock.seconds()) return endedToken(463)
  return undefined
}

/** @throws GraphError 190 when the token is not ours, has ended, or its person is gone. */
export function openSession(sandbox: Sandbox, token: string): Session {
  const grant = readToken(sandbox.options.appSecret, token)
  const profile = grant && sandbox.world.profiles.find(({ key }) => key === grant.profile)
  if (!grant || !profile) throw invalidToken()
  const trouble = tokenTrouble(sandbox, grant)
  if (trouble) throw trouble
  return {
    token,
    grant,
    profile,
    scopes: grantedScopes(sandbox, grant),
    accounts: sharedAccounts(sandbox, grant, profile),
  }
}

/** Permissions that are still granted: the ticked ones less those taken back since. */
export function grantedScopes(sandbox: Sandbox, grant: Grant): ReadonlySet<string> {
  const withdrawn = sandbox.state.now.withdrawn[grant.profile] ?? {}
  return new Set(grant.granted.filter((scope) => grant.n >= (withdrawn[scope] ?? 0)))
}

/** Accounts the token reaches: what the person has, less what was not ticked, less what was taken out later. */
export function sharedAccounts(sandbox: Sandbox, grant: Grant, profile: Profile): Account[] {
  const removed = sandbox.state.now.removedAccounts[profile.key] ?? []
  return profile.accounts.filter(
    ({ id }) => (grant.accounts === null || grant.accounts.includes(id)) && !removed.includes(id),
  )
}

/** @throws GraphError 200 without permission to read ads, 10 when the access to data has ended. */
export function requireAdsRead(sandbox: Sandbox, session: Session): void {
  const { scopes } = session
  if (!scopes.has('ads_read') && !scopes.has('ads_management'))
    throw forbidden('Ad account owner has NOT grant ads_management or ads_read permission')
  requireDataAccess(sandbox, session)
}

/** @throws GraphError 10 when the access to data has ended, whatever was granted. */
export function requireDataAccess(sandbox: Sandbox, { grant }: Session): void {
  const ends = dataAccessEnds(grant)
  const isOver = ends !== 0 && sandbox.clock.seconds() >= ends
  if (isOver || grant.n < (sandbox.state.now.dataAccessEnded[grant.profile] ?? 0))
    throw new GraphError({
      status: 400,
      code: 10,
      type: 'OAuthException',
      message: '(#10) The data access of this application has expired for this person. Ask them to log in again.',
    })
}
