import { refuse } from '../../schema/app-error.ts'
import type { Work } from '../../work/work.ts'
import type { FigureInput } from './metrics-input.graphql.ts'
import type { ExplanationType } from './metrics-results.graphql.ts'

export function explain(_work: Work, _figure: FigureInput): Promise<ExplanationType> {
  throw refuse('UNAVAILABLE', 'Figures cannot be explained yet.')
}
