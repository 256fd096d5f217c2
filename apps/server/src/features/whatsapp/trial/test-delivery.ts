import { newId } from '../../../work/new-id.ts'
import { testIds } from '../intake/remember-messages.ts'
import type { WhatsAppNumber } from '../whatsapp-number.entity.ts'

/** A message as it comes from somebody who tapped an ad, of a customer who does not exist. */
export function testDelivery({ wabaId, phoneNumberId, displayPhoneNumber }: WhatsAppNumber, at: Date) {
  const wamid = `${testIds}${newId()}`
  const person = { phone: '5500000000000', user: 'BR.MCITEST' }
  const message = {
    ...{ from: person.phone, from_user_id: person.user, id: wamid, type: 'text' },
    timestamp: String(Math.floor(at.getTime() / 1000)),
    text: { body: 'Test' },
    referral: { source_type: 'ad', source_id: '0', headline: 'Test', ctwa_clid: 'MCI-TEST' },
  }
  const value = {
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: displayPhoneNumber.replace(/\D/g, ''), phone_number_id: phoneNumberId },
    contacts: [{ profile: { name: 'Test' }, wa_id: person.phone, user_id: person.user }],
    messages: [message],
  }
  const entry = [{ id: wabaId, changes: [{ field: 'messages', value }] }]
  return { wamid, payload: { object: 'whatsapp_business_account', entry } }
}
