import { enterRates } from './enter-rates.ts'
import type { Visitor } from './visitor.ts'

/** Profiles of the sandbox that an agency would have. The others are left for whoever tries the product. */
const profiles = ['ana', 'bruno', 'helen']

/** Whose account is whose, by what the account's name holds; the shop with the most ads is first. */
const clientOf: readonly (readonly [account: string, client: string])[] = [
  ['Loja BR', 'Casa Lumiá'],
  ['Nordeste', 'Serena Derma'],
  ['App', 'Fluência Viva'],
  ['Agência parceira', 'Sola Nativa'],
  ['US', 'Weekloom'],
]

interface AccountNode {
  readonly id: string
  readonly name: string
  readonly isActive: boolean
  readonly dataset: object | null
  readonly client: object | null
}

/**
 * Connects the profiles, gives their accounts to clients and switches them on.
 * @returns the accounts' ids, in the order of the table above
 */
export async function watchAccounts(visitor: Visitor): Promise<string[]> {
  await connectProfiles(visitor)
  const list = '{ adAccounts(first: 50) { edges { node { id name isActive dataset { id } client { id } } } } }'
  const { adAccounts } = await visitor.ask<{ adAccounts: { edges: { node: AccountNode }[] } }>(list)
  const accounts = adAccounts.edges.map(({ node }) => node)
  const watched: string[] = []
  for (const [part, client] of clientOf) {
    const account = accounts.find(({ name }) => name.endsWith(part))
    if (!account) throw new Error(`No profile reaches an account of ${part}`)
    await configure(visitor, account, client)
    watched.push(account.id)
  }
  await enterRates(visitor)
  return watched
}

async function connectProfiles({ ask, follow }: Visitor): Promise<void> {
  const { connections } = await ask<{ connections: { id: string }[] }>('{ connections { id } }')
  const start = 'mutation { connectMeta(input: {}) { ... on ConnectMetaStarted { oauthUrl } } }'
  for (const profile of profiles.slice(connections.length)) {
    const { connectMeta } = await ask<{ connectMeta: { oauthUrl: string } }>(start)
    const form = new URLSearchParams({ profile, decision: 'approve' })
    const consent = await fetch(connectMeta.oauthUrl, { method: 'POST', body: form, redirect: 'manual' })
    const outcome = await follow(consent.headers.get('location') ?? '')
    if (!outcome.includes('connected=')) throw new Error(`The sandbox's profile could not be connected: ${outcome}`)
  }
}

async function configure({ ask }: Visitor, account: AccountNode, client: string): Promise<void> {
  const { id: adAccountId, isActive, dataset } = account
  if (isActive && account.client) return
  const clientId = await clientNamed(ask, client)
  const offered =
    'query ($id: ID!) { datasets(adAccountId: $id) { ... on DatasetList { datasets { id isAvailable } } } }'
  type Offered = { datasets: { datasets?: { id: string; isAvailable: boolean }[] } }
  const { datasets } = await ask<Offered>(offered, { id: adAccountId })
  const datasetId = dataset ? undefined : datasets.datasets?.find(({ isAvailable }) => isAvailable)?.id
  const change = 'mutation ($input: ConfigureAdAccountInput!) { configureAdAccount(input: $input) { __typename } }'
  await ask(change, { input: { adAccountId, isActive: true, clientId, ...(datasetId ? { datasetId } : {}) } })
}

async function clientNamed(ask: Visitor['ask'], name: string): Promise<string | undefined> {
  const add = `mutation ($input: AddClientInput!) { addClient(input: $input) {
    ... on Client { id } ... on ClientNameTaken { client { id } } } }`
  type Added = { addClient: { id?: string; client?: { id: string } } }
  const { addClient } = await ask<Added>(add, { input: { name } })
  return addClient.id ?? addClient.client?.id
}
