import type { MetaSession } from '@mci/meta-api'
import { decimal, matching, unreadable } from './numbers.ts'
import type { WindowRead } from './window-read.ts'

/** Meta's own totals of an account, side by side: a day, and what was spent on it. Days without delivery are not among them. */
export interface AccountTotals {
  readonly days: readonly string[]
  readonly spends: readonly string[]
}

/**
 * Asks Meta what the account as a whole spent on each day of the window: the number that its ads have to add up to. A refusal is
 * thrown, so that a day whose total was not told is never taken for one without spend.
 */
export async function readTotals({ account, window }: WindowRead, session: MetaSession): Promise<AccountTotals> {
  const totals = new Map<string, string>()
  const { from: since, to: until } = window
  const request = { since, until, level: 'account', timeIncrement: 1, fields: ['spend'], limit: 500 } as const
  for await (const page of session.insights(account.metaAccountId, request)) {
    for (const row of page.items) {
      if (row.dateStop !== row.day) unreadable()
      totals.set(row.day, matching(decimal, row.spend) ?? '0')
    }
  }
  return { days: [...totals.keys()], spends: [...totals.values()] }
}
