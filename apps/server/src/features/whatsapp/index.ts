import type { Feature } from '../../work/feature.ts'
import { WhatsAppMessageSchema } from './whatsapp-message.entity.ts'
import { WhatsAppNumberSchema } from './whatsapp-number.entity.ts'
import { WhatsAppStatusSchema } from './whatsapp-status.entity.ts'

export { type MessagesArrived, messagesArrived, type Referral, type WhatsAppMessageArrived } from './whatsapp.facts.ts'
export { ofWhatsAppNumber, WhatsAppNumber } from './whatsapp-number.entity.ts'

export const whatsapp: Feature = {
  name: 'whatsapp',
  entities: [WhatsAppNumberSchema, WhatsAppMessageSchema, WhatsAppStatusSchema],
}
