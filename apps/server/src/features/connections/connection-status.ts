import { optionalScopes, requiredScopes } from '@mci/meta-api'
import type { Connection, ConnectionState } from './connection.entity.ts'

/** Days before its end from which a person is told. */
export const expiringDays = 14
const day = 24 * 60 * 60 * 1000

export type ConnectionStatus = ConnectionState | 'EXPIRING'

/** When the access ends: the token's end or the end of data access, whichever is first; null when it does not end. */
export function endsAt({ tokenExpiresAt, dataAccessExpiresAt }: Connection): Date | null {
  if (!tokenExpiresAt || !dataAccessExpiresAt) return tokenExpiresAt ?? dataAccessExpiresAt ?? null
  return tokenExpiresAt < dataAccessExpiresAt ? tokenExpiresAt : dataAccessExpiresAt
}

/** Whole days until the access ends, 0 when it has; null when it does not end. */
export function daysLeft(connection: Connection, now: Date): number | null {
  const end = endsAt(connection)
  return end ? Math.max(0, Math.floor((end.getTime() - now.getTime()) / day)) : null
}

export function connectionStatus(connection: Connection, now: Date): ConnectionStatus {
  const end = endsAt(connection)
  if (connection.state === 'REVOKED' || connection.state === 'EXPIRED') return connection.state
  if (end && end.getTime() <= now.getTime()) return 'EXPIRED'
  if (connection.state === 'INVALID_SCOPES') return 'INVALID_SCOPES'
  const left = daysLeft(connection, now)
  return left !== null && left <= expiringDays ? 'EXPIRING' : 'ACTIVE'
}

/** True when calls with its token can succeed. Missing permissions hinder some of them only. */
export function isUsable(connection: Connection, now: Date): boolean {
  const status = connectionStatus(connection, now)
  return status !== 'EXPIRED' && status !== 'REVOKED'
}

/** What a living token's permissions make of its connection. */
export const stateFor = (scopes: readonly string[]): ConnectionState =>
  missingScopes(scopes).length > 0 ? 'INVALID_SCOPES' : 'ACTIVE'

/** Permissions that are needed and were not given; the optional ones are asked for and not missed. */
export const missingScopes = (scopes: readonly string[]): string[] =>
  requiredScopes.filter((each) => !scopes.includes(each))

export const askedScopes: readonly string[] = [...requiredScopes, ...optionalScopes]
