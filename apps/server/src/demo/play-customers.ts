import { setTimeout as wait } from 'node:timers/promises'
import { chance } from './chance.ts'
import type { Visitor } from './visitor.ts'

/** How many wrote in the weeks before; enough that every campaign has some. */
const customers = 420
const days = 21
/** As many as are put into one delivery. */
const together = 60
/** Of the accounts whose advertisers sell by chat, what their names end with. */
const chats = ['Loja BR', 'Nordeste']

interface Known {
  readonly tickets: { readonly totalCount: number }
  readonly adAccounts: { readonly edges: { node: { metaAccountId: string; name: string; isActive: boolean } }[] }
}

/**
 * Has customers of the weeks before write to the connected numbers, as if their messages had been held up on the way: they come in by
 * the webhook, with the times at which they were sent.
 *
 * @param sandboxUrl where the sandbox plays WhatsApp
 */
export async function playCustomers({ ask }: Visitor, sandboxUrl: string): Promise<void> {
  const { tickets, adAccounts } = await ask<Known>(
    '{ tickets(first: 1) { totalCount } adAccounts(first: 50) { edges { node { metaAccountId name isActive } } } }',
  )
  const accounts = adAccounts.edges
    .map(({ node }) => node)
    .filter(({ name, isActive }) => isActive && chats.some((part) => name.endsWith(part)))
    .map(({ metaAccountId }) => metaAccountId)
  if (tickets.totalCount > together || accounts.length === 0) return
  await untilListening(ask)
  const luck = chance('customers of the weeks before')
  const now = Math.floor(Date.now() / 1_000)
  const taps = Array.from({ length: customers }, (_, at) => ({
    tap: {
      account: accounts[at % accounts.length],
      // More of them lately: advertising has grown.
      at: now - Math.floor(60 + luck() ** 1.3 * days * 86_400),
      placement: luck() < 0.12 ? 'status' : 'feed',
      unknownAd: luck() < 0.04,
    },
  })).sort((one, other) => one.tap.at - other.tap.at)
  for (let at = 0; at < taps.length; at += together) {
    const answer = await fetch(`${sandboxUrl}/__control/customers/batch`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ updates: taps.slice(at, at + together) }),
    })
    if (!answer.ok) throw new Error(`The sandbox's customers could not write: ${await answer.text()}`)
  }
}

const patienceSeconds = 90

/** The sandbox delivers to nobody before its question was answered, which it asks every few seconds. */
async function untilListening(ask: Visitor['ask']): Promise<void> {
  for (let second = 0; second < patienceSeconds; second += 1) {
    const { whatsappSetup } = await ask<{ whatsappSetup: { isVerified: boolean } }>('{ whatsappSetup { isVerified } }')
    if (whatsappSetup.isVerified) return
    await wait(1_000)
  }
  throw new Error('The sandbox did not find the webhook')
}
