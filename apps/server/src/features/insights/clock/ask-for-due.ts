import type { EntityManager } from '@mikro-orm/postgresql'
import type { Work } from '../../../work/work.ts'
import { askForDaily } from './ask-for-daily.ts'
import { askForWindow } from './ask-for-window.ts'
import { firesFor } from './fires-for.ts'
import { knowFallback } from './know-fallback.ts'
import { type StandingAccount, standingAccounts, takeDaily, takeToday } from './read-schedule.ts'

/**
 * Asks for what is due in an organisation: the daily readings, and today where somebody looks. An account whose reading has not ended
 * is left for the next look, and so is its occurrence. What fails for one account is logged, and the others are asked for.
 */
export async function askForDue(work: Work): Promise<void> {
  // Without the daily reading only accounts that somebody looks at are read, and those are known.
  if (work.settings.reading.isDaily) await knowFallback(work)
  for (const account of await standingAccounts(work.em, work.actor.organizationId)) {
    if (account.isBeingRead) continue
    try {
      await askFor(work, account)
    } catch (error) {
      work.log.error(
        { err: error, adAccountId: account.id, action: 'meta_spend_clock' },
        'an account was not asked for',
      )
    }
  }
}

async function askFor(work: Work, account: StandingAccount): Promise<void> {
  const { organizationId } = work.actor
  const now = work.clock()
  const { daily, today } = firesFor(account, work.settings.reading, now)
  if (daily) {
    const { strike, window } = daily
    await asking(
      work,
      (em) => takeDaily(em, organizationId, account.id, strike),
      async (em) => {
        if (window) await askForDaily(em, work, account, window)
      },
    )
  }
  // The daily reading first: a quarter of an hour later today is due again.
  if (today && !daily?.window)
    await asking(
      work,
      (em) => takeToday(em, organizationId, account, now),
      (em) => askForWindow(em, work, account, today),
    )
}

/** The occurrence is taken and its reading asked for in one transaction: both, or neither. */
function asking(
  { em }: Work,
  take: (tx: EntityManager) => Promise<boolean>,
  ask: (tx: EntityManager) => Promise<unknown>,
): Promise<void> {
  return em.fork().transactional(async (tx) => {
    if (await take(tx)) await ask(tx)
  })
}
