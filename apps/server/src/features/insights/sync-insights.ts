import type { Work } from '../../work/work.ts'
import { findAdAccount, throughProfiles } from '../ad-accounts/index.ts'
import { type Job, JobStopped, type Tracker } from '../jobs/index.ts'
import { finishRead } from './finish-read.ts'
import type { QuestionInput } from './question-input.ts'
import { readAds } from './read-ads.ts'
import { readReport } from './read-report.ts'
import type { SyncRead } from './sync-read.ts'

/** One attempt at a read: the report, then the ads it names, then what was read is made known. */
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
  const read: SyncRead = { work, tracker, jobId: job.id, account, question }
  try {
    await throughProfiles(
      work,
      account,
      async (session) => {
        const { ads } = await readReport(read, session)
        await readAds(read, session, [...ads])
      },
      { signal: tracker.signal, onCalls: tracker.countCalls },
    )
  } catch (error) {
    // Calls of an attempt that failed were calls all the same. The failure itself is what matters, whatever becomes of this.
    await tracker.commit(async () => {}).catch(() => {})
    throw error
  }
  return { ...(await finishRead(read)) }
}
