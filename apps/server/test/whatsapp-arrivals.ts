import { webhookSignature } from '@mci/meta-api'
import { openerOf } from '../src/boot/open-work.ts'
import { drain } from '../src/features/whatsapp/intake/drain.ts'
import { newId } from '../src/work/new-id.ts'
import type { Caller } from './given.ts'
import { rowsOf } from './insights-account.ts'
import type { TestServer } from './with-server.ts'

export interface TestNumber {
  readonly id: string
  readonly phoneNumberId: string
  readonly wabaId: string
}

let count = 0
/** As the server of a test is told; a world of its own has another. */
const appSecret = 'sandbox-secret'

/** A number of the caller's organisation, claimed without Meta. */
export async function claimNumber(
  caller: Caller,
  { timezone = 'America/Sao_Paulo', ...given }: { timezone?: string; phoneNumberId?: string; wabaId?: string } = {},
): Promise<TestNumber> {
  count += 1
  const { phoneNumberId = `55500000${count}`, wabaId = `44400000${count}` } = given
  const id = newId()
  const key = [caller.organizationId, id, phoneNumberId, wabaId]
  await rowsOf(
    caller,
    `insert into whatsapp_number (organization_id, id, phone_number_id, waba_id, display_phone_number, timezone, created_at, updated_at)
     values ($1, $2, $3, $4, '+55 11 3000-0000', $5, now(), now())`,
    [...key, timezone],
  )
  await rowsOf(
    caller,
    'insert into whatsapp_inbox.claim (organization_id, number_id, phone_number_id, waba_id) values ($1, $2, $3, $4)',
    key,
  )
  return { id, phoneNumberId, wabaId }
}

export interface Said {
  readonly wamid?: string
  /** The phone, digits; null leaves it out, as Meta does for people with a user name. */
  readonly from?: string | null
  /** The business-scoped id; left out when it is not given. */
  readonly bsuid?: string | null
  readonly name?: string
  readonly at?: Date | string
  readonly type?: string
  /** As Meta writes it: `source_id`, `source_type`, `ctwa_clid`… */
  readonly referral?: Record<string, unknown>
  readonly text?: string
}

type Number = Pick<TestNumber, 'phoneNumberId' | 'wabaId'>

/** One change of field `messages`, with a message in it, as Meta writes it. */
export function changeWith(number: Number, said: Said = {}): Record<string, unknown> {
  const { wamid = `wamid.${newId()}`, from = '5511987654321', bsuid = null, name = 'Cliente', type = 'text' } = said
  const person = { ...(from && { from }), ...(bsuid && { from_user_id: bsuid }) }
  const timestamp = String(Math.floor(new Date(said.at ?? new Date()).getTime() / 1000))
  const content = type === 'text' ? { text: { body: said.text ?? 'Oi, vi o anúncio' } } : {}
  const message = {
    ...person,
    id: wamid,
    timestamp,
    type,
    ...content,
    ...(said.referral && { referral: said.referral }),
  }
  const contact = { profile: { name }, ...(from && { wa_id: from }), ...(bsuid && { user_id: bsuid }) }
  return { field: 'messages', value: { ...metadataOf(number), contacts: [contact], messages: [message] } }
}

/** One change that says how far a message of the business has come. */
export function statusChange(number: Number, wamid: string, status: string, at: Date = new Date()) {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const statuses = [{ id: wamid, status, timestamp, recipient_id: '5511987654321' }]
  return { field: 'messages', value: { ...metadataOf(number), statuses } }
}

const metadataOf = ({ phoneNumberId }: Number) => ({
  messaging_product: 'whatsapp',
  metadata: { display_phone_number: '551130000000', phone_number_id: phoneNumberId },
})

/** A delivery of these changes, all of the number's WhatsApp account. */
export const deliveryOf = ({ wabaId }: Number, ...changes: object[]): Record<string, unknown> => ({
  object: 'whatsapp_business_account',
  entry: [{ id: wabaId, changes }],
})

/** A delivery of one message of a customer. */
export const customerMessage = (number: Number, said?: Said): Record<string, unknown> =>
  deliveryOf(number, changeWith(number, said))

/**
 * Delivers as Meta does: bytes with their signature.
 * @param payload an object is written as JSON; bytes and text go as they are
 * @param headers put over those that belong to it; an empty one is left out
 */
export function postWebhook(
  server: Pick<TestServer, 'url'>,
  payload: object | string | Uint8Array,
  headers: Record<string, string> = {},
): Promise<Response> {
  const body = Buffer.from(
    payload instanceof Uint8Array ? payload : typeof payload === 'string' ? payload : JSON.stringify(payload),
  )
  const all = {
    'content-type': 'application/json',
    'x-hub-signature-256': webhookSignature(body, appSecret),
    ...headers,
  }
  const sent = Object.entries(all).filter(([, value]) => value !== '')
  return fetch(`${server.url}/webhooks/whatsapp`, { method: 'POST', headers: Object.fromEntries(sent), body })
}

/** Hands out what was delivered, here and now: for servers without a worker. */
export const handOutNow = ({ world }: TestServer): Promise<void> => drain(openerOf(world), new AbortController().signal)

/** Delivers messages and hands them out; fails unless they were taken. */
export async function arrive(server: TestServer, ...payloads: object[]): Promise<void> {
  for (const payload of payloads) {
    const { status } = await postWebhook(server, payload)
    if (status !== 200) throw new Error(`The webhook answered ${status}`)
  }
  await handOutNow(server)
}
