import { sum } from '../../values/money.ts'
import type { FactSums } from './sum-facts.ts'

/** Sums of several lines, exactly: an account of its ads, a creative of the ads that show it. An empty list is nothing at all. */
export function addSums(lines: readonly FactSums[]): FactSums {
  const total = (of: (line: FactSums) => number) => lines.reduce((all, line) => all + of(line), 0)
  const known = <T>(of: (line: FactSums) => T | null): T[] => lines.flatMap((line) => of(line) ?? [])
  const views = known((line) => line.videoPlays3s)
  const thruplays = known((line) => line.thruplays)
  const values = known((line) => line.conversionValue)
  return {
    metaAdId: only(lines.map((line) => line.metaAdId)),
    day: only(lines.map((line) => line.day)),
    spend: sum(lines.map((line) => line.spend)),
    impressions: total((line) => line.impressions),
    clicks: total((line) => line.clicks),
    linkClicks: total((line) => line.linkClicks),
    conversions: sum(lines.map((line) => line.conversions)),
    conversionType: mostCommon(known((line) => line.conversionType)),
    conversionValue: values.length > 0 ? sum(values) : null,
    videoPlays3s: views.length > 0 ? views.reduce((a, b) => a + b, 0) : null,
    thruplays: thruplays.length > 0 ? thruplays.reduce((a, b) => a + b, 0) : null,
    videoImpressions: total((line) => line.videoImpressions),
  }
}

function only(keys: readonly (string | null)[]): string | null {
  return new Set(keys).size === 1 ? (keys[0] ?? null) : null
}

function mostCommon(names: readonly string[]): string | null {
  const times = new Map<string, number>()
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1)
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
