import type { Feature } from '../../work/feature.ts'
import { ConversionAttemptSchema } from './conversion-attempt.entity.ts'
import { ConversionEventSchema } from './conversion-event.entity.ts'
import { ConversionAttemptResolver, ConversionsResolver, DatasetHealthResolver } from './conversions.resolver.ts'
import { conversionsTexts } from './conversions.texts.ts'
import { TestEventCodeSchema } from './test-event-code.entity.ts'
import { ConversionTicketResolver, TicketConversionsResolver } from './ticket-conversions.resolver.ts'

export { ConversionEvent } from './conversion-event.entity.ts'
export { ConversionsChanged } from './conversions.graphql.ts'
export { followConversions } from './follow-conversions.ts'

export const conversions: Feature = {
  name: 'conversions',
  entities: [ConversionEventSchema, ConversionAttemptSchema, TestEventCodeSchema],
  resolvers: [
    ConversionsResolver,
    ConversionAttemptResolver,
    DatasetHealthResolver,
    ConversionTicketResolver,
    TicketConversionsResolver,
  ],
  texts: conversionsTexts,
}
