type Rate = { from: string; rate: string; source: string }

export type RateSpan = { from: string; lowest: string; highest: string; sources: string[] }

/** The rates of many days as the lowest and highest of each currency, with all their sources. */
export function rateSpans(rates: readonly Rate[]): RateSpan[] {
  return [...Map.groupBy(rates, ({ from }) => from)].map(([from, own]) => {
    const byRate = own.map(({ rate }) => rate).sort((one, other) => Number(one) - Number(other))
    return {
      from,
      lowest: byRate[0] ?? '',
      highest: byRate.at(-1) ?? '',
      sources: [...new Set(own.map(({ source }) => source))],
    }
  })
}
