import { setTimeout as pause } from 'node:timers/promises'
import type { DateWindow } from '../../../values/date-window.ts'
import type { Work } from '../../../work/work.ts'
import { findAdAccount } from '../../ad-accounts/index.ts'
import { type Job, JobStopped, type Tracker } from '../../jobs/index.ts'
import type { ReadPosition } from '../reading/window-read.ts'
import type { BackfillInput } from './backfill-job.ts'
import type { BackfillResult } from './backfill-outcome.ts'
import { countRows, isMonthDone } from './month-state.ts'
import { monthsBack } from './months.ts'
import { readAccount } from './read-account.ts'
import { standingAccounts } from './read-schedule.ts'

/**
 * One attempt at the history of an account, newest month first. Which months are done is told by the days that were read and by
 * nothing else: an attempt after a killed one, or after weeks without a token, goes on in the month where that one was.
 */
export async function backfill(
  work: Work,
  job: Job,
  { adAccountId, months: count, lastDay, firstDay }: BackfillInput,
  tracker: Tracker,
): Promise<Record<string, unknown>> {
  const account = await findAdAccount(work.em, adAccountId)
  if (!account) throw new JobStopped('AD_ACCOUNT_OFF', { name: '' })
  const months = monthsBack(count, lastDay, firstDay)
  const oldest = months.at(-1)?.from ?? lastDay
  let rows = 0
  for (const [index, window] of months.entries()) {
    const month = { window, index, count, rows }
    if (!(await isMonthDone(work, account, window, job.createdAt))) {
      await letOthersFirst(work, adAccountId, tracker.signal)
      await tracker.commit(async (_em, row) => show(row, month, 0))
      const onPage = (row: Job, at: ReadPosition) => show(row, { ...month, rows: rows + at.rows }, shareOf(at))
      await readAccount({ work, tracker, jobId: job.id, onPage }, adAccountId, window)
    }
    rows += await countRows(work, account, window)
    await tracker.commit(async (_em, row) => show(row, { ...month, rows }, 1))
  }
  const result: BackfillResult = { jobId: job.id, adAccountId, months: count, rows, from: oldest, to: lastDay }
  return { ...result }
}

interface Month {
  readonly window: DateWindow
  readonly index: number
  readonly count: number
  readonly rows: number
}

/** Where Meta does not say how much of a month is left, each page takes the bar nearer to its end. */
const pagesForHalf = 3
const shareOf = ({ isWhole, share, page }: ReadPosition): number =>
  isWhole ? 1 : (share ?? page / (page + pagesForHalf))

/** @param share of the month that is read, 0 to 1 */
function show(job: Job, { window, index, count, rows }: Month, share: number): void {
  // An attempt passes the months that are done again: neither words nor bar go back for that.
  if (index + 1 < (job.steps[0]?.done ?? 0)) return
  const done = index + (share === 1 ? 1 : 0)
  job.steps = job.steps.map((step) => ({
    ...step,
    status: done === count ? 'DONE' : 'RUNNING',
    done: Math.max(step.done, done),
    total: count,
  }))
  job.progress = Math.max(job.progress, (index + share) / count)
  job.message = { key: 'insights.backfill', params: { month: window.from, done: index + 1, total: count, count: rows } }
}

const lookEveryMs = 2_000

/** Days that somebody waits for come before years that can wait: Meta lets both draw on the same allowance of the account. */
async function letOthersFirst({ em, actor }: Work, adAccountId: string, signal: AbortSignal): Promise<void> {
  for (;;) {
    const [account] = await standingAccounts(em.fork(), actor.organizationId, [adAccountId])
    if (!account?.isBeingRead || account.isPaused) return
    await pause(lookEveryMs, null, { signal })
  }
}
