import type { ConnectionStatus } from '../../gql/graphql.ts'

/** A reading a day is usual; what is older than a day and two hours has missed one. */
const OLD_MS = 26 * 3_600_000

export const isOld = (lastReadAt: string, now = Date.now()) => now - Date.parse(lastReadAt) > OLD_MS

type Profile = { status: ConnectionStatus; daysLeft?: number | null }

const ended: readonly ConnectionStatus[] = ['EXPIRED', 'REVOKED']

/** The profiles that have ended, else those that end soon with the whole days that the first of them has left; null for none. */
export function endingProfiles(profiles: readonly Profile[]): { count: number; daysLeft: number | null } | null {
  const gone = profiles.filter(({ status }) => ended.includes(status))
  if (gone.length) return { count: gone.length, daysLeft: null }
  const soon = profiles.filter(({ status }) => status === 'EXPIRING')
  if (soon.length === 0) return null
  return { count: soon.length, daysLeft: Math.max(0, Math.min(...soon.map(({ daysLeft }) => daysLeft ?? 0))) }
}
