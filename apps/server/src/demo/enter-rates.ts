import { addDays } from '../values/day.ts'
import type { Visitor } from './visitor.ts'

const daysOfRates = 180

/**
 * Rates for the account that spends dollars, so that one total can be shown. They are invented, and say so: a wave around a
 * plausible level, entered for working days as a bank would publish them.
 */
export async function enterRates({ ask }: Visitor): Promise<void> {
  const { exchangeRates } = await ask<{ exchangeRates: { totalCount: number } }>(
    '{ exchangeRates(first: 1) { totalCount } }',
  )
  if (exchangeRates.totalCount > 0) return
  const today = new Date().toISOString().slice(0, 10)
  const rates = Array.from({ length: daysOfRates }, (_, at) => addDays(today, -at))
    .filter((day) => ![0, 6].includes(new Date(day).getUTCDay()))
    .map((day, at) => ({ from: 'USD', to: 'BRL', day, rate: (5.4 + Math.sin(at / 9) * 0.12).toFixed(4) }))
  const enter = 'mutation ($input: SetExchangeRatesInput!) { setExchangeRates(input: $input) { __typename } }'
  await ask(enter, { input: { rates, source: 'Demonstração' } })
}
