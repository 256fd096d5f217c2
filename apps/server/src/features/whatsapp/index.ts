import type { Feature } from '../../work/feature.ts'
import { drainJob } from './intake/drain.ts'
import { intakeJob } from './intake/intake-job.ts'
import { retry, retryFailedJob } from './intake/retry-failed.ts'
import { tidy, tidyInboxJob } from './intake/tidy-inbox.ts'
import { webhookRoutes } from './intake/webhook.routes.ts'
import { deliveryWatch, watchJob } from './silence/watch-job.ts'
import { WhatsAppArrivalResolver, WhatsAppResolver } from './whatsapp.resolver.ts'
import { whatsappTexts } from './whatsapp.texts.ts'
import { WhatsAppMessageSchema } from './whatsapp-message.entity.ts'
import { WhatsAppNumberSchema } from './whatsapp-number.entity.ts'
import { WhatsAppStatusSchema } from './whatsapp-status.entity.ts'

export { type MessagesArrived, messagesArrived, type Referral, type WhatsAppMessageArrived } from './whatsapp.facts.ts'
export { WhatsAppNumberType } from './whatsapp.graphql.ts'
export { ofWhatsAppNumber, WhatsAppNumber } from './whatsapp-number.entity.ts'

export const whatsapp: Feature = {
  name: 'whatsapp',
  entities: [WhatsAppNumberSchema, WhatsAppMessageSchema, WhatsAppStatusSchema],
  resolvers: [WhatsAppResolver, WhatsAppArrivalResolver],
  jobs: [drainJob, retry, tidy, deliveryWatch],
  // Asked for by every delivery; this is for those that failed, and goes on when a worker was gone for long.
  schedules: () => [
    { job: intakeJob, cron: '* * * * *', timeZone: 'UTC' },
    { job: retryFailedJob, cron: '40 */6 * * *', timeZone: 'UTC' },
    { job: watchJob, cron: '*/15 * * * *', timeZone: 'UTC' },
    { job: tidyInboxJob, cron: '20 3 * * *', timeZone: 'UTC' },
  ],
  texts: whatsappTexts,
  routes: webhookRoutes,
}
