import type { Work } from '../../work/work.ts'
import { findAdAccount, throughProfiles } from '../ad-accounts/index.ts'
import { type Job, JobStopped, type Tracker } from '../jobs/index.ts'
import { finishSync } from './finish-sync.ts'
import type { QuestionInput } from './question-input.ts'
import { readWindow } from './reading/read-window.ts'
import { type SyncRead, showAds, showReport } from './sync-read.ts'

/** One attempt at a read: the window, then later features are told. */
export async function syncInsights(
  work: Work,
  job: Job,
  { adAccountId, ...question }: QuestionInput,
  tracker: Tracker,
): Promise<Record<string, unknown>> {
  // The earlier attempt did everything and was killed before it could end the job.
  if (job.result) return job.result
  const account = await findAdAccount(work.em, adAccountId)
  if (!account?.isActive) throw new JobStopped('AD_ACCOUNT_OFF', { name: account?.name ?? '' })
  const { window } = question
  const read: SyncRead = { work, tracker, jobId: job.id, account, question }
  try {
    const outcome = await throughProfiles(
      work,
      account,
      (session) =>
        readWindow({ ...read, window, onPage: (row, at) => showReport(row, at, window), onAds: showAds }, session),
      { signal: tracker.signal, onCalls: tracker.countCalls },
    )
    return { ...(await finishSync(read, outcome)) }
  } catch (error) {
    // Calls of an attempt that failed were calls all the same. The failure itself is what matters, whatever becomes of this.
    await tracker.commit(async () => {}).catch(() => {})
    throw error
  }
}
