import type { Saying } from '../../work/texts.ts'
import { type Connection, connectionStatus, isUsable } from '../connections/index.ts'
import type { AdAccount } from './ad-account.entity.ts'

export type AdAccountStatus =
  | 'ACTIVE'
  | 'DISABLED'
  | 'UNSETTLED'
  | 'PENDING_RISK_REVIEW'
  | 'PENDING_SETTLEMENT'
  | 'IN_GRACE_PERIOD'
  | 'PENDING_CLOSURE'
  | 'CLOSED'
  | 'UNKNOWN'

/** Meta's numbers for the state of an account. */
const statuses: Readonly<Record<number, AdAccountStatus>> = {
  1: 'ACTIVE',
  2: 'DISABLED',
  3: 'UNSETTLED',
  7: 'PENDING_RISK_REVIEW',
  8: 'PENDING_SETTLEMENT',
  9: 'IN_GRACE_PERIOD',
  100: 'PENDING_CLOSURE',
  101: 'CLOSED',
}

export const accountStatus = (number: number): AdAccountStatus => statuses[number] ?? 'UNKNOWN'

/** Meta's numbers by the status that a list is narrowed to; null for those that we have no name for. */
export const numbersOf = (status: AdAccountStatus): number[] =>
  Object.entries(statuses)
    .filter(([, name]) => name === status)
    .map(([number]) => Number(number))
export const knownNumbers = Object.keys(statuses).map(Number)

/** Why an account cannot be read now, or null when it can. */
export function unavailableBecause(
  { accountStatus: number }: AdAccount,
  connections: readonly Connection[],
  now: Date,
): Saying | null {
  if (connections.length === 0) return { key: 'adAccounts.unreachable' }
  if (!connections.some((connection) => isUsable(connection, now))) {
    const [first] = connections
    const ended = first && connectionStatus(first, now) === 'REVOKED' ? 'revoked' : 'expired'
    return { key: `adAccounts.${ended}`, params: { name: first?.name ?? '' } }
  }
  return obstacleOf({ accountStatus: number })
}

/** Why Meta keeps an account from running, or null. One that was read before keeps its facts; a new one is not begun. */
export function obstacleOf({ accountStatus: number }: Pick<AdAccount, 'accountStatus'>): Saying | null {
  const status = accountStatus(number)
  return status === 'ACTIVE' || status === 'IN_GRACE_PERIOD' ? null : { key: `adAccounts.status.${status}` }
}
