import { ticketMoved } from '../src/features/leads/index.ts'
import { raiseNotice } from '../src/features/notices/index.ts'
import { announce } from '../src/work/fact.ts'
import { announceMessages, fromAd, writtenNumber } from './announced-messages.ts'
import { connect } from './at-meta.ts'
import { type Caller, given } from './given.ts'
import { claimNumber } from './whatsapp-arrivals.ts'
import type { TestServer } from './with-server.ts'

/** An organisation with something of everything, and what is known of it. */
export interface Filled {
  readonly owner: Caller
  /** A key that only reads. */
  readonly reader: Caller
  /** Callers of the same organisation who may do less than a role. */
  readonly below: Record<'VIEWER' | 'MEMBER' | 'ADMIN' | 'OWNER', readonly Caller[]>
  readonly ids: Record<
    | 'adAccount'
    | 'connection'
    | 'dataset'
    | 'job'
    | 'creative'
    | 'otherCreative'
    | 'inspiration'
    | 'member'
    | 'invitation'
    | 'apiKey'
    | 'notice'
    | 'client'
    | 'whatsappNumber'
    | 'phoneNumber'
    | 'waba'
    | 'metaCampaign'
    | 'metaAdSet'
    | 'metaAd'
    | 'ticket'
    | 'conversion'
    | 'metaDataset'
    | 'stage',
    string
  >
  readonly cacheKey: string
  /** Words that occur in this organisation only. */
  readonly canaries: readonly string[]
}

export async function fillOrganization(server: TestServer, profile: string): Promise<Filled> {
  const name = `Canary-${crypto.randomUUID()}`
  const owner = await given(server).owner(name)
  const [admin, member, viewer] = [
    await given(server).member(owner, 'ADMIN'),
    await given(server).member(owner, 'MEMBER'),
    await given(server).member(owner, 'VIEWER'),
  ]
  const reader = await given(server).key(owner, 'READ')
  await connect(owner, { profile })
  const account = await switchOn(owner)
  const job = await sync(owner, account.id)
  const { creatives, cacheKey } = await top(owner, account.id)
  const inspiration = await inspire(owner, creatives.slice(0, 2))
  const invite = `mutation { inviteMember(input: { email: "${name.toLowerCase()}@example.test", role: VIEWER }) { ... on MemberInvited { invitation { id } } } }`
  const invitation = (await owner.get(invite)).inviteMember.invitation.id
  const look = '{ connections { id } apiKeys { id } organization { members { id role } } }'
  const { connections, apiKeys, organization } = await owner.get(look)
  const meta = await metaIds(owner)
  const conversation = await ticket(owner, name, meta.metaAd)
  const member1 = organization.members.find(({ role }: { role: string }) => role === 'VIEWER')
  return {
    owner,
    reader,
    below: {
      VIEWER: [],
      MEMBER: [viewer, reader],
      ADMIN: [member, viewer, reader],
      OWNER: [admin, member, viewer, reader],
    },
    ids: {
      adAccount: account.id,
      connection: connections[0].id,
      dataset: account.datasetId,
      job,
      creative: creatives[0] ?? '',
      otherCreative: creatives[1] ?? '',
      inspiration,
      member: member1.id,
      invitation,
      apiKey: apiKeys[0].id,
      notice: await notice(server, owner, name),
      client: await client(owner, name, account.id),
      ...(await number(owner)),
      ...meta,
      ...conversation,
      ...(await conversion(server, owner, conversation.ticket)),
    },
    cacheKey,
    canaries: [name, account.name, account.metaAccountId],
  }
}

/** The system raises notices; nobody can ask for one. Its words hold the canary: what a text does not know is said as it is. */
async function notice(server: TestServer, owner: Caller, name: string): Promise<string> {
  const work = server.workIn(owner.organizationId ?? '')
  const raising = { kind: 'META_VERSION', subject: name, severity: 'INFO', saying: { key: name } } as const
  await work.em.transactional((em) => raiseNotice(em, work, raising))
  return (await owner.get('{ notices(first: 1) { edges { node { id } } } }')).notices.edges[0].node.id
}

async function client(owner: Caller, name: string, adAccountId: string): Promise<string> {
  const add = 'mutation ($input: AddClientInput!) { addClient(input: $input) { ... on Client { id } } }'
  const { addClient } = await owner.get(add, { input: { name } })
  const give = 'mutation ($input: ConfigureAdAccountInput!) { configureAdAccount(input: $input) { __typename } }'
  await owner.get(give, { input: { adAccountId, clientId: addClient.id } })
  return addClient.id
}

async function number(owner: Caller): Promise<Pick<Filled['ids'], 'whatsappNumber' | 'phoneNumber' | 'waba'>> {
  const { id: whatsappNumber, phoneNumberId: phoneNumber, wabaId: waba } = await claimNumber(owner)
  return { whatsappNumber, phoneNumber, waba }
}

/** Somebody who is called by the canary came from an ad and wrote. */
async function ticket(owner: Caller, name: string, metaAd: string): Promise<Pick<Filled['ids'], 'ticket' | 'stage'>> {
  const number = await writtenNumber(owner)
  const at = '2026-11-18T12:00:00Z'
  await announceMessages(owner, number, [{ bsuid: 'BR.1', phone: '5511987654321', name, at, referral: fromAd(metaAd) }])
  const { tickets } = await owner.get('{ tickets { edges { node { id stage { id } } } } }')
  const [{ node }] = tickets.edges
  return { ticket: node.id, stage: node.stage.id }
}

/** What a move of the ticket would have written: its version stays what the cases say. */
async function conversion(
  server: TestServer,
  owner: Caller,
  ticketId: string,
): Promise<Pick<Filled['ids'], 'conversion' | 'metaDataset'>> {
  const work = server.workIn(owner.organizationId ?? '')
  const moved = { ticketId, from: 'NEW', to: 'QUALIFIED', wasQualified: false, at: work.clock() } as const
  await work.em.transactional((em) => announce(em, work, ticketMoved, moved))
  const look = '{ conversionEvents { edges { node { id } } } datasetHealth { metaDatasetId } }'
  const { conversionEvents, datasetHealth } = await owner.get(look)
  return { conversion: conversionEvents.edges[0].node.id, metaDataset: datasetHealth[0].metaDatasetId }
}

/** An ad that delivered, and what it stands in, as Meta numbers them. */
async function metaIds(owner: Caller): Promise<Pick<Filled['ids'], 'metaCampaign' | 'metaAdSet' | 'metaAd'>> {
  const query =
    'query ($input: MetricsInput!) { metrics(input: $input) { ... on Metrics { rows { edges { node { key parentKey } } } } } }'
  const first = async (breakdown: string, filter: object) => {
    const input = { from: '2026-10-21', to: '2026-11-18', breakdown, filter, first: 1 }
    return (await owner.get(query, { input })).metrics.rows.edges[0].node
  }
  const ad = await first('AD', {})
  const adSet = await first('ADSET', { metaAdSetIds: [ad.parentKey] })
  return { metaAd: ad.key, metaAdSet: adSet.key, metaCampaign: adSet.parentKey }
}

async function switchOn(owner: Caller) {
  const { adAccounts } = await owner.get(
    '{ adAccounts(first: 50) { edges { node { id name metaAccountId unavailableBecause } } } }',
  )
  const accounts = adAccounts.edges.map(({ node }: { node: object }) => node)
  for (const account of accounts.filter((each: { unavailableBecause: string | null }) => !each.unavailableBecause)) {
    const offered =
      'query ($id: ID!) { datasets(adAccountId: $id) { ... on DatasetList { datasets { id isAvailable } } } }'
    const datasets = (await owner.get(offered, { id: account.id })).datasets.datasets ?? []
    const datasetId = datasets.find(({ isAvailable }: { isAvailable: boolean }) => isAvailable)?.id
    if (!datasetId) continue
    const change = 'mutation ($input: ConfigureAdAccountInput!) { configureAdAccount(input: $input) { __typename } }'
    await owner.get(change, { input: { adAccountId: account.id, isActive: true, datasetId } })
    return { ...account, datasetId } as { id: string; name: string; metaAccountId: string; datasetId: string }
  }
  throw new Error('No account of this profile can be read')
}

const guardrails = { minSpend: '1', minConversions: 0, minImpressions: 1 }

async function sync(owner: Caller, adAccountId: string): Promise<string> {
  const query =
    'mutation ($input: SyncInsightsInput!) { syncInsights(input: $input) { __typename ... on Job { id } ... on Problem { message } } }'
  const { syncInsights } = await owner.get(query, {
    input: { adAccountId, objective: 'PURCHASE', topN: 2, guardrails },
  })
  if (!syncInsights.id) throw new Error(JSON.stringify(syncInsights))
  const last = (await owner.follow(syncInsights.id)).at(-1)
  if (last.status !== 'COMPLETED') throw new Error(JSON.stringify(last))
  return syncInsights.id
}

async function top(owner: Caller, adAccountId: string): Promise<{ creatives: string[]; cacheKey: string }> {
  const query = `query ($input: TopCreativesInput!) { topCreatives(input: $input) { status cacheKey creatives { creative { id } } notEnoughData { creative { id } } } }`
  const { topCreatives } = await owner.get(query, {
    input: { adAccountId, objective: 'PURCHASE', topN: 2, guardrails },
  })
  const all = [...topCreatives.creatives, ...topCreatives.notEnoughData]
  return {
    creatives: all.map(({ creative }: { creative: { id: string } }) => creative.id),
    cacheKey: topCreatives.cacheKey,
  }
}

async function inspire(owner: Caller, creativeIds: string[]): Promise<string> {
  const brief = {
    productName: 'Lamp',
    targetAudience: 'New homes',
    tone: 'FRIENDLY',
    platform: 'INSTAGRAM',
    variations: 2,
  }
  const query =
    'mutation ($input: GenerateFromPatternsInput!) { generateFromPatterns(input: $input) { __typename ... on Job { id } ... on Problem { message } } }'
  const { generateFromPatterns } = await owner.get(query, { input: { creativeIds, brief } })
  if (!generateFromPatterns.id) throw new Error(JSON.stringify(generateFromPatterns))
  await owner.follow(generateFromPatterns.id)
  return (await owner.get('{ inspirations(first: 1) { edges { node { id } } } }')).inspirations.edges[0].node.id
}
