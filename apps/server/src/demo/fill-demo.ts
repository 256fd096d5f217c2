import type { Visitor } from './visitor.ts'

/** A profile of the sandbox that reaches the shop with the most ads. The others are left for whoever tries the product. */
const profile = 'ana'

const brief = {
  productName: 'Pendente de palha natural, 40 cm',
  targetAudience: 'Quem acabou de se mudar e ainda vive com a lâmpada da construtora',
  tone: 'FRIENDLY',
  platform: 'INSTAGRAM',
  variations: 3,
}

/**
 * Fills the demonstration through the product's own doors, as a person would: consent at the sandbox, one account switched on,
 * one reading, one inspiration. Every step looks first at what is there, so it can be interrupted and begun again.
 */
export async function fillDemo(visitor: Visitor): Promise<void> {
  await connectProfile(visitor)
  const adAccountId = await switchOnAccount(visitor)
  const creativeIds = await readCreatives(visitor, adAccountId)
  await inspire(visitor, creativeIds)
}

async function connectProfile({ ask, follow }: Visitor): Promise<void> {
  const { connections } = await ask<{ connections: { status: string }[] }>('{ connections { status } }')
  if (connections.length > 0) return
  const start = 'mutation { connectMeta(input: {}) { ... on ConnectMetaStarted { oauthUrl } } }'
  const { connectMeta } = await ask<{ connectMeta: { oauthUrl: string } }>(start)
  const form = new URLSearchParams({ profile, decision: 'approve' })
  const consent = await fetch(connectMeta.oauthUrl, { method: 'POST', body: form, redirect: 'manual' })
  const outcome = await follow(consent.headers.get('location') ?? '')
  if (!outcome.includes('connected=')) throw new Error(`The sandbox's profile could not be connected: ${outcome}`)
}

interface AccountNode {
  id: string
  isActive: boolean
  status: string
  dataset: object | null
}

async function switchOnAccount({ ask }: Visitor): Promise<string> {
  const list = '{ adAccounts(first: 50) { edges { node { id isActive status currency dataset { id } } } } }'
  const { adAccounts } = await ask<{ adAccounts: { edges: { node: AccountNode }[] } }>(list)
  const accounts = adAccounts.edges.map(({ node }) => node)
  const account = accounts.find(({ isActive }) => isActive) ?? accounts.find(({ status }) => status === 'ACTIVE')
  if (!account) throw new Error('The profile reaches no account that can be read')
  if (account.isActive && account.dataset) return account.id
  const offered =
    'query ($id: ID!) { datasets(adAccountId: $id) { ... on DatasetList { datasets { id isAvailable } } } }'
  const { datasets } = await ask<{ datasets: { datasets?: { id: string; isAvailable: boolean }[] } }>(offered, {
    id: account.id,
  })
  const datasetId = datasets.datasets?.find(({ isAvailable }) => isAvailable)?.id
  const change = 'mutation ($input: ConfigureAdAccountInput!) { configureAdAccount(input: $input) { __typename } }'
  await ask(change, { input: { adAccountId: account.id, isActive: true, ...(datasetId ? { datasetId } : {}) } })
  return account.id
}

interface Top {
  status: string
  sync: { id: string; status: string } | null
  creatives: { creative: { id: string; patternStatus: string } }[]
}

async function readCreatives({ ask, untilDone }: Visitor, adAccountId: string): Promise<string[]> {
  const query = `query ($input: TopCreativesInput!) { topCreatives(input: $input) {
    status sync { id status } creatives { creative { id patternStatus } } } }`
  const question = { input: { adAccountId, objective: 'PURCHASE' } }
  const look = async () => (await ask<{ topCreatives: Top }>(query, question)).topCreatives
  const before = await look()
  const isRunning = before.sync && ['PENDING', 'PROCESSING'].includes(before.sync.status)
  if (before.status !== 'READY' || isRunning) {
    const jobId = isRunning && before.sync ? before.sync.id : await beginReading(ask, adAccountId)
    await untilDone(jobId)
  }
  const { creatives } = await look()
  return creatives.filter(({ creative }) => creative.patternStatus === 'READY').map(({ creative }) => creative.id)
}

async function beginReading(ask: Visitor['ask'], adAccountId: string): Promise<string> {
  const begin = `mutation ($input: SyncInsightsInput!) { syncInsights(input: $input) {
    ... on Job { id } ... on SyncAlreadyRunning { job { id } } ... on Problem { message } } }`
  type Begun = { syncInsights: { id?: string; job?: { id: string }; message?: string } }
  const { syncInsights } = await ask<Begun>(begin, { input: { adAccountId, objective: 'PURCHASE' } })
  const jobId = syncInsights.id ?? syncInsights.job?.id
  if (!jobId) throw new Error(syncInsights.message ?? 'The reading could not begin')
  return jobId
}

async function inspire({ ask, untilDone }: Visitor, creativeIds: string[]): Promise<void> {
  const { inspirations } = await ask<{ inspirations: { totalCount: number } }>(
    '{ inspirations(first: 1) { totalCount } }',
  )
  if (inspirations.totalCount > 0 || creativeIds.length < 2) return
  const draw = `mutation ($input: GenerateFromPatternsInput!) { generateFromPatterns(input: $input) {
    ... on Job { id } ... on Problem { message } } }`
  type Drawn = { generateFromPatterns: { id?: string; message?: string } }
  const { generateFromPatterns } = await ask<Drawn>(draw, { input: { creativeIds: creativeIds.slice(0, 2), brief } })
  if (!generateFromPatterns.id) throw new Error(generateFromPatterns.message ?? 'The inspiration could not begin')
  await untilDone(generateFromPatterns.id)
}
