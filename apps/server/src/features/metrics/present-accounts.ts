import { dayAt } from '../../values/day.ts'
import type { Work } from '../../work/work.ts'
import type { AskedMetrics } from './asked-metrics.ts'

/** The active accounts whose present day is in the window: while somebody looks at it, it is kept fresh. */
export function presentAccounts({ clock }: Work, { chosen, window }: AskedMetrics): string[] {
  return chosen.flatMap(({ id, isActive, timezone }) => {
    const today = dayAt(clock(), timezone)
    return isActive && window.from <= today && today <= window.to ? [id] : []
  })
}
