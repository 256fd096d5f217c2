import { requireAdsRead, type Session } from '../oauth/session.ts'
import type { Sandbox } from '../sandbox.ts'
import type { Account } from '../world/objects.ts'
import type { Found } from '../world/world.ts'
import { forbidden, missingObject } from './graph-error.ts'

/** @returns the object with that id if this session may see it. */
export function resolveObject(sandbox: Sandbox, session: Session, id: string): Found {
  const found = findObject(sandbox, id)
  if (!found) throw missingObject(id)
  const account = accountOf(found)
  const personHasIt = session.profile.accounts.includes(account)
  if (!personHasIt) throw missingObject(id)
  requireAdsRead(sandbox, session)
  // The person has it and did not share it, or took it back: that is told apart from what does not exist.
  if (!session.accounts.includes(account))
    throw forbidden('Ad account owner has NOT grant ads_management or ads_read permission')
  return found
}

function findObject({ world, clock }: Sandbox, id: string): Found | undefined {
  const found = world.find(id)
  const appears = found && 'createdAt' in found.thing ? found.thing.createdAt : 0
  return appears <= clock.now() ? found : undefined
}

export function accountOf(found: Found): Account {
  switch (found.kind) {
    case 'account':
      return found.thing
    case 'adset':
      return found.thing.campaign.account
    default:
      return found.thing.account
  }
}
