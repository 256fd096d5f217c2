import type { ConnectionStatus } from '../../gql/graphql.ts'
import type { Tone } from '../../ui/badge.tsx'

/** Meta gives 60 days to a long-lived token: the whole length of the bar. */
const LONGEST_DAYS = 60

export const connectionTones: Record<ConnectionStatus, Exclude<Tone, 'accent'>> = {
  ACTIVE: 'gain',
  EXPIRING: 'warn',
  INVALID_SCOPES: 'warn',
  EXPIRED: 'loss',
  REVOKED: 'loss',
}

/** What mends a connection: its word in the catalogue; null when there is nothing to mend. */
export function remedyOf(status: ConnectionStatus): 'renew' | 'askPermission' | 'reconnect' | null {
  if (status === 'EXPIRING') return 'renew'
  if (status === 'INVALID_SCOPES') return 'askPermission'
  return status === 'ACTIVE' ? null : 'reconnect'
}

/** The part of its life that a token still has, 0 to 1. */
export function lifeLeft(daysLeft: number): number {
  return Math.min(1, Math.max(0, daysLeft / LONGEST_DAYS))
}

/** Meta may end a token long before its day: from then on none of its days are left, whatever it was to live. */
export function daysThatCount({
  status,
  daysLeft,
}: {
  status: ConnectionStatus
  daysLeft?: number | null
}): number | null {
  if (status === 'EXPIRED' || status === 'REVOKED') return 0
  return daysLeft == null ? null : Math.max(0, daysLeft)
}
