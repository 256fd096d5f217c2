import type { EntityManager } from '@mikro-orm/postgresql'
import type { Work } from '../../../work/work.ts'
import { findAdAccount } from '../../ad-accounts/index.ts'
import type { DayDrifted } from '../insights.facts.ts'
import { askForWindow } from './ask-for-window.ts'

/**
 * Has a settled day that does not add up read once more. It is a reading of its own even where that very day is being read: what found
 * the day to differ has not ended yet, and cannot be what is asked for.
 */
export async function rereadDrift(em: EntityManager, work: Work, { adAccountId, day }: DayDrifted): Promise<void> {
  const account = await findAdAccount(em, adAccountId)
  if (account?.isActive) await askForWindow(em, work, account, { from: day, to: day }, { because: 'drift' })
}
