import type { Sandbox } from '../../sandbox.ts'
import { type CustomerView, listCustomers } from '../../whatsapp/list-customers.ts'
import type { Waba } from '../../world/objects.ts'

/** What the page of conversations shows: whose, and of whom. It stands in the address. */
export interface PlayView {
  readonly sandbox: Sandbox
  /** Where the browser reached the sandbox; pictures are loaded from there. */
  readonly origin: string
  readonly waba: Waba
  /** Customers of that account, latest first. */
  readonly customers: readonly CustomerView[]
  readonly customer: CustomerView | undefined
}

/** @returns nothing when no advertiser of this world sells by conversation. */
export function playView(
  sandbox: Sandbox,
  origin: string,
  asked: { readonly waba?: string; readonly person?: string },
): PlayView | undefined {
  const { wabas } = sandbox.world
  const waba = wabas.find(({ id }) => id === asked.waba) ?? wabas[0]
  if (!waba) return undefined
  const customers = listCustomers(sandbox).filter((customer) => customer.wabas.includes(waba.id))
  const customer = customers.find(({ person }) => person === asked.person) ?? customers[0]
  return { sandbox, origin, waba, customers, customer }
}

/** Address of the page with another account or person. */
export const addressOf = (waba: Waba, person?: string): string =>
  `/play?${new URLSearchParams({ waba: waba.id, ...(person && { person }) })}`
