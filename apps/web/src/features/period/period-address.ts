import { addDays, isDay, type Period } from '../../ui/period.ts'
import { type PresetName, presetNamed, presets, usualPreset } from './presets.ts'

export type Comparison = 'previous' | 'year' | 'none'

/** What an address says of time: a preset that moves with the calendar, or a period of its own. */
export type ChosenPeriod = Period & { preset: PresetName | null }

/** Four years and a bit: what lies before is older than anything that is kept. */
const LONGEST_DAYS = 1500

/** What the address does not say, or says wrongly, is the usual period of the screen. */
export function periodIn(search: URLSearchParams, today: string, usual: PresetName = usualPreset): ChosenPeriod {
  const [from, to] = [search.get('from'), search.get('to')]
  if (isDay(from) && isDay(to) && from <= to && addDays(from, LONGEST_DAYS) > to && to <= today) {
    return { from, to, preset: null }
  }
  const preset = presetNamed(search.get('period')) ?? presetNamed(usual) ?? presets[0]
  return { ...preset.on(today), preset: preset.name }
}

export function comparisonIn(search: URLSearchParams): Comparison {
  const given = search.get('compare')
  return given === 'year' || given === 'none' ? given : 'previous'
}

/** The days that a period is compared with; null where nothing is. A year is 364 days, so that weekdays match. */
export function comparedPeriod({ from, to }: Period, comparison: Comparison): Period | null {
  if (comparison === 'none') return null
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1
  const back = comparison === 'year' ? -364 : -days
  return { from: addDays(from, back), to: addDays(to, back) }
}

/** The same address with another time; what is usual is left out of it. */
export function withPeriod(
  search: URLSearchParams,
  chosen: PresetName | Period,
  usual: PresetName = usualPreset,
): URLSearchParams {
  const next = new URLSearchParams(search)
  for (const key of ['period', 'from', 'to']) next.delete(key)
  if (typeof chosen !== 'string') {
    next.set('from', chosen.from)
    next.set('to', chosen.to)
  } else if (chosen !== usual) next.set('period', chosen)
  return next
}

export function withComparison(search: URLSearchParams, comparison: Comparison): URLSearchParams {
  const next = new URLSearchParams(search)
  if (comparison === 'previous') next.delete('compare')
  else next.set('compare', comparison)
  return next
}
