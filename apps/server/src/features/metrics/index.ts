import type { Feature } from '../../work/feature.ts'
import { MetricsResolver, MetricsRowResolver } from './metrics.resolver.ts'
import { metricsTexts } from './metrics.texts.ts'

export const metrics: Feature = {
  name: 'metrics',
  resolvers: [MetricsResolver, MetricsRowResolver],
  texts: metricsTexts,
}
