import type { Feature } from '../../work/feature.ts'
import { CreativeSchema } from './creative.entity.ts'

export { Creative, CreativeSchema } from './creative.entity.ts'
export { type CreativeIngested, creativeIngested } from './creatives.facts.ts'
export { CreativeFilter, CreativeType, type PatternStatus, PatternStatusEnum } from './creatives.graphql.ts'
export { findCreatives, type Narrowing, narrowings } from './creatives.store.ts'

export const creatives: Feature = {
  name: 'creatives',
  entities: [CreativeSchema],
}
