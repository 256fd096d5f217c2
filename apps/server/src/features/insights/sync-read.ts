import { type DateWindow, daysOf } from '../../values/date-window.ts'
import type { Work } from '../../work/work.ts'
import type { AdAccount } from '../ad-accounts/index.ts'
import type { Job, Tracker } from '../jobs/index.ts'
import type { Question } from './question.ts'
import type { ReadPosition } from './reading/window-read.ts'

/** One attempt at reading a window of an account, as its steps are handed it. */
export interface SyncRead {
  readonly work: Work
  readonly tracker: Tracker
  readonly jobId: string
  readonly account: AdAccount
  readonly question: Question
}

export const steps = [
  { key: 'REPORT', weight: 0.35 },
  { key: 'ADS', weight: 0.15 },
  // The shares of what later features do with what was read.
  { key: 'CREATIVES', weight: 0.25 },
  { key: 'PATTERNS', weight: 0.25 },
] as const

const [report, ads] = steps

/** Where Meta does not say how much is left, each page takes the bar nearer to the end of its share. */
const pagesForHalf = 3

/** Writes into the job's row how far its report is; how many rows it has is known at the end. */
export function showReport(
  job: Job,
  { page, rows, ads: count, share, isWhole }: ReadPosition,
  window: DateWindow,
): void {
  job.steps = job.steps.map((step) =>
    step.key !== report.key
      ? step
      : isWhole
        ? { ...step, status: 'DONE', done: rows, total: rows }
        : { ...step, status: 'RUNNING', done: Math.max(step.done, rows) },
  )
  raise(job, report.weight * (isWhole ? 1 : (share ?? page / (page + pagesForHalf))))
  job.message = { key: 'insights.windowPage', params: { window: daysOf(window), page, count } }
}

/** Writes into the job's row how many rows the report has: what was read twice on the way was counted twice. */
export function showRows(job: Job, rows: number): void {
  job.steps = job.steps.map((step) => (step.key === report.key ? { ...step, done: rows, total: rows } : step))
}

/** Writes into the job's row of how many ads the creative is known. */
export function showAds(job: Job, done: number, total: number): void {
  job.steps = job.steps.map((step) =>
    step.key === ads.key
      ? { ...step, status: done < total ? 'RUNNING' : 'DONE', done: Math.max(step.done, done), total }
      : step,
  )
  raise(job, report.weight + ads.weight * (total === 0 ? 1 : done / total))
  job.message = { key: 'insights.adsRead', params: { done, count: total } }
}

// A second attempt may begin earlier than the first one ended: the bar waits for it.
function raise(job: Job, progress: number): void {
  job.progress = Math.max(job.progress, progress)
}
