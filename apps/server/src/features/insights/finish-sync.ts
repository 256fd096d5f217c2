import { daysIn, daysOf } from '../../values/date-window.ts'
import { announce } from '../../work/fact.ts'
import { insightsSynced } from './insights.facts.ts'
import type { WindowOutcome } from './reading/window-read.ts'
import { type SyncRead, showAds, showRows } from './sync-read.ts'

/** What a finished read says of itself; the job's row keeps it. */
export interface SyncResult {
  readonly jobId: string
  readonly adAccountId: string
  readonly from: string
  readonly to: string
  readonly days: number
  readonly ads: number
  readonly rows: number
  readonly metaCalls: number
}

/**
 * Tells later features of a read window. The result is written in the same transaction, so that an attempt that is killed right
 * after it is not told of twice.
 */
export function finishSync(read: SyncRead, { ads, rows }: WindowOutcome): Promise<SyncResult> {
  const { work, tracker, account, question, jobId } = read
  const { window } = question
  return tracker.commit(async (em, job) => {
    const result: SyncResult = {
      ...{ jobId, adAccountId: account.id, ...window, days: daysIn(window) },
      ...{ ads, rows, metaCalls: job.metaCalls },
    }
    job.result = { ...result }
    showRows(job, rows)
    showAds(job, ads, ads)
    job.message = { key: 'insights.windowRead', params: { window: daysOf(window), count: ads } }
    await em.flush()
    await announce(em, work, insightsSynced, { syncJobId: jobId, adAccountId: account.id, ...question })
    return result
  })
}
