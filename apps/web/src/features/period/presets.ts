import {
  lastDays,
  lastDaysWithToday,
  lastMonth,
  lastTwelveMonths,
  monthSoFar,
  type Period,
  yearSoFar,
} from '../../ui/period.ts'

/** Periods that move with the calendar, with the key that chooses each; letters as in Plausible where it has them. */
export const presets = [
  { name: 'today', key: 'i', on: (today: string) => lastDaysWithToday(1, today) },
  { name: 'yesterday', key: 'd', on: (today: string) => lastDays(1, today) },
  { name: '7d', key: 'w', on: (today: string) => lastDays(7, today) },
  { name: '14d', key: 'q', on: (today: string) => lastDays(14, today) },
  { name: '28d', key: 'f', on: (today: string) => lastDays(28, today) },
  { name: '30d', key: 't', on: (today: string) => lastDays(30, today) },
  { name: '30dNow', key: 'h', on: (today: string) => lastDaysWithToday(30, today) },
  { name: '90d', key: 'n', on: (today: string) => lastDays(90, today) },
  { name: 'month', key: 'm', on: monthSoFar },
  { name: 'lastMonth', key: 'p', on: lastMonth },
  { name: 'year', key: 'y', on: yearSoFar },
  { name: '12m', key: 'l', on: lastTwelveMonths },
] as const satisfies { name: string; key: string; on: (today: string) => Period }[]

export type PresetName = (typeof presets)[number]['name']

export const usualPreset: PresetName = '28d'

export const presetNamed = (name: string | null) => presets.find((preset) => preset.name === name)

/** The keys beside those of the presets. */
export const ownPeriodKey = 'c'
export const comparisonKey = 'x'
