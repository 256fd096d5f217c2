import { tell } from '@mci/live'
import type { EntityManager } from '@mikro-orm/postgresql'
import { daysIn } from '../../../values/date-window.ts'
import { announce } from '../../../work/fact.ts'
import { transactionOf } from '../../../work/transaction.ts'
import { dayFiguresChanged, metricsChanged } from '../insights.facts.ts'
import { judgeDays } from '../reconciliation/judge-days.ts'
import { markDays } from './mark-days.ts'
import { publishPages } from './publish-pages.ts'
import type { AccountTotals } from './read-totals.ts'
import { resolveReadingStopped } from './reading-stopped.ts'
import type { WindowOutcome, WindowRead } from './window-read.ts'

/** Makes a window known as read, all at once: its rows are put in place, the days are marked and judged, later features and screens are told. */
export function finishWindow(read: WindowRead, totals: AccountTotals): Promise<WindowOutcome> {
  const { work, tracker, account, window, jobId } = read
  return tracker.commit(async (em) => {
    const newer = await daysReadSince(em, read)
    await publishPages(em, read, newer)
    await markDays(em, read, totals, newer)
    await dropPages(em, read)
    await judgeDays(em, read)
    await resolveReadingStopped(em, work, account.id)
    await announce(em, work, dayFiguresChanged, { adAccountId: account.id, window, jobId })
    await tell(transactionOf(em), metricsChanged, account.organizationId, { adAccountId: account.id })
    return outcomeOf(em, read)
  })
}

/** What the window has when each of its days was read whole by this very job or by one that was asked for later; else null. */
export function findOutcome(read: WindowRead): Promise<WindowOutcome | null> {
  const { tracker, account, window, jobId } = read
  return tracker.commit(async (em) => {
    const { rows } = await transactionOf(em).executeSql(
      `select count(*)::int as days from account_day
       where organization_id = $1 and ad_account_id = $2 and day between $3::date and $4::date and job_id >= $5`,
      [account.organizationId, account.id, window.from, window.to, jobId],
    )
    return rows[0].days === daysIn(window) ? outcomeOf(em, read) : null
  })
}

/**
 * Days of the window that a reading which was asked for later has made known: what it found is newer than these pages, and a day
 * shows one reading whole. Ids of jobs follow time. Two readings that end at once take their turns.
 */
async function daysReadSince(em: EntityManager, { account, window, jobId }: WindowRead): Promise<readonly string[]> {
  const tx = transactionOf(em)
  await tx.executeSql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`days of ${account.id}`])
  const { rows } = await tx.executeSql(
    `select day::text from account_day
     where organization_id = $1 and ad_account_id = $2 and day between $3::date and $4::date and job_id > $5`,
    [account.organizationId, account.id, window.from, window.to, jobId],
  )
  return rows.map(({ day }) => day)
}

/** This read's own pages, and those of earlier reads of the account that were cancelled or failed on their way. */
async function dropPages(em: EntityManager, { account, jobId }: WindowRead): Promise<void> {
  await transactionOf(em).executeSql(
    `delete from report_page p using job j
     where p.organization_id = $1 and j.organization_id = $1 and j.id = p.job_id
       and (j.id = $3 or j.ad_account_id = $2 and j.status not in ('PENDING', 'PROCESSING'))`,
    [account.organizationId, account.id, jobId],
  )
}

async function outcomeOf(em: EntityManager, { account, window }: WindowRead): Promise<WindowOutcome> {
  const { rows } = await transactionOf(em).executeSql(
    `select coalesce(array_agg(distinct meta_ad_id), '{}') as ads, count(*)::int as rows from insight_day
     where organization_id = $1 and ad_account_id = $2 and day between $3::date and $4::date`,
    [account.organizationId, account.id, window.from, window.to],
  )
  const [{ ads, rows: count }] = rows
  return { rows: count, ads: ads.length, adIds: ads }
}
