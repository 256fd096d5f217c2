import { hears } from '../../work/fact.ts'
import type { Feature } from '../../work/feature.ts'
import { creativeIngested, narrowings } from '../creatives/index.ts'
import { asFeatureJob } from '../jobs/index.ts'
import { readIngested } from './ask-for-reading.ts'
import { CreativePatternSchema } from './creative-pattern.entity.ts'
import { narrowByStatus } from './pattern-status.ts'
import { PatternsResolver } from './patterns.resolver.ts'
import { patternsTexts } from './patterns.texts.ts'
import { PictureReadingSchema } from './picture-reading.entity.ts'
import { readingJob } from './reading-job.ts'
import { ReadingRequestSchema } from './reading-request.entity.ts'

export { copyOf } from './read-creative.ts'
export { readingOf } from './readings.store.ts'
export { tagKey } from './tag-words.ts'

narrowings.push(narrowByStatus)

export const patterns: Feature = {
  name: 'patterns',
  entities: [CreativePatternSchema, PictureReadingSchema, ReadingRequestSchema],
  resolvers: [PatternsResolver],
  jobs: [asFeatureJob(readingJob)],
  texts: patternsTexts,
  hears: [hears(creativeIngested, readIngested)],
}
