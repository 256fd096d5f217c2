import type { EntityManager } from '@mikro-orm/postgresql'
import { transactionOf } from '../../../work/transaction.ts'
import { type MergedPage, mergeFacts } from './merge-facts.ts'
import { unpackFacts } from './pack-facts.ts'
import type { WindowRead } from './window-read.ts'

/**
 * Puts what the reading found in the place of what its days showed: until now they showed the reading before, from now on this one,
 * and never some of both.
 *
 * @param except days that a later reading has already made known
 */
export async function publishPages(em: EntityManager, read: WindowRead, except: readonly string[]): Promise<void> {
  const hadRows = await hasRows(em, read)
  await mergeFacts(em, { ...read, except }, pagesOf(em, read))
  if (hadRows) await dropVanished(em, read, except)
}

/** Whether there is anything that Meta could have taken back. */
async function hasRows(em: EntityManager, { account, window }: WindowRead): Promise<boolean> {
  const { rows } = await transactionOf(em).executeSql(
    `select exists (select from insight_day
       where organization_id = $1 and ad_account_id = $2 and day between $3::date and $4::date) as had`,
    [account.organizationId, account.id, window.from, window.to],
  )
  return rows[0].had
}

/** One at a time: a page is large. */
async function* pagesOf(em: EntityManager, { account, jobId }: WindowRead): AsyncGenerator<MergedPage> {
  const tx = transactionOf(em)
  const next = `select page, facts, read_at from report_page
    where organization_id = $1 and job_id = $2 and page > $3 order by page limit 1`
  for (let after = 0; ; ) {
    const { rows } = await tx.executeSql(next, [account.organizationId, jobId, after])
    const [page] = rows
    if (!page) return
    yield { lines: await unpackFacts(page.facts), readAt: new Date(page.read_at) }
    after = page.page
  }
}

/**
 * Meta takes rows back, for example when clicks turn out to be invalid, by no longer reporting them. What this read's pages do not
 * name is not so any more. Rows that did not change were not written, so the row itself cannot tell which read saw it last.
 */
async function dropVanished(
  em: EntityManager,
  { account, window, jobId }: WindowRead,
  except: readonly string[],
): Promise<void> {
  await transactionOf(em).executeSql(
    // Not "not exists": right after a first read the planner takes both sides for empty and would compare every row with every
    // key, for minutes. This is hashed whatever the planner thinks; keys are never null.
    `delete from insight_day
     where organization_id = $1 and ad_account_id = $2 and day between $3::date and $4::date and day <> all ($6::date[])
       and (meta_ad_id, day) not in (
         select k.ad, k.day from report_page p, unnest(p.meta_ad_ids, p.days) as k(ad, day)
         where p.organization_id = $1 and p.job_id = $5)`,
    [account.organizationId, account.id, window.from, window.to, jobId, except],
  )
}
