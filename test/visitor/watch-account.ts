import type { Visitor } from './open-visitor.ts'

/**
 * Connects a profile of the sandbox by its consent page, with all that it asks for, and switches one of its accounts on.
 * @param profile a key of the sandbox's profiles, such as `ana`
 * @param part what the account's name holds
 * @returns the account's id
 */
export async function watchAccount(visitor: Visitor, profile: string, part: string): Promise<string> {
  const start = 'mutation { connectMeta(input: {}) { ... on ConnectMetaStarted { oauthUrl } } }'
  const { connectMeta } = await visitor.ask<{ connectMeta: { oauthUrl: string } }>(start)
  const form = new URLSearchParams({ profile, decision: 'approve' })
  const consent = await fetch(connectMeta.oauthUrl, { method: 'POST', body: form, redirect: 'manual' })
  const outcome = await visitor.follow(consent.headers.get('location') ?? '')
  if (!outcome.includes('connected=')) throw new Error(`${profile} could not be connected: ${outcome}`)
  const list = '{ adAccounts(first: 50) { edges { node { id name } } } }'
  const { adAccounts } = await visitor.ask<{ adAccounts: { edges: { node: { id: string; name: string } }[] } }>(list)
  const account = adAccounts.edges.find(({ node }) => node.name.includes(part))?.node
  if (!account) throw new Error(`${profile} reaches no account of ${part}`)
  const change = 'mutation ($input: ConfigureAdAccountInput!) { configureAdAccount(input: $input) { __typename } }'
  await visitor.ask(change, { input: { adAccountId: account.id, isActive: true } })
  return account.id
}
