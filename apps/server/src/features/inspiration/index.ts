import type { Feature } from '../../work/feature.ts'
import { asFeatureJob } from '../jobs/index.ts'
import { generationJob } from './generation-job.ts'
import { InspirationSchema } from './inspiration.entity.ts'
import { CreativeInspirationsResolver, InspirationResolver } from './inspiration.resolver.ts'
import { inspirationTexts } from './inspiration.texts.ts'
import { InspirationSourceSchema } from './inspiration-source.entity.ts'
import { VariationSchema } from './variation.entity.ts'
import { VariationResolver } from './variation.resolver.ts'
import { VariationPictureSchema } from './variation-picture.entity.ts'
import { variationPictureRoutes } from './variation-picture.routes.ts'

export const inspiration: Feature = {
  name: 'inspiration',
  entities: [InspirationSchema, InspirationSourceSchema, VariationSchema, VariationPictureSchema],
  resolvers: [InspirationResolver, CreativeInspirationsResolver, VariationResolver],
  jobs: [asFeatureJob(generationJob)],
  texts: inspirationTexts,
  routes: variationPictureRoutes,
}
