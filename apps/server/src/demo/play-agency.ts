import { setTimeout as wait } from 'node:timers/promises'
import { chance } from './chance.ts'
import type { Visitor } from './visitor.ts'

type StageKind = 'NEW' | 'OPEN' | 'QUALIFIED' | 'WON' | 'LOST'

interface OpenTicket {
  readonly id: string
  readonly version: number
  readonly openedAt: string
  readonly stage: { readonly kind: StageKind }
  readonly number: { readonly verifiedName: string | null }
}

/** What a ticket comes to, by shares of a hundred: most people only ask. */
const ends: readonly (readonly [upTo: number, steps: readonly StageKind[]])[] = [
  [22, []],
  [48, ['OPEN']],
  [62, ['OPEN', 'LOST']],
  [80, ['OPEN', 'QUALIFIED']],
  [100, ['OPEN', 'QUALIFIED', 'WON']],
]
const looksEverySeconds = 15
/** Nobody answers at once. */
const secondsForAStep = [20, 60, 120]

/** What customers pay, by a part of the name they write to; whoever is not named sells for the last. */
const prices: readonly (readonly [name: string, least: number, most: number])[] = [
  ['Lumiá', 289, 1_480],
  ['Serena', 140, 520],
  ['Fluen', 390, 1_348],
  ['', 120, 900],
]

/**
 * Plays the people of the agency for as long as the demonstration runs: they answer, qualify, sell and lose, a while after somebody
 * wrote. Which ticket comes to what follows from its id, so that a start anew goes on where it was; what a visitor moves stays moved.
 */
export async function playAgency(visitor: Visitor, signal: AbortSignal): Promise<void> {
  const stages = await stagesOf(visitor)
  while (!signal.aborted) {
    // The server may be started anew meanwhile.
    await moveOn(visitor, stages).catch(() => {})
    await wait(looksEverySeconds * 1_000, undefined, { signal }).catch(() => {})
  }
}

async function stagesOf({ ask }: Visitor): Promise<ReadonlyMap<StageKind, string>> {
  const { stages } = await ask<{ stages: { id: string; kind: StageKind }[] }>('{ stages { id kind } }')
  return new Map([...stages].reverse().map(({ kind, id }) => [kind, id]))
}

async function moveOn(visitor: Visitor, stages: ReadonlyMap<StageKind, string>): Promise<void> {
  for (const ticket of await openTickets(visitor)) {
    const luck = chance(ticket.id)
    const share = luck() * 100
    const steps = ends.find(([upTo]) => share < upTo)?.[1] ?? []
    const at = steps.indexOf(ticket.stage.kind) + 1
    // Somewhere else than on its way: somebody else has moved it.
    if (at === 0 && ticket.stage.kind !== 'NEW') continue
    const next = steps[at]
    const age = (Date.now() - Date.parse(ticket.openedAt)) / 1_000
    if (next && age > (secondsForAStep[at] ?? 0)) await move(visitor, ticket, stages.get(next), next, luck)
  }
}

async function openTickets({ ask }: Visitor): Promise<OpenTicket[]> {
  const query = `query ($after: String) { tickets(filter: { statuses: [OPEN] }, first: 100, after: $after) {
    edges { node { id version openedAt stage { kind } number { verifiedName } } } pageInfo { hasNextPage endCursor } } }`
  type Page = { edges: { node: OpenTicket }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
  const found: OpenTicket[] = []
  for (let after: string | null = null; ; ) {
    const { tickets }: { tickets: Page } = await ask<{ tickets: Page }>(query, { after })
    found.push(...tickets.edges.map(({ node }) => node))
    if (!tickets.pageInfo.hasNextPage) return found
    after = tickets.pageInfo.endCursor
  }
}

async function move(
  { ask }: Visitor,
  { id, version, number }: OpenTicket,
  stageId: string | undefined,
  kind: StageKind,
  luck: () => number,
): Promise<void> {
  const [, least = 100, most = 100] = prices.find(([name]) => number.verifiedName?.includes(name) ?? name === '') ?? []
  const deal = { dealValue: (least + luck() * (most - least)).toFixed(2) }
  const mutation = 'mutation ($input: MoveTicketInput!) { moveTicket(input: $input) { __typename } }'
  await ask(mutation, { input: { id, stageId, version, ...(kind === 'WON' ? deal : {}) } })
}
