import { localTime } from '../clock/calendar.ts'
import type { SandboxClock } from '../clock/sandbox-clock.ts'
import type { Account } from '../world/objects.ts'

/** Reports a day and account for which Meta still counts people by parts of days more than 13 months ago. */
const mostReports = 10

export interface ReachQuota {
  /** Takes one of the day's reports. @returns false when there is none left. */
  take(account: Account): boolean
  usedPercent(account: Account): number
  clear(): void
}

export function createReachQuota(clock: SandboxClock): ReachQuota {
  const taken = new Map<string, number>()
  const keyOf = ({ id, zone }: Account) => `${id} ${localTime(clock.now(), zone).day}`
  const used = (account: Account) => taken.get(keyOf(account)) ?? 0
  return {
    take(account) {
      if (used(account) >= mostReports) return false
      taken.set(keyOf(account), used(account) + 1)
      return true
    },
    usedPercent: (account) => (used(account) / mostReports) * 100,
    clear: () => taken.clear(),
  }
}
