import type { Feature } from '../../work/feature.ts'
import { explainTexts } from './explain.texts.ts'
import { MetricsResolver, MetricsRowResolver } from './metrics.resolver.ts'
import { metricsTexts } from './metrics.texts.ts'

export { type AskedMetrics, type AskRefusal, askMetrics } from './asked-metrics.ts'
export { type Binds, openBinds } from './binds.ts'
export { type ChosenAccount, noClient } from './chosen-accounts.ts'
export { isMetaId, unlisted } from './chosen-ads.ts'
export { comparableIn } from './comparable.ts'
export { type Converting, type DayInCurrency, daysWithAmounts, ratesOf } from './conversion.ts'
export { coverageOf } from './coverage.ts'
export { type FactScan, ratesTable, scanSql } from './fact-scan.ts'
export { amountOf, priceOf, returnOf, shareOf } from './figure.ts'
export { followMetrics } from './follow-metrics.ts'
export { type Comparison, ComparisonEnum } from './metric-name.ts'
export { MetricsUpdated, UsedRateType } from './metrics.graphql.ts'
export { RateMissing } from './metrics-results.graphql.ts'
export { presentAccounts } from './present-accounts.ts'
export { type RowPlace, readRowCursor } from './row-cursor.ts'
export { labelsOf } from './row-labels.ts'
export { behind, rowOrder } from './row-order.ts'
export { type Side, sidesOf } from './sum-periods.ts'
export { adJoin } from './sum-rows.ts'
export { unreadDaysOf } from './unread-days.ts'

export const metrics: Feature = {
  name: 'metrics',
  resolvers: [MetricsResolver, MetricsRowResolver],
  texts: {
    'pt-BR': { ...metricsTexts['pt-BR'], ...explainTexts['pt-BR'] },
    en: { ...metricsTexts.en, ...explainTexts.en },
  },
}
