import { tell } from '@mci/live'
import type { EntityManager } from '@mikro-orm/postgresql'
import { daysIn } from '../../../values/date-window.ts'
import { announce } from '../../../work/fact.ts'
import { transactionOf } from '../../../work/transaction.ts'
import { dayFiguresChanged, metricsChanged } from '../insights.facts.ts'
import { judgeDays } from '../reconciliation/judge-days.ts'
import { markDays } from './mark-days.ts'
import type { AccountTotals } from './read-totals.ts'
import { resolveReadingStopped } from './reading-stopped.ts'
import type { WindowOutcome, WindowRead } from './window-read.ts'

/** Makes a window known as read: rows that Meta took back go, the days are marked and judged, later features and screens are told. */
export function finishWindow(read: WindowRead, totals: AccountTotals): Promise<WindowOutcome> {
  const { work, tracker, account, window, jobId } = read
  return tracker.commit(async (em) => {
    await dropVanished(em, read)
    await markDays(em, read, totals)
    await dropPages(em, read)
    await judgeDays(em, read)
    await resolveReadingStopped(em, work, account.id)
    await announce(em, work, dayFiguresChanged, { adAccountId: account.id, window, jobId })
    await tell(transactionOf(em), metricsChanged, account.organizationId, { adAccountId: account.id })
    return outcomeOf(em, read)
  })
}

/** What the window has when this very job has finished it already; else null. */
export function findOutcome(read: WindowRead): Promise<WindowOutcome | null> {
  const { tracker, account, window, jobId } = read
  return tracker.commit(async (em) => {
    const { rows } = await transactionOf(em).executeSql(
      `select count(*)::int as days from account_day
       where organization_id = $1 and ad_account_id = $2 and day between $3::date and $4::date and job_id = $5`,
      [account.organizationId, account.id, window.from, window.to, jobId],
    )
    return rows[0].days === daysIn(window) ? outcomeOf(em, read) : null
  })
}

/**
 * Meta takes rows back, for example when clicks turn out to be invalid, by no longer reporting them. What this read's pages do not
 * name is not so any more. Rows that did not change were not written, so the row itself cannot tell which read saw it last; but one
 * that was written by a job which was asked for later is newer than these pages, and stays: ids of jobs follow time.
 */
async function dropVanished(em: EntityManager, { account, window, jobId }: WindowRead): Promise<void> {
  await transactionOf(em).executeSql(
    // Not "not exists": right after a first read the planner takes both sides for empty and would compare every row with every
    // key, for minutes. This is hashed whatever the planner thinks; keys are never null.
    `delete from insight_day
     where organization_id = $1 and ad_account_id = $2 and day between $3::date and $4::date
       and (meta_ad_id, day) not in (
         select k.ad, k.day from report_page p, unnest(p.meta_ad_ids, p.days) as k(ad, day)
         where p.organization_id = $1 and p.job_id = $5)
       and job_id <= $5`,
    [account.organizationId, account.id, window.from, window.to, jobId],
  )
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
