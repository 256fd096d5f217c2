import { hears } from '../../work/fact.ts'
import type { Feature } from '../../work/feature.ts'
import { accountsListed } from '../connections/index.ts'
import { ticketMoved, ticketValueChanged } from '../leads/index.ts'
import { ConversionAttemptSchema } from './conversion-attempt.entity.ts'
import { ConversionEventSchema } from './conversion-event.entity.ts'
import { ConversionAttemptResolver, ConversionsResolver } from './conversions.resolver.ts'
import { conversionsTexts } from './conversions.texts.ts'
import { DatasetHealthResolver, MissingDatasetResolver } from './health/dataset-health.resolver.ts'
import { conversionWatch, watchJob } from './health/watch-job.ts'
import { hearTicketMoved } from './ledger/hear-ticket-moved.ts'
import { hearValueChanged } from './ledger/hear-value-changed.ts'
import { clockJob, conversionClock } from './sending/clock-job.ts'
import { goOn } from './sending/go-on.ts'
import { conversionSend } from './sending/run-send.ts'
import { TestEventCodeSchema } from './test-event-code.entity.ts'
import { ConversionTicketResolver, TicketConversionsResolver } from './ticket-conversions.resolver.ts'

export { ConversionsChanged } from './conversions.graphql.ts'
export { followConversions } from './follow-conversions.ts'

export const conversions: Feature = {
  name: 'conversions',
  entities: [ConversionEventSchema, ConversionAttemptSchema, TestEventCodeSchema],
  resolvers: [
    ConversionsResolver,
    ConversionAttemptResolver,
    DatasetHealthResolver,
    MissingDatasetResolver,
    ConversionTicketResolver,
    TicketConversionsResolver,
  ],
  jobs: [conversionSend, conversionClock, conversionWatch],
  schedules: () => [
    { job: clockJob, cron: '* * * * *', timeZone: 'UTC' },
    { job: watchJob, cron: '*/15 * * * *', timeZone: 'UTC' },
  ],
  texts: conversionsTexts,
  hears: [
    hears(ticketMoved, hearTicketMoved),
    hears(ticketValueChanged, hearValueChanged),
    hears(accountsListed, goOn),
  ],
}
