import type { Connection } from '../connection.entity.ts'

/** Stands in the failure's place while a process exchanges the token: one that dies over it has failed, and the row says so. */
export const running = 'RUNNING'
/** After so long the process is taken for dead, and another may try. */
const patience = 5 * 60 * 1000

type Failing = Pick<Connection, 'renewalFailedAt' | 'renewalFailure'>

export const isBeingRenewed = ({ renewalFailedAt, renewalFailure }: Failing, now: Date): boolean =>
  renewalFailure === running && renewalFailedAt != null && now.getTime() - renewalFailedAt.getTime() < patience

/** When and why the last exchange failed; null when it did not, or is under way. */
export function renewalFailureOf(connection: Failing, now: Date): { at: Date; code: string } | null {
  const { renewalFailedAt: at, renewalFailure: code } = connection
  if (!at || !code || isBeingRenewed(connection, now)) return null
  return { at, code: code === running ? 'INTERRUPTED' : code }
}
