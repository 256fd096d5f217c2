import { refuse } from '../../schema/app-error.ts'
import type { Work } from '../../work/work.ts'
import type { MetricsType } from './metrics.graphql.ts'
import type { MetricsInput } from './metrics-input.graphql.ts'

export function measure(_work: Work, _input: MetricsInput): Promise<MetricsType> {
  throw refuse('UNAVAILABLE', 'Figures cannot be asked for yet.')
}
