import { InvalidInput } from '../../schema/problem.graphql.ts'
import type { Work } from '../../work/work.ts'
import type { ExchangeRatesSaved, ImportExchangeRatesInput } from './exchange-rates.graphql.ts'
import { readRateFile } from './read-rate-file.ts'
import { saveRates } from './save-rates.ts'

/** Keeps the rates of a CSV file, all or none. What is wrong is said with its line, and with its column when it is one. */
export async function importRates(
  work: Work,
  { csv, source }: ImportExchangeRatesInput,
): Promise<ExchangeRatesSaved | InvalidInput> {
  const read = readRateFile(csv)
  if ('saying' in read) return InvalidInput.of(fieldAt(read.line, null), work.say(read.saying))
  return saveRates(work, read, { source }, ({ line, column }) => fieldAt(line, column))
}

const fieldAt = (line: number | null, column: string | null): string =>
  ['csv', line, column].filter((part) => part !== null).join('.')
