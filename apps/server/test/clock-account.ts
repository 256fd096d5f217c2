import { clockJob } from '../src/features/insights/clock/clock-job.ts'
import { transactionOf } from '../src/work/transaction.ts'
import type { Caller } from './given.ts'
import { rowsOf, switchAccount, type TestAccount } from './insights-account.ts'
import type { TestServer } from './with-server.ts'

/** Further accounts that the owner's profiles reach, by part of their names, switched on. */
export async function switchOnToo(owner: Caller, ...names: string[]): Promise<TestAccount[]> {
  const { adAccounts } = await owner.get('{ adAccounts { edges { node { id metaAccountId name currency } } } }')
  const nodes = adAccounts.edges.map(({ node }: { node: TestAccount }) => node)
  const chosen = names.map((name) => nodes.find((each: TestAccount) => each.name.includes(name)))
  for (const { id } of chosen) await switchAccount(owner, id, true)
  return chosen
}

/** Lets the clock look `times` times at once, as several processes would, and waits until all have looked. */
export async function fireClock(server: TestServer, organizationId: string, times = 1): Promise<void> {
  const { em, queue } = server.workIn(organizationId)
  const ids = await em.transactional((tx) =>
    Promise.all(Array.from({ length: times }, () => queue.add(transactionOf(tx), clockJob, {}))),
  )
  await until(async () => {
    const states = await Promise.all(ids.map(async (id) => (await queue.find(clockJob, id ?? ''))?.state))
    return states.every((state) => state === 'completed')
  })
}

export async function until(isThere: () => Promise<boolean>): Promise<void> {
  while (!(await isThere())) await new Promise((resolve) => setTimeout(resolve, 50))
}

export interface Reading {
  readonly id: string
  readonly adAccountId: string
  readonly status: string
  readonly pausedFor: string | null
  readonly parentId: string | null
  readonly window: { from: string; to: string }
}

/** The readings of accounts that were asked for, oldest first. */
export const readings = (owner: Caller): Promise<Reading[]> =>
  rowsOf(
    owner,
    `select id, ad_account_id as "adAccountId", status, paused_for as "pausedFor", parent_id as "parentId", input->'window' as window
     from job where name = 'meta_spend_fetch' order by id`,
  )

/** Waits until no reading is open any more. */
export const allEnded = (owner: Caller): Promise<void> =>
  until(async () => (await readings(owner)).every(({ status }) => !['PENDING', 'PROCESSING'].includes(status)))
