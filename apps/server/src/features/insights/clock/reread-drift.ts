import type { EntityManager } from '@mikro-orm/postgresql'
import type { DateWindow } from '../../../values/date-window.ts'
import { addDays, type Day } from '../../../values/day.ts'
import type { Work } from '../../../work/work.ts'
import { findAdAccount } from '../../ad-accounts/index.ts'
import type { DaysDrifted } from '../insights.facts.ts'
import { askForWindow } from './ask-for-window.ts'

/**
 * Has settled days that do not add up read once more, those that follow each other together. It is a reading of its own even where
 * those very days are being read: what found them to differ has not ended yet, and cannot be what is asked for.
 */
export async function rereadDrift(em: EntityManager, work: Work, { adAccountId, days }: DaysDrifted): Promise<void> {
  const account = await findAdAccount(em, adAccountId)
  if (!account?.isActive) return
  for (const window of windowsOf(days)) await askForWindow(em, work, account, window, { because: 'drift' })
}

/** Days in any order as windows without a gap. */
export function windowsOf(days: readonly Day[]): DateWindow[] {
  const windows: { from: Day; to: Day }[] = []
  for (const day of [...days].sort()) {
    const last = windows.at(-1)
    if (last && addDays(last.to, 1) === day) last.to = day
    else windows.push({ from: day, to: day })
  }
  return windows
}
