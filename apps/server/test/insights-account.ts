import { syncJob } from '../src/features/insights/sync-job.ts'
import { asFeatureJob } from '../src/features/jobs/index.ts'
import type { TrackedJob } from '../src/features/jobs/tracked-job.ts'
import { transactionOf } from '../src/work/transaction.ts'
import { connect } from './at-meta.ts'
import type { Caller } from './given.ts'
import type { TestServer } from './with-server.ts'

export const jobFields = 'id name status progress message subject metaCalls attempts error { code message retryAt }'

export interface TestAccount {
  readonly id: string
  readonly metaAccountId: string
  readonly name: string
  readonly currency: string
}

/** An account of the sandbox, connected through a profile and switched on. `key` is the sandbox's own name for it. */
export async function switchedOn(owner: Caller, profile: string, key: string): Promise<TestAccount> {
  await connect(owner, { profile })
  const world = (await (await fetch(`${owner.server.sandbox.url}/__control/world`)).json()) as {
    accounts: { key: string; id: string }[]
  }
  const number = world.accounts.find((each) => each.key === key)?.id.replace('act_', '')
  const { adAccounts } = await owner.get(
    `{ adAccounts(filter: { search: "${number}" }) { edges { node { id metaAccountId name currency } } } }`,
  )
  const [{ node }] = adAccounts.edges
  await switchAccount(owner, node.id, true)
  return node
}

export async function switchAccount(owner: Caller, adAccountId: string, isActive: boolean): Promise<void> {
  await owner.get('mutation ($input: ConfigureAdAccountInput!) { configureAdAccount(input: $input) { __typename } }', {
    input: { adAccountId, isActive },
  })
}

const syncMutation = `mutation ($input: SyncInsightsInput!) { syncInsights(input: $input) {
  __typename ... on Problem { message } ... on Job { ${jobFields} } ... on SyncAlreadyRunning { job { id } }
  ... on InvalidWindow { reason } ... on InvalidInput { field } ... on NotFound { what }
  ... on AdAccountSwitchedOff { adAccount { name } } ... on ConnectionExpired { connection { name status } } } }`

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
export const askSync = async (caller: Caller, input: object): Promise<any> =>
  (await caller.get(syncMutation, { input })).syncInsights

/** SQL of a test's own, as the server's role inside one organisation. */
// biome-ignore lint/suspicious/noExplicitAny: as above
export async function rowsOf(caller: Caller, sql: string, values: unknown[] = []): Promise<any[]> {
  const { em } = caller.server.workIn(caller.organizationId ?? '')
  return (await em.transactional((tx) => transactionOf(tx).executeSql(sql, values))).rows
}

/** What Meta itself says of an account as a whole, asked without our client: one row over all ads and days. */
export async function metaTotals(
  server: TestServer,
  profile: string,
  metaAccountId: string,
  window: { from: string; to: string },
): Promise<{ spend: string; impressions: string; clicks: string; actions: Stat[]; action_values: Stat[] }> {
  const fields = 'spend,impressions,clicks,actions,action_values'
  const [row] = await metaRows(server, profile, metaAccountId, window, { level: 'account', fields })
  return row
}

/** Rows of Meta's own report of a window, asked without our client. */
export async function metaRows(
  server: TestServer,
  profile: string,
  metaAccountId: string,
  window: { from: string; to: string },
  question: Record<string, string>,
  // biome-ignore lint/suspicious/noExplicitAny: as above
): Promise<any[]> {
  const { url } = server.sandbox
  const redirect_uri = 'http://localhost:3000/callback'
  const client = { client_id: '900000000000001', redirect_uri }
  const form = new URLSearchParams({ ...client, profile, state: 's', decision: 'approve', asked: 'ads_read' })
  const dialog = await fetch(`${url}/v25.0/dialog/oauth`, { method: 'POST', body: form, redirect: 'manual' })
  const code = new URL(dialog.headers.get('location') ?? '').searchParams.get('code') ?? ''
  const ask = async (path: string, params: Record<string, string>) =>
    (await fetch(`${url}/v25.0${path}?${new URLSearchParams(params)}`)).json()
  const grant = await ask('/oauth/access_token', { ...client, client_secret: 'sandbox-secret', code })
  const answer = await ask(`/${metaAccountId}/insights`, {
    access_token: grant.access_token,
    time_range: JSON.stringify({ since: window.from, until: window.to }),
    limit: '500',
    ...question,
  })
  return answer.data
}

interface Stat {
  action_type: string
  value: string
}

export const statOf = (stats: readonly Stat[], type: string): string | undefined =>
  stats.find((stat) => stat.action_type === type)?.value

/** One attempt at a read, as the queue would make it; resolves to what ended it, if anything did. */
export async function attempt(
  caller: Caller,
  jobId: string,
  signal = new AbortController().signal,
  kind: TrackedJob<never> = syncJob as never,
): Promise<unknown> {
  const payload = { organizationId: caller.organizationId ?? '', jobId }
  const open = {
    inbox: caller.server.world.inbox,
    asSystem: (id: string) => caller.server.workIn(id),
    organizations: async () => [],
    forRequest: async () => null,
  }
  const run = { id: jobId, payload, attempt: 1, isLastAttempt: false, signal, touch: async () => {} }
  return asFeatureJob(kind)
    .run(open, run)
    .then(
      () => null,
      (error: unknown) => error,
    )
}

/** Asks for a read and makes one attempt at it, for servers without a worker: what later features add to it stays undone. */
export async function readOnce(caller: Caller, input: object): Promise<string> {
  const { id } = await askSync(caller, input)
  const error = await attempt(caller, id)
  if (error) throw error
  return id
}

/** The paths that Meta was asked for since `before` calls. */
export const metaCalls = ({ sandbox }: TestServer, before = 0): string[] =>
  sandbox.control
    .log()
    .calls.slice(before)
    .map(({ path }) => path.replace(/^.*\//, ''))
