import type { Feature } from '../../work/feature.ts'
import { ExchangeRateSchema } from './exchange-rate.entity.ts'
import { ExchangeRatesResolver } from './exchange-rates.resolver.ts'
import { exchangeRatesTexts } from './exchange-rates.texts.ts'

export { ratesFor } from './rates-for.ts'

export const exchangeRates: Feature = {
  name: 'exchange-rates',
  entities: [ExchangeRateSchema],
  resolvers: [ExchangeRatesResolver],
  texts: exchangeRatesTexts,
}
