import { type DateWindow, daysIn } from '../../../values/date-window.ts'
import { transactionOf } from '../../../work/transaction.ts'
import type { Work } from '../../../work/work.ts'
import type { AdAccount } from '../../ad-accounts/index.ts'
import { settlingDays } from '../coverage.ts'

/**
 * Whether nothing is left to be read of a month: each of its days has Meta's total beside it, and was read since the job was asked
 * for, or when the day's figures had settled. A day that was read before it settled may be other than Meta has it now.
 */
export async function isMonthDone(
  { em }: Pick<Work, 'em'>,
  { organizationId, id, timezone }: AdAccount,
  { from, to }: DateWindow,
  askedAt: Date,
): Promise<boolean> {
  const { rows } = await em.fork().transactional((tx) =>
    transactionOf(tx).executeSql(
      `select count(*)::int as days from account_day
       where organization_id = $1 and ad_account_id = $2 and day between $3::date and $4::date and account_spend is not null
         and (read_at >= $5 or (read_at at time zone $6)::date >= day + $7::int)`,
      [organizationId, id, from, to, askedAt, timezone, settlingDays],
    ),
  )
  return rows[0].days === daysIn({ from, to })
}

/** How many facts are kept of a window. */
export async function countRows({ em }: Pick<Work, 'em'>, account: AdAccount, window: DateWindow): Promise<number> {
  const { rows } = await em.fork().transactional((tx) =>
    transactionOf(tx).executeSql(
      `select count(*)::int as rows from insight_day
       where organization_id = $1 and ad_account_id = $2 and day between $3::date and $4::date`,
      [account.organizationId, account.id, window.from, window.to],
    ),
  )
  return rows[0].rows
}
