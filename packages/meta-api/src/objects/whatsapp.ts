import * as z from 'zod'
import { MetaError } from '../errors.ts'
import type { Call } from '../protocol/caller.ts'
import { objectId } from '../protocol/ids.ts'
import { type Page, readPages } from '../protocol/pages.ts'
import { flag, idText, text } from '../protocol/shapes.ts'

/** A portfolio that the person works in. */
export interface MetaBusiness {
  id: string
  name: string | null
  raw: unknown
}

export interface MetaWhatsAppAccount {
  id: string
  name: string | null
  raw: unknown
}

export interface MetaPhoneNumber {
  id: string
  /** As people read it: `+55 11 3000-0000`. */
  displayPhoneNumber: string | null
  verifiedName: string | null
  raw: unknown
}

const named = z.object({ id: idText, name: text })
const number = z.object({ id: idText, display_phone_number: text, verified_name: text })

/** The portfolios of the person; takes `business_management`. */
export function businesses(call: Call): AsyncIterable<Page<MetaBusiness>> {
  const read = (raw: unknown) => ({ ...named.parse(raw), raw })
  return readPages(call, { path: '/me/businesses', query: { fields: 'id,name' }, limit: 100, read })
}

/** Whether a portfolio owns a WhatsApp account, or works with it for a customer who shared it. */
export type WhatsAppHold = 'owned' | 'client'

/** The WhatsApp accounts of a portfolio; takes `whatsapp_business_management`. */
export function whatsAppAccounts(
  call: Call,
  businessId: string,
  hold: WhatsAppHold,
): AsyncIterable<Page<MetaWhatsAppAccount>> {
  const path = `/${objectId(businessId)}/${hold}_whatsapp_business_accounts`
  const read = (raw: unknown) => ({ ...named.parse(raw), raw })
  return readPages(call, { path, query: { fields: 'id,name' }, limit: 100, read })
}

/** The numbers of a WhatsApp account. */
export function phoneNumbers(call: Call, wabaId: string): AsyncIterable<Page<MetaPhoneNumber>> {
  const path = `/${objectId(wabaId)}/phone_numbers`
  return readPages(call, {
    path,
    query: { fields: 'id,display_phone_number,verified_name' },
    limit: 100,
    read: readNumber,
  })
}

function readNumber(raw: unknown): MetaPhoneNumber {
  const { id, display_phone_number: displayPhoneNumber, verified_name: verifiedName } = number.parse(raw)
  return { id, displayPhoneNumber, verifiedName, raw }
}

/** Lets the app be delivered what happens in a WhatsApp account. Asked again it changes nothing. */
export async function subscribeToWhatsApp(call: Call, wabaId: string): Promise<void> {
  const path = `/${objectId(wabaId)}/subscribed_apps`
  const read = (value: unknown) => z.object({ success: flag }).parse(value).success
  const { value: done } = await call({ method: 'POST', path, form: {}, read })
  if (!done) throw new MetaError({ kind: 'request', reason: 'unexpectedShape' })
}

/** Id of the one dataset of a WhatsApp account, which is made when there is none; takes `whatsapp_business_manage_events`. */
export async function whatsAppDataset(call: Call, wabaId: string): Promise<string> {
  const path = `/${objectId(wabaId)}/dataset`
  const { value } = await call({ method: 'POST', path, form: {}, read: (v) => z.object({ id: idText }).parse(v) })
  return value.id
}
