import type { Feature } from '../../work/feature.ts'
import { CreativeConfigSchema } from './creative-config.entity.ts'
import { CreativeConfigResolver } from './creative-config.resolver.ts'
import { creativeConfigTexts } from './creative-config.texts.ts'

export { type Config, configOf } from './config-of.ts'
export { DayRangeInput, GuardrailsInput, GuardrailsType, KpiEnum, ObjectiveEnum } from './creative-config.graphql.ts'
export { defaultKpis, type Guardrails, hasReturn, type Kpi, type Objective, type Weights } from './kpi.ts'
export { withGuardrails } from './update-config.ts'

export const creativeConfig: Feature = {
  name: 'creative-config',
  entities: [CreativeConfigSchema],
  resolvers: [CreativeConfigResolver],
  texts: creativeConfigTexts,
}
