import * as z from 'zod'
import type { Call } from '../protocol/caller.ts'
import { accountNumber } from '../protocol/ids.ts'
import { type Page, readPages } from '../protocol/pages.ts'
import { idText, named, small, text } from '../protocol/shapes.ts'

export interface MetaAdAccount {
  /** `act_…` */
  id: string
  /** Without `act_`, as insights rows carry it. */
  accountId: string
  name: string | null
  currency: string | null
  /** IANA name; days of insights are days there. */
  timezoneName: string | null
  /** 1 active, 2 disabled, 3 unsettled, 7 risk review, 8 settlement, 9 grace period, 100 closing, 101 closed; open set. */
  accountStatus: number | null
  disableReason: number | null
  business: { id: string; name: string | null } | null
  raw: unknown
}

// `owner` and `funding_source_details` need more rights, and asking for either fails the whole read.
const fields = 'id,account_id,name,currency,timezone_name,account_status,disable_reason,business{id,name}'

const shape = z.object({
  id: idText.nullish(),
  account_id: idText.nullish(),
  name: text,
  currency: text,
  timezone_name: text,
  account_status: small,
  disable_reason: small,
  business: named,
})

/** Reads one ad account as Meta sends it. Either form of the id is enough. */
export function readAdAccount(raw: unknown): MetaAdAccount {
  const a = shape.parse(raw)
  const accountId = (a.account_id ?? a.id ?? '').replace(/^act_/, '')
  if (accountId === '') throw new TypeError('an ad account without id')
  return {
    id: `act_${accountId}`,
    accountId,
    name: a.name,
    currency: a.currency,
    timezoneName: a.timezone_name,
    accountStatus: a.account_status,
    disableReason: a.disable_reason,
    business: a.business,
    raw,
  }
}

/** Every ad account the person let the app see. */
export function adAccounts(call: Call): AsyncIterable<Page<MetaAdAccount>> {
  return readPages(call, { path: '/me/adaccounts', query: { fields }, limit: 100, read: readAdAccount })
}

export async function adAccount(call: Call, id: string): Promise<MetaAdAccount> {
  const account = accountNumber(id)
  return (await call({ path: `/act_${account}`, query: { fields }, account, read: readAdAccount })).value
}
