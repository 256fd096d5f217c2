import type { Feature } from '../../work/feature.ts'
import { ExchangeRateSchema } from './exchange-rate.entity.ts'

export { ExchangeRate } from './exchange-rate.entity.ts'

export const exchangeRates: Feature = { name: 'exchange-rates', entities: [ExchangeRateSchema] }
