import type { DateWindow } from '../../../values/date-window.ts'
import { findAdAccount, throughProfiles } from '../../ad-accounts/index.ts'
import { JobStopped } from '../../jobs/index.ts'
import { readWindow } from '../reading/read-window.ts'
import type { WindowOutcome, WindowRead } from '../reading/window-read.ts'

/** An attempt that reads windows of an account, one after the other. */
export type AccountRead = Omit<WindowRead, 'account' | 'window'>

/**
 * Reads one window of an account through the profiles that reach it. The account is looked up for every window: it may be switched
 * off in between.
 * @throws JobStopped `AD_ACCOUNT_OFF`; whatever `throughProfiles` and `readWindow` throw
 */
export async function readAccount(read: AccountRead, adAccountId: string, window: DateWindow): Promise<WindowOutcome> {
  const { work, tracker } = read
  const account = await findAdAccount(work.afresh().em, adAccountId)
  if (!account?.isActive) throw new JobStopped('AD_ACCOUNT_OFF', { name: account?.name ?? '' })
  try {
    return await throughProfiles(work, account, (session) => readWindow({ ...read, account, window }, session), {
      signal: tracker.signal,
      onCalls: tracker.countCalls,
    })
  } catch (error) {
    // Calls of an attempt that failed were calls all the same. The failure itself is what matters, whatever becomes of this.
    await tracker.commit(async () => {}).catch(() => {})
    throw error
  }
}
