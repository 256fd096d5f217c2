import { createMeta } from '@mci/meta-api'
import { findAdAccount } from '../../src/features/ad-accounts/index.ts'
import { askForWindow } from '../../src/features/insights/clock/ask-for-window.ts'
import { readWindow } from '../../src/features/insights/reading/read-window.ts'
import { Job } from '../../src/features/jobs/index.ts'
import { openTracker } from '../../src/features/jobs/tracker.ts'
import type { DateWindow } from '../../src/values/date-window.ts'
import type { Caller } from '../given.ts'
import { rowsOf } from '../insights-account.ts'
import { writtenAccount } from '../written-facts.ts'
import type { ReplayServer } from './replay-server.ts'

/**
 * Reads a window through the whole of our reading, with what was recorded in place of Meta, into an account of its own.
 * @returns the account's id
 */
export async function readRecorded(owner: Caller, replay: ReplayServer, window: DateWindow): Promise<string> {
  const work = owner.server.workIn(owner.organizationId ?? '')
  const id = await writtenAccount(owner, { name: 'Recorded', currency: 'EUR' })
  await rowsOf(owner, `update ad_account set meta_account_id = 'act_' || $2::text where id = $1`, [id, ++accounts])
  const meta = createMeta({
    ...{ appId: '900000000000001', appSecret: 'a-secret-of-the-app', redirectUri: 'https://app.example/callback' },
    ...{ graphUrl: replay.url, sleep: async () => {} },
  })
  try {
    const account = await findAdAccount(work.em, id)
    if (!account) throw new Error('The account is gone')
    const { job } = await work.em.fork().transactional((em) => askForWindow(em, work, account, window))
    await work.em
      .fork()
      .transactional((em) => em.nativeUpdate(Job, { id: job.id }, { status: 'PROCESSING', attempts: 1 }))
    const tracker = openTracker(work, job.id, 1, new AbortController().signal)
    await readWindow({ work, tracker, jobId: job.id, account, window, onPage: () => {} }, meta.withToken('a-token'))
    return id
  } finally {
    await meta.close()
  }
}

let accounts = 186_649_832_776_475
