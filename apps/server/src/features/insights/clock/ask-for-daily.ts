import type { EntityManager } from '@mikro-orm/postgresql'
import type { DateWindow } from '../../../values/date-window.ts'
import type { Work } from '../../../work/work.ts'
import type { AdAccount } from '../../ad-accounts/index.ts'
import type { Job } from '../../jobs/index.ts'
import { askForWindow } from './ask-for-window.ts'
import { askForHistory } from './backfill-insights.ts'
import { firstLostDay, makeUpFor } from './lost-days.ts'

/**
 * Asks for the window of a daily reading, and for the days before it that were lost meanwhile: a few in the same reading, many as
 * months of history behind it.
 * @returns the reading that holds the window, or the one that it joined
 */
export async function askForDaily(
  em: EntityManager,
  work: Pick<Work, 'queue' | 'actor' | 'clock'>,
  account: Pick<AdAccount, 'id' | 'name' | 'timezone'>,
  daily: DateWindow,
): Promise<Job> {
  const { window, history } = makeUpFor(daily, await firstLostDay(em, work.actor.organizationId, account, daily))
  const { job } = await askForWindow(em, work, account, window)
  if (history) await askForHistory(em, work, account, history)
  return job
}
