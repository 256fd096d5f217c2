import { createContext, use, useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { type Period, shifted } from '../../ui/period.ts'
import {
  type Comparison,
  comparedPeriod,
  comparisonIn,
  periodIn,
  withComparison,
  withPeriod,
} from './period-address.ts'
import { type PresetName, usualPreset } from './presets.ts'
import { useToday } from './use-today.ts'

/** The period of a screen whose address says nothing of time. */
export const UsualPreset = createContext<PresetName>(usualPreset)

/** The time that the address asks about, what it is compared with, and how to ask about another. */
export function usePeriod() {
  const [search, setSearch] = useSearchParams()
  const today = useToday()
  const usual = use(UsualPreset)
  const period = useMemo(() => periodIn(search, today, usual), [search, today, usual])
  const comparison = comparisonIn(search)
  // The address as it is by now: of two keys pressed before the screen is drawn again, the second would undo the first.
  const go = (change: (now: URLSearchParams) => URLSearchParams) =>
    setSearch(() => change(new URLSearchParams(location.search)), { preventScrollReset: true })
  const next = shifted(period, 1)
  return {
    today,
    period,
    comparison,
    compared: comparedPeriod(period, comparison),
    /** Whether any day of the next period has begun. */
    hasNext: next.from <= today,
    choose: (chosen: PresetName | Period) => go((now) => withPeriod(now, chosen, usual)),
    compare: (chosen: Comparison) => go((now) => withComparison(now, chosen)),
    move: (by: -1 | 1) => {
      const moved = shifted(period, by)
      if (moved.from <= today) go((now) => withPeriod(now, moved.to <= today ? moved : { ...moved, to: today }))
    },
  }
}
