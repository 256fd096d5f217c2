import { connect } from '../../../test/at-meta.ts'
import { type Caller, given } from '../../../test/given.ts'
import type { TestServer } from '../../../test/with-server.ts'

const guardrails = { minSpend: '1', minConversions: 0, minImpressions: 1 }

/** An owner whose account is switched on and read, with the best creatives of its window, read as far as the worker runs. */
export async function anAccount(server: TestServer, topN: number, profile = 'ana') {
  const owner = await given(server).owner()
  await connect(owner, { profile })
  const { adAccounts } = await owner.get('{ adAccounts { edges { node { id unavailableBecause } } } }')
  const accounts = adAccounts.edges.map(({ node }: { node: object }) => node)
  const adAccountId = accounts.find((each: { unavailableBecause: string | null }) => !each.unavailableBecause)
    .id as string
  await owner.get('mutation ($input: ConfigureAdAccountInput!) { configureAdAccount(input: $input) { __typename } }', {
    input: { adAccountId, isActive: true },
  })
  const syncId = await syncOf(owner, adAccountId, topN)
  return { owner, adAccountId, syncId, creativeIds: await bestOf(owner, adAccountId, topN) }
}

/** Reads the account's window; returns the job, when it has ended. */
export async function syncOf(owner: Caller, adAccountId: string, topN: number): Promise<string> {
  const query =
    'mutation ($input: SyncInsightsInput!) { syncInsights(input: $input) { ... on Job { id } ... on Problem { message } } }'
  const { syncInsights } = await owner.get(query, { input: { adAccountId, objective: 'PURCHASE', topN, guardrails } })
  if (!syncInsights.id) throw new Error(syncInsights.message)
  const end = (await owner.follow(syncInsights.id)).at(-1)
  if (end.status !== 'COMPLETED') throw new Error(JSON.stringify(end))
  return syncInsights.id
}

async function bestOf(owner: Caller, adAccountId: string, topN: number): Promise<string[]> {
  const query = 'query ($input: TopCreativesInput!) { topCreatives(input: $input) { creatives { creative { id } } } }'
  const { topCreatives } = await owner.get(query, { input: { adAccountId, objective: 'PURCHASE', topN, guardrails } })
  return topCreatives.creatives.map((each: { creative: { id: string } }) => each.creative.id)
}
