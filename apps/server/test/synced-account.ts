import type { Worker } from '@mci/queue'
import { features } from '../src/boot/features.ts'
import { startJobs } from '../src/boot/start-jobs.ts'
import { creativeIngested } from '../src/features/creatives/creatives.facts.ts'
import { connect } from './at-meta.ts'
import { type Caller, given } from './given.ts'
import { type TestServer, type TestServerOptions, withServer } from './with-server.ts'

/** A server whose jobs run up to this feature: readings of pictures take long, and are not what is looked at here. */
export async function serverUpToCreatives(options: TestServerOptions = {}): Promise<TestServer & { worker: Worker }> {
  const server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z', ...options })
  // Later features would ask for work that nobody here does, and the read would wait for it.
  creativeIngested.listeners.splice(0)
  const last = features.findIndex(({ name }) => name === 'creatives')
  const worker = await startJobs(server.world, features.slice(0, last + 1), server.env.databaseUrl)
  return {
    ...server,
    worker,
    async close() {
      await worker.stop({ timeoutMs: 2_000 })
      await server.close()
    },
  }
}

/** An owner with one profile connected and one of its accounts switched on. */
export async function givenAccount(server: TestServer, profile = 'ana', name = 'Loja BR') {
  const owner = await given(server).owner()
  await connect(owner, { profile })
  const { adAccounts } = await owner.get('{ adAccounts { edges { node { id name currency } } } }')
  const account = adAccounts.edges
    .map(({ node }: { node: { name: string } }) => node)
    .find((each: { name: string }) => each.name.includes(name))
  await owner.get('mutation ($input: ConfigureAdAccountInput!) { configureAdAccount(input: $input) { __typename } }', {
    input: { adAccountId: account.id, isActive: true },
  })
  return { owner, adAccountId: account.id as string, currency: account.currency as string }
}

export interface JobTree {
  readonly id: string
  readonly status: string
  readonly steps: readonly { key: string; done: number; total: number | null }[]
  readonly children: readonly { id: string; name: string; status: string; subject: string | null }[]
}

/** Reads the window and waits for the end: every winner was read in depth, or could not be. */
export async function sync(caller: Caller, input: Record<string, unknown>): Promise<JobTree> {
  const query =
    'mutation ($input: SyncInsightsInput!) { syncInsights(input: $input) { __typename ... on Job { id } ... on Problem { message } } }'
  const { syncInsights } = await caller.get(query, { input: { objective: 'PURCHASE', ...input } })
  if (syncInsights.__typename !== 'Job') throw new Error(JSON.stringify(syncInsights))
  return jobTree(caller, syncInsights.id, ({ status }) => status !== 'PENDING' && status !== 'PROCESSING')
}

export async function jobTree(caller: Caller, id: string, isThere: (job: JobTree) => boolean): Promise<JobTree> {
  for (;;) {
    const fields = 'id status steps { key done total } children { id name status subject }'
    const { job } = await caller.get(`query ($id: ID!) { job(id: $id) { ${fields} } }`, { id })
    if (isThere(job)) return job
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
