import type { EntityManager } from '@mikro-orm/postgresql'
import { daysIn } from '../../values/date-window.ts'
import { announce } from '../../work/fact.ts'
import { transactionOf } from '../../work/transaction.ts'
import { insightsSynced } from './insights.facts.ts'
import type { SyncRead } from './sync-read.ts'

/** What a finished read says of itself; the job's row keeps it. */
export interface SyncResult {
  readonly jobId: string
  readonly adAccountId: string
  readonly from: string
  readonly to: string
  readonly days: number
  readonly ads: number
  readonly rows: number
  readonly metaCalls: number
}

/**
 * Makes a whole read known: rows that Meta took back go, the days count as read, and later features are told. The result is
 * written in the same transaction, so that an attempt that is killed right after it is not told of twice.
 */
export function finishRead(read: SyncRead): Promise<SyncResult> {
  const { work, tracker, account, question, jobId } = read
  const { window } = question
  return tracker.commit(async (em, job) => {
    await dropVanished(em, read)
    await markDays(em, read)
    await dropPages(em, read)
    const { ads, rows } = await countFacts(em, read)
    const result: SyncResult = {
      ...{ jobId, adAccountId: account.id, ...window, days: daysIn(window) },
      ...{ ads, rows, metaCalls: job.metaCalls },
    }
    job.result = { ...result }
    job.message = { key: 'insights.read', params: { count: ads } }
    await em.flush()
    await announce(em, work, insightsSynced, { syncJobId: jobId, adAccountId: account.id, ...question })
    return result
  })
}

/**
 * Meta takes rows back, for example when clicks turn out to be invalid, by no longer reporting them. What this read's pages do not
 * name is not so any more. Rows that did not change were not written, so the row itself cannot tell which read saw it last.
 */
async function dropVanished(em: EntityManager, { account, question, jobId }: SyncRead): Promise<void> {
  await transactionOf(em).executeSql(
    // Not "not exists": right after a first read the planner takes both sides for empty and would compare every row with every
    // key, for minutes. This is hashed whatever the planner thinks; keys are never null.
    `delete from insight_day
     where organization_id = $1 and ad_account_id = $2 and day between $3::date and $4::date
       and (meta_ad_id, day) not in (
         select k.ad, k.day from report_page p, unnest(p.meta_ad_ids, p.days) as k(ad, day)
         where p.organization_id = $1 and p.job_id = $5)`,
    [account.organizationId, account.id, question.window.from, question.window.to, jobId],
  )
}

async function markDays(em: EntityManager, { work, account, question, jobId }: SyncRead): Promise<void> {
  await transactionOf(em).executeSql(
    `insert into account_day (organization_id, ad_account_id, day, ads, read_at, job_id)
     select $1, $2, d.day::date, count(f.meta_ad_id), $5, $6
     from generate_series($3::date, $4::date, interval '1 day') as d(day)
     left join insight_day f on f.organization_id = $1 and f.ad_account_id = $2 and f.day = d.day::date
     group by d.day
     on conflict (organization_id, ad_account_id, day) do update
     set ads = excluded.ads, read_at = excluded.read_at, job_id = excluded.job_id`,
    [account.organizationId, account.id, question.window.from, question.window.to, work.clock(), jobId],
  )
}

/** This read's own pages, and those of earlier reads of the account that were cancelled or failed on their way. */
async function dropPages(em: EntityManager, { account, jobId }: SyncRead): Promise<void> {
  await transactionOf(em).executeSql(
    `delete from report_page p using job j
     where p.organization_id = $1 and j.organization_id = $1 and j.id = p.job_id and j.ad_account_id = $2
       and (j.id = $3 or j.status not in ('PENDING', 'PROCESSING'))`,
    [account.organizationId, account.id, jobId],
  )
}

async function countFacts(em: EntityManager, { account, question }: SyncRead): Promise<{ ads: number; rows: number }> {
  const { rows } = await transactionOf(em).executeSql(
    `select count(distinct meta_ad_id)::int as ads, count(*)::int as rows from insight_day
     where organization_id = $1 and ad_account_id = $2 and day between $3::date and $4::date`,
    [account.organizationId, account.id, question.window.from, question.window.to],
  )
  return { ads: rows[0].ads, rows: rows[0].rows }
}
