type Scheduled = { id: string; name: string; timezone: string; nextReadAt?: string | null }

/** Accounts that are read at one moment, since their clocks show the hour of the schedule then. */
export type NextReading = { at: string; zones: string[]; names: string[] }

/** The coming readings in their order, one for each moment; accounts that are not read by themselves are left out. */
export function nextReadings(accounts: readonly Scheduled[]): NextReading[] {
  const byMoment = Map.groupBy(
    accounts.filter(({ nextReadAt }) => nextReadAt),
    ({ nextReadAt }) => Date.parse(nextReadAt ?? ''),
  )
  return [...byMoment]
    .sort(([a], [b]) => a - b)
    .map(([moment, each]) => ({
      at: new Date(moment).toISOString(),
      zones: [...new Set(each.map(({ timezone }) => timezone))].sort(),
      names: each.map(({ name }) => name),
    }))
}
