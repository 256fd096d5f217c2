import { type ReportPlace, readPlace } from '@mci/meta-api'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { DateWindow } from '../../../values/date-window.ts'
import { transactionOf } from '../../../work/transaction.ts'
import type { WindowRead } from './window-read.ts'

/** How far a report has been read. */
export interface ReadSoFar {
  /** Pages written. */
  readonly page: number
  /** What is left to be read; null at the start and after the last page. */
  readonly left: ReportPlace | null
  readonly rows: number
  /** Meta's ids of the ads that delivered. */
  readonly ads: ReadonlySet<string>
  readonly isWhole: boolean
}

/** What a page's row keeps of it: of which window it is, and what is left of the report behind it. */
export interface KeptPlace extends DateWindow {
  readonly left: ReportPlace | null
}

const nothing: ReadSoFar = { page: 0, left: null, rows: 0, ads: new Set(), isWhole: false }

/** Pages of a report move as new deliveries come in: after so long a place in it is not the same place any more. */
const keepsMs = 60 * 60 * 1000

/** Where an earlier attempt of the same job left this window off; nothing when there was none, or when it is too long ago. */
export async function readSoFar(read: WindowRead): Promise<ReadSoFar> {
  const { tracker, work, jobId, account, window } = read
  return tracker.commit(async (em) => {
    const { rows } = await transactionOf(em).executeSql(
      `select p.page, p.place, p.read_at, sum(cardinality(p.days)) over ()::int as rows,
         (select array_agg(distinct ad) from report_page every, unnest(every.meta_ad_ids) as ad
          where every.organization_id = $1 and every.job_id = $2) as ads
       from report_page p where p.organization_id = $1 and p.job_id = $2 order by p.page desc limit 1`,
      [account.organizationId, jobId],
    )
    const [last] = rows
    if (!last) return nothing
    const { left, isWhole } = placeIn(last.place, window)
    const age = work.clock().getTime() - new Date(last.read_at).getTime()
    if (!isWhole && (left === null || isGone(left, age))) return forgetPages(em, read)
    return { page: last.page, left, rows: last.rows, ads: new Set<string>(last.ads ?? []), isWhole }
  })
}

/** A place of another window, or of a release that wrote it differently, is none. */
function placeIn(kept: KeptPlace, { from, to }: DateWindow): Pick<ReadSoFar, 'left' | 'isWhole'> {
  if (kept.from !== from || kept.to !== to) return { left: null, isWhole: false }
  return { left: readPlace(kept.left), isWhole: kept.left === null }
}

/** What Meta prepared as a whole stands still, and Meta says when it does not keep it any more. */
function isGone({ pieces: [first] }: ReportPlace, ageMs: number): boolean {
  return first?.mode === 'sync' && first.cursor !== null && ageMs > keepsMs
}

async function forgetPages(em: EntityManager, { account, jobId }: WindowRead): Promise<ReadSoFar> {
  await transactionOf(em).executeSql('delete from report_page where organization_id = $1 and job_id = $2', [
    account.organizationId,
    jobId,
  ])
  return nothing
}
