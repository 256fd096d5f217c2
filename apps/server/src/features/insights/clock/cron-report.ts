import type { Opener } from '../../../work/feature.ts'
import type { Say } from '../../../work/texts.ts'
import { AdAccount } from '../../ad-accounts/index.ts'
import { Job } from '../../jobs/index.ts'
import type { AskedOrganization } from './ask-everywhere.ts'
import { type ReadingState, stateOf } from './reading-state.ts'
import type { SpendInput } from './spend-job.ts'
import type { SpendResult } from './spend-outcome.ts'

interface AccountReport {
  readonly adAccountId: string
  readonly metaAccountId: string
  readonly name: string
  readonly status: ReadingState
  /** The days of the reading, in the account's time zone; null when it could not be asked for. */
  readonly from: string | null
  readonly to: string | null
  /** One for each ad and day with delivery; null until it has ended. */
  readonly rows: number | null
  /** Decimal text in `currency`; null until it has ended. */
  readonly spend: string | null
  readonly currency: string
  readonly error: { readonly code: string; readonly message: string } | null
  readonly jobId: string | null
}

interface ClientReport {
  readonly clientId: string | null
  readonly clientName: string | null
  readonly accounts: readonly AccountReport[]
}

/** How every reading stands, by organisation and client. Accounts of no client come last. */
export async function reportOf(
  open: Opener,
  asked: readonly AskedOrganization[],
  { days, say }: { days: number; say: Say },
) {
  const organizations = await Promise.all(
    asked.map(async (each) => ({ organizationId: each.organizationId, clients: await clientsOf(open, each, say) })),
  )
  const all = organizations.flatMap(({ clients }) => clients.flatMap(({ accounts }) => accounts))
  const count = (state: ReadingState) => all.filter(({ status }) => status === state).length
  return {
    days,
    organizations,
    completed: count('COMPLETED'),
    failed: count('FAILED'),
    running: count('RUNNING'),
    paused: count('PAUSED'),
  }
}

async function clientsOf(
  open: Opener,
  { organizationId, accounts: asked }: AskedOrganization,
  say: Say,
): Promise<ClientReport[]> {
  const { em } = open.asSystem(organizationId)
  const jobs = await em.find(Job, { id: { $in: asked.flatMap(({ jobId }) => jobId ?? []) } })
  const accounts = await em.find(
    AdAccount,
    { id: { $in: asked.map(({ adAccountId }) => adAccountId) } },
    { populate: ['client'], orderBy: { client: { name: 'asc nulls last' }, name: 'asc', id: 'asc' } },
  )
  const jobOf = new Map(jobs.map((job) => [job.adAccountId, job]))
  return [...Map.groupBy(accounts, ({ client }) => client?.id ?? null)].map(([clientId, each]) => ({
    clientId,
    clientName: each[0]?.client?.name ?? null,
    accounts: each.map((account) => accountReport(account, jobOf.get(account.id), say)),
  }))
}

function accountReport(account: AdAccount, job: Job | undefined, say: Say): AccountReport {
  const { id: adAccountId, metaAccountId, name, currency } = account
  const known = { adAccountId, metaAccountId, name, currency }
  if (!job) {
    const error = { code: 'INTERNAL', message: say({ key: 'insights.notAsked' }) }
    return { ...known, status: 'FAILED', from: null, to: null, rows: null, spend: null, error, jobId: null }
  }
  const { window } = job.input as unknown as SpendInput
  const result = job.status === 'COMPLETED' ? (job.result as unknown as SpendResult) : null
  return {
    ...known,
    status: stateOf(job),
    from: window.from,
    to: window.to,
    rows: result?.rows ?? null,
    spend: result?.spend ?? null,
    error: errorOf(job, say),
    jobId: job.id,
  }
}

/** A reading that Meta keeps waiting says why too, while it runs. */
function errorOf({ status, failure }: Job, say: Say): AccountReport['error'] {
  if (status === 'CANCELED') return { code: 'CANCELED', message: say({ key: 'jobs.canceled' }) }
  return failure ? { code: failure.code, message: say(failure.saying) } : null
}
