import type { Feature } from '../../work/feature.ts'
import { explainTexts } from './explain.texts.ts'
import { MetricsResolver, MetricsRowResolver } from './metrics.resolver.ts'
import { metricsTexts } from './metrics.texts.ts'

export { followMetrics } from './follow-metrics.ts'
export { MetricsUpdated } from './metrics.graphql.ts'

export const metrics: Feature = {
  name: 'metrics',
  resolvers: [MetricsResolver, MetricsRowResolver],
  texts: {
    'pt-BR': { ...metricsTexts['pt-BR'], ...explainTexts['pt-BR'] },
    en: { ...metricsTexts.en, ...explainTexts.en },
  },
}
