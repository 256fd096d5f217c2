/** Why figures of a day are not its last: it is not over, or Meta may still change them. */
export type Pending = 'running' | 'settling'

/** @param settlingFrom the first day that can still change; null where all have settled */
export function pendingOn(day: string, today: string, settlingFrom: string | null): Pending | null {
  if (day >= today) return 'running'
  return settlingFrom !== null && day >= settlingFrom ? 'settling' : null
}
