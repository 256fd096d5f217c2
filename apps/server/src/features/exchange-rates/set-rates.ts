import { InvalidInput } from '../../schema/problem.graphql.ts'
import type { Work } from '../../work/work.ts'
import type { ExchangeRatesSaved, SetExchangeRatesInput } from './exchange-rates.graphql.ts'
import { saveRates } from './save-rates.ts'

/** Keeps rates that a person typed, all or none. A rate that is there for the same pair and day gives way. */
export async function setRates(
  work: Work,
  { rates, source }: SetExchangeRatesInput,
): Promise<ExchangeRatesSaved | InvalidInput> {
  if (rates.length === 0) return InvalidInput.of('rates', work.say({ key: 'rates.none' }))
  const lines = rates.map(({ from, to, day, rate }, index) => ({ line: index + 1, from, to, day, rate }))
  return saveRates(work, lines, { source }, ({ line, column }) =>
    ['rates', line - 1, ...(column ? [column] : [])].join('.'),
  )
}
