import { look } from '../drills/rows-of.ts'

/** A WhatsApp number of an organisation, as Meta names it. */
export interface OwnNumber {
  readonly phoneNumberId: string
  readonly wabaId: string
}

/** Gives an organisation a number without asking Meta: only what arrives is of interest. */
export async function ownNumber(ownerUrl: string, organizationId: string): Promise<OwnNumber> {
  const number = { phoneNumberId: '555000000000001', wabaId: '444000000000001' }
  const key = [organizationId, crypto.randomUUID(), number.phoneNumberId, number.wabaId]
  await look(
    ownerUrl,
    `insert into whatsapp_number (organization_id, id, phone_number_id, waba_id, display_phone_number, timezone, created_at, updated_at)
     values ($1, $2, $3, $4, '+55 11 3000-0000', 'America/Sao_Paulo', now(), now())`,
    key,
  )
  await look(
    ownerUrl,
    'insert into whatsapp_inbox.claim (organization_id, number_id, phone_number_id, waba_id) values ($1, $2, $3, $4)',
    key,
  )
  return number
}
