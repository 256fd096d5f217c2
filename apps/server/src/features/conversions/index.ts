import type { Feature } from '../../work/feature.ts'
import { ConversionAttemptSchema } from './conversion-attempt.entity.ts'
import { ConversionEventSchema } from './conversion-event.entity.ts'

export { ConversionEvent } from './conversion-event.entity.ts'

export const conversions: Feature = {
  name: 'conversions',
  entities: [ConversionEventSchema, ConversionAttemptSchema],
}
