import { daysIn, daysOf } from '../../../values/date-window.ts'
import { transactionOf } from '../../../work/transaction.ts'
import type { Work } from '../../../work/work.ts'
import type { Job, Tracker } from '../../jobs/index.ts'
import type { ReadPosition } from '../reading/window-read.ts'
import { readAccount } from './read-account.ts'
import type { SpendInput } from './spend-job.ts'
import type { SpendResult } from './spend-outcome.ts'

/** One attempt at reading a window. */
export async function fetchSpend(
  work: Work,
  job: Job,
  { adAccountId, window }: SpendInput,
  tracker: Tracker,
): Promise<Record<string, unknown>> {
  if (job.result) return job.result
  const said = { window: daysOf(window) }
  await tracker.commit(async (_em, row) => {
    row.message = { key: 'insights.windowBegun', params: said }
  })
  const onPage = (row: Job, at: ReadPosition) => show(row, at, said)
  const { ads, rows } = await readAccount({ work, tracker, jobId: job.id, onPage }, adAccountId, window)
  return tracker.commit(async (em, row) => {
    const sums = await transactionOf(em).executeSql(
      `select trim_scale(coalesce(sum(ads_spend), 0))::text as spend from account_day
       where organization_id = $1 and ad_account_id = $2 and day between $3::date and $4::date`,
      [work.actor.organizationId, adAccountId, window.from, window.to],
    )
    const { spend } = sums.rows[0]
    const result: SpendResult = { jobId: job.id, adAccountId, ...window, days: daysIn(window), ads, rows, spend }
    row.result = { ...result }
    row.message = { key: 'insights.windowRead', params: { ...said, count: ads } }
    return row.result
  })
}

/** Where Meta does not say how much is left, each page takes the bar nearer to the end. */
const pagesForHalf = 3

function show(job: Job, { page, rows, ads, share, isWhole }: ReadPosition, said: { window: string }): void {
  job.steps = job.steps.map((step) => ({
    ...step,
    status: isWhole ? 'DONE' : 'RUNNING',
    done: Math.max(step.done, rows),
    total: isWhole ? rows : null,
  }))
  job.progress = Math.max(job.progress, isWhole ? 1 : (share ?? page / (page + pagesForHalf)))
  job.message = { key: 'insights.windowPage', params: { ...said, page, count: ads } }
}
