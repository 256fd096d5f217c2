import { sum } from '../../../values/money.ts'
import type { Work } from '../../../work/work.ts'
import { AdAccount } from '../../ad-accounts/index.ts'
import { Job } from '../../jobs/index.ts'
import { type ReadingState, stateOf } from './reading-state.ts'
import { SpendSummaryType } from './spend.graphql.ts'
import type { SpendResult } from './spend-outcome.ts'

/** What the whole keeps: which readings it is of. */
export interface SpendAllResult {
  readonly wholeId: string
  readonly jobIds: readonly string[]
  readonly unreachable: number
}

/** The readings of several accounts together, as they stand now. */
export async function loadSpendSummary({ em }: Work, result: Record<string, unknown>): Promise<SpendSummaryType> {
  const { wholeId, jobIds, unreachable } = result as unknown as SpendAllResult
  const jobs = await em.find(Job, { id: { $in: [...jobIds] } })
  const whole = await em.findOne(Job, { id: wholeId })
  const ended = jobs.flatMap((job) => (job.status === 'COMPLETED' ? [job.result as unknown as SpendResult] : []))
  const count = (state: ReadingState) => jobs.filter((job) => stateOf(job) === state).length
  return Object.assign(new SpendSummaryType(), {
    accounts: jobs.length,
    completed: count('COMPLETED'),
    failed: count('FAILED'),
    running: count('RUNNING'),
    paused: count('PAUSED'),
    unreachable,
    rows: ended.reduce((sum, { rows }) => sum + rows, 0),
    spend: await byCurrency({ em }, ended),
    metaCalls: whole?.metaCalls ?? 0,
  })
}

/** Two currencies are never in one number. */
async function byCurrency({ em }: Pick<Work, 'em'>, ended: readonly SpendResult[]) {
  const accounts = await em.find(AdAccount, { id: { $in: ended.map(({ adAccountId }) => adAccountId) } })
  const currencyOf = new Map(accounts.map(({ id, currency }) => [id, currency]))
  const amounts = Map.groupBy(ended, ({ adAccountId }) => currencyOf.get(adAccountId) ?? '')
  return [...amounts]
    .filter(([currency]) => currency)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, each]) => ({ currency, amount: sum(each.map(({ spend }) => spend)) }))
}
