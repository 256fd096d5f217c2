import type { EntityManager } from '@mikro-orm/postgresql'
import { copyIn } from '../../../work/copy-in.ts'
import { transactionOf } from '../../../work/transaction.ts'
import type { AdAccount } from '../../ad-accounts/index.ts'
import { factColumns } from './pack-facts.ts'

const names = factColumns.map(([name]) => name)
const figures = names.slice(2)
const list = (of: readonly string[], prefix = '') => of.map((name) => `${prefix}${name}`).join(', ')

/** One for each connection, empty again with every commit. */
const incoming = 'pg_temp.incoming_fact'
const prepare = `create temporary table if not exists ${incoming.slice('pg_temp.'.length)}
  (${factColumns.map(([name, type]) => `${name} ${type}`).join(', ')}) on commit delete rows`

const merge = `
  insert into insight_day as f (organization_id, ad_account_id, ${list(names)}, read_at, job_id)
  select $1, $2, ${list(names, 'r.')}, $3, $4 from ${incoming} as r where r.day <> all ($5::date[])
  on conflict (organization_id, ad_account_id, day, meta_ad_id) do update
  set ${figures.map((name) => `${name} = excluded.${name}`).join(', ')}, read_at = excluded.read_at, job_id = excluded.job_id
  where (${list(figures, 'f.')}) is distinct from (${list(figures, 'excluded.')})`

/** Rows of one page, or of some that were read one after the other; no ad and day twice. */
export interface MergedPage {
  /** The lines of a COPY of `factColumns`. */
  readonly lines: Buffer
  readonly readAt: Date
}

/** What a merge belongs to. */
interface Merge {
  readonly account: Pick<AdAccount, 'organizationId' | 'id'>
  readonly jobId: string
  /** Days that are left as they are. */
  readonly except: readonly string[]
}

/**
 * Adds facts or brings them up to date, in the transaction of `em`, a page after the other: what a later page says of a row that
 * wandered counts. Each is copied beside the table, then merged by one statement, which is the fastest for a thousand rows and for
 * ten thousand. A row that says what it said before is not written: most days of most reads have not changed.
 */
export async function mergeFacts(
  em: EntityManager,
  { account, jobId, except }: Merge,
  pages: AsyncIterable<MergedPage>,
): Promise<void> {
  const tx = transactionOf(em)
  await tx.executeSql(prepare)
  let isEmpty = true
  for await (const { lines, readAt } of pages) {
    if (!isEmpty) await tx.executeSql(`truncate ${incoming}`)
    isEmpty = false
    await copyIn(em, `${incoming} (${list(names)})`, lines)
    await tx.executeSql(merge, [account.organizationId, account.id, readAt, jobId, except])
  }
}
