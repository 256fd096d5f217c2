import { hears } from '../../work/fact.ts'
import type { Feature } from '../../work/feature.ts'
import { dayFiguresChanged, insightsSynced } from '../insights/index.ts'
import { asFeatureJob } from '../jobs/index.ts'
import { CreativeSchema } from './creative.entity.ts'
import { CreativesResolver } from './creatives.resolver.ts'
import { creativeRoutes } from './creatives.routes.ts'
import { creativesTexts } from './creatives.texts.ts'
import { ingestJob } from './ingest-job.ts'
import { endWhatWasRanked, rankJob, rankWhatWasRead } from './rank-job.ts'
import { RankingSchema } from './ranking.entity.ts'

export { adPictures } from './ad-pictures.ts'
export { Creative } from './creative.entity.ts'
export { creativeOfAd } from './creative-of-ad.ts'
export { type CreativeIngested, creativeIngested } from './creatives.facts.ts'
export { CreativeType, type PatternStatus, PatternStatusEnum } from './creatives.graphql.ts'
export { findCreatives, type Narrowing, narrowings } from './creatives.store.ts'
export { pictureOf } from './picture-of.ts'
export { latestRankOf } from './rankings.store.ts'

export const creatives: Feature = {
  name: 'creatives',
  entities: [CreativeSchema, RankingSchema],
  resolvers: [CreativesResolver],
  jobs: [asFeatureJob(rankJob), asFeatureJob(ingestJob)],
  texts: creativesTexts,
  hears: [hears(dayFiguresChanged, endWhatWasRanked), hears(insightsSynced, rankWhatWasRead)],
  routes: creativeRoutes,
}
